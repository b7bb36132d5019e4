import type { Artifact } from '../reading/artifact/artifact.ts'
import { pathsLinkingTo } from './found.ts'
import { resolve } from './links.ts'
import { artifactAt, artifactsAt, type Workspace } from './workspace.ts'

/*
 * A roadmap that links to a feature hands it down, whether or not the feature says so: people write the link where they
 * plan. What a document says itself of where it comes from goes before.
 */

/** The artifacts of the kinds that `artifact` is handed down from which link to it; none where it names its own. */
export function linkingDownTo(workspace: Workspace, artifact: Artifact): Artifact[] {
  const { path, type } = artifact
  const paths = type.parents.length > 0 ? pathsLinkingTo(workspace, path) : []
  if (paths.length === 0 || !saysNoOrigin(workspace, artifact)) return []
  return artifactsAt(workspace, paths).filter((it) => it.path !== path && type.parents.includes(it.type.id))
}

/** The artifacts that `artifact` hands down by a link, in the order of its links. */
export const linkedDownFrom = (workspace: Workspace, artifact: Artifact): Artifact[] =>
  artifact.linked
    .flatMap((path) => artifactAt(workspace, path) ?? [])
    .filter((it) => it.type.parents.includes(artifact.type.id) && saysNoOrigin(workspace, it))

/** Whether `artifact` says nothing of where it comes from, or only what leads nowhere. */
export function saysNoOrigin(workspace: Workspace, { path, parents, statesOrigin }: Artifact): boolean {
  return parents.length === 0
    ? !statesOrigin
    : parents.every(({ text }) => resolve(workspace, path, text).kind === 'nothing')
}
