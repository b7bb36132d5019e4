import type { Artifact } from './artifact.ts'
import { definitionsOf } from './definition.ts'
import { parseReference } from './reference.ts'
import { artifactAt, type Workspace } from './workspace.ts'

/** The documents that `artifact` takes in by listing them, each once. */
export function takenInBy(workspace: Workspace, { type, path, lists }: Artifact): Artifact[] {
  const found = new Map<string, Artifact>()
  for (const reference of lists)
    for (const it of meantBy(workspace, path, reference))
      if (type.takesIn.includes(it.type.id) && it.path !== path) found.set(it.path, it)
  return [...found.values()]
}

/** The document that a reference in `path` names; none where an id stands for several, or for an item. */
function meantBy(workspace: Workspace, path: string, reference: string): Artifact[] {
  const place = parseReference(path, reference)
  if (place === null) return []
  if ('path' in place) return [artifactAt(workspace, place.path)].filter((it) => it !== null)
  const [found, ...others] = definitionsOf(workspace, path, place.id)
  return found && others.length === 0 && !found.item ? [found.artifact] : []
}
