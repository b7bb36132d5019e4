import type { Artifact } from '../reading/artifact/artifact.ts'
import { documentsBelow } from './below.ts'
import { hasTakers } from './handoff.ts'
import { withoutQuotes } from './told.ts'
import { translatedFrom } from './translation.ts'
import { hasLinks, type Workspace } from './workspace.ts'

/**
 * Whether what `artifact` hands on is picked up by nothing: it is ready or active, of a type that others are handed
 * down from, and neither one of `below`, the documents below it, nor a story in it, told or mentioned, takes it further.
 * What was dropped takes nothing further. Where nobody links, or nothing could pick it up, nothing can be told.
 */
export function isDropped(workspace: Workspace, artifact: Artifact, below?: readonly Artifact[]): boolean {
  const { status, type } = artifact
  if ((status?.stage !== 'ready' && status?.stage !== 'active') || !type.handsDown) return false
  if (!hasLinks(workspace) || !hasTakers(workspace, type)) return false
  if (!withoutQuotes(artifact.stories).every(({ place }) => place === 'file')) return false
  // What is below a translation hangs on its original.
  if (translatedFrom(workspace, artifact)) return false
  // To find what is below costs more than all before.
  return (below ?? documentsBelow(workspace, artifact)).every((it) => it.status?.stage === 'dropped')
}
