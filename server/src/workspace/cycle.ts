import type { Artifact, Reference } from '../reading/artifact/artifact.ts'
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
