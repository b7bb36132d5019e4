import type { Artifact } from '../../reading/artifact/artifact.ts'
import { cycleOf } from '../../workspace/cycle.ts'
import { linksUp, resolve } from '../../workspace/links.ts'
import type { Shown, Sight, Source } from './node.ts'

/** Where the chains of what is handed down begin. */
export interface Chains {
  /** What is handed down from nothing, as a strategy is. */
  readonly tops: readonly Shown[]
  /** What could be handed down from something, and is not: it names nothing that is there, or leads back to itself. */
  readonly loose: readonly Shown[]
  /** What is wanted and of all that stands above it; null where everything is. */
  readonly kept: ReadonlySet<Artifact> | null
}

/** The artifacts that `shown` names as its parents, without itself. */
export const aboveIn = (source: Source, { workspace, artifact }: Shown): Shown[] =>
  linksUp(workspace, artifact).flatMap(({ text }) => {
    const target = resolve(workspace, artifact.path, text)
    return target.kind === 'artifact' && target.artifact && target.path !== artifact.path
      ? (source.at(workspace, target.path) ?? [])
      : []
  })

/** Whether an artifact names no parent that is there, although its type has some. */
export function isLoose({ workspace, artifact }: Shown): boolean {
  if (artifact.type.parents.length === 0) return false
  return !linksUp(workspace, artifact).some(({ text }) => {
    const target = resolve(workspace, artifact.path, text)
    return target.kind === 'artifact' && target.artifact !== null && target.path !== artifact.path
  })
}

/**
 * The keys of the shortest chain down to `shown`, its own last: from what has nothing above it, else from the nearest
 * that its own parents lead back to.
 */
export function wayUp(source: Source, shown: Shown): string[] {
  const below = new Map<Artifact, Shown | null>([[shown.artifact, null]])
  const queue = [shown]
  let circle: Shown | undefined
  let top: Shown | undefined
  for (const it of queue) {
    const above = aboveIn(source, it)
    if (above.length === 0) {
      top = it
      break
    }
    circle ??= cycleOf(it.workspace, it.artifact) ? it : undefined
    for (const next of above)
      if (!below.has(next.artifact)) {
        below.set(next.artifact, it)
        queue.push(next)
      }
  }
  const keys: string[] = []
  for (let at = top ?? circle ?? null; at; at = below.get(at.artifact) ?? null) keys.push(at.key)
  return keys
}

export function chains(sight: Sight): Chains {
  const { source, keeps, isFiltered } = sight
  const all = source.all()
  const above = new Map(all.map((it) => [it.artifact, aboveIn(source, it)]))
  const starts = all.filter(({ artifact }) => above.get(artifact)?.length === 0)
  const kept = isFiltered ? upward(all.filter(keeps), above) : null
  const isKept = ({ artifact }: Shown) => kept === null || kept.has(artifact)
  return {
    tops: starts.filter((it) => it.artifact.type.parents.length === 0 && isKept(it)),
    loose: [
      ...starts.filter((it) => it.artifact.type.parents.length > 0),
      ...circling(all, above, starts),
    ].filter(isKept),
    kept,
  }
}

/** `from`, and whatever stands above any of it. */
function upward(from: readonly Shown[], above: ReadonlyMap<Artifact, readonly Shown[]>): Set<Artifact> {
  const seen = new Set(from.map((it) => it.artifact))
  for (const below of seen) for (const { artifact } of above.get(below) ?? []) seen.add(artifact)
  return seen
}

/** What no way down from `starts` leads to, because it stands on a way that leads back. */
function circling(
  all: readonly Shown[],
  above: ReadonlyMap<Artifact, readonly Shown[]>,
  starts: readonly Shown[],
): Shown[] {
  const below = new Map<Artifact, Shown[]>()
  for (const it of all)
    for (const { artifact } of above.get(it.artifact) ?? []) {
      const those = below.get(artifact)
      if (those) those.push(it)
      else below.set(artifact, [it])
    }
  const reached = new Set(starts.map((it) => it.artifact))
  for (const above of reached) for (const { artifact } of below.get(above) ?? []) reached.add(artifact)
  return all.filter(
    ({ workspace, artifact }) => !reached.has(artifact) && cycleOf(workspace, artifact) !== null,
  )
}
