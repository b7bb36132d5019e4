import { resolve } from './links.ts'
import { artifactAt, type Workspace } from './workspace.ts'

/** The paths of the documents that the parents of the one at `path` lead to. */
export const parentsAt = (workspace: Workspace, path: string): string[] =>
  (artifactAt(workspace, path)?.parents ?? []).flatMap((reference) => {
    const target = resolve(workspace, path, reference.text)
    return target.kind === 'artifact' && target.artifact ? target.path : []
  })

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
