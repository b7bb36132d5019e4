import type { Artifact, Reference } from '../reading/artifact/artifact.ts'
import { memoOf } from '../text/memo.ts'
import { linksUp, resolve } from './links.ts'
import { artifactAt, type Workspace } from './workspace.ts'

/** A parent that leads back to its own document: the documents on the way, from the parent on, the document itself last. */
export interface Cycle {
  readonly reference: Reference
  readonly path: readonly string[]
}

/** No chain of hand-offs that people write is longer; looked through from each of its documents, it would take for ever. */
const longest = 300

/** The first parent of `artifact` that leads back to it, or null. No document is looked at twice, nor more than a few hundred. */
export function cycleOf(workspace: Workspace, artifact: Artifact): Cycle | null {
  if (!mayTurn(workspace, artifact.path)) return null
  for (const reference of linksUp(workspace, artifact)) {
    const start = targetOf(workspace, artifact.path, reference)
    const path = start === null ? null : wayBack(workspace, start, artifact.path)
    if (path) return { reference, path }
  }
  return null
}

function targetOf(workspace: Workspace, from: string, reference: Reference): string | null {
  const target = resolve(workspace, from, reference.text)
  return target.kind === 'artifact' && target.artifact ? target.path : null
}

/** The paths of the documents that the parents of the one at `path` lead to. */
function parentsAt(workspace: Workspace, path: string): string[] {
  const artifact = artifactAt(workspace, path)
  return artifact ? linksUp(workspace, artifact).flatMap((it) => targetOf(workspace, path, it) ?? []) : []
}

/**
 * Whether one of the ways up from the document at `path` leads to a circle, be it one that it does not stand in itself.
 * What was found to lead to none is remembered for as long as the workspace is, so that each document is gone through
 * once, whoever asks.
 */
function mayTurn(workspace: Workspace, path: string): boolean {
  const straight = straightIn(workspace)
  if (straight.has(path)) return false
  // From the first on, each is a parent of the one before it, with those of its own that are still to be looked at.
  const way = [{ path, parents: parentsAt(workspace, path) }]
  const onWay = new Set([path])
  for (let at = way.at(-1); at; at = way.at(-1)) {
    const above = at.parents.pop()
    if (above === undefined) {
      straight.add(at.path)
      onWay.delete(at.path)
      way.pop()
    } else if (onWay.has(above)) return true
    else if (!straight.has(above)) {
      onWay.add(above)
      way.push({ path: above, parents: parentsAt(workspace, above) })
    }
  }
  return false
}

/** The paths of the documents of a workspace of which it is known that nothing above them leads back to itself. */
const straightIn = memoOf((_: Workspace) => new Set<string>())

/** The shortest way up from `start` to `goal`, both included; null where there is none. */
function wayBack(workspace: Workspace, start: string, goal: string): string[] | null {
  const before = new Map<string, string | null>([[start, null]])
  const queue = [start]
  for (const path of queue) {
    if (before.size > longest) return null
    if (path === goal) {
      const way: string[] = []
      for (let at: string | null = path; at !== null; at = before.get(at) ?? null) way.unshift(at)
      return way
    }
    for (const above of parentsAt(workspace, path)) {
      if (before.has(above)) continue
      before.set(above, path)
      queue.push(above)
    }
  }
  return null
}

/** Every document that is above the one at `path` and below it at once, itself among them; none where there is no circle. */
export function circleAt(workspace: Workspace, path: string): string[] {
  const above = new Map<string, readonly string[]>()
  const queue = [path]
  for (const at of queue) {
    if (above.has(at)) continue
    const parents = parentsAt(workspace, at)
    above.set(at, parents)
    queue.push(...parents)
  }
  const leading = new Set<string>()
  const back = [path]
  for (const at of back)
    for (const [from, parents] of above)
      if (!leading.has(from) && parents.includes(at)) {
        leading.add(from)
        back.push(from)
      }
  return leading.has(path) ? [...leading] : []
}
