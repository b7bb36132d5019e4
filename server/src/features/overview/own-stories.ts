import type { Artifact } from '../../reading/artifact/artifact.ts'
import type { Story } from '../../reading/story.ts'
import { toldIn } from '../../workspace/told.ts'
import type { Shown } from './node.ts'

/** Whether a document has parts; told without looking at them. */
export const hasParts = ({ workspace, artifact }: Shown): boolean =>
  artifact.planned.length > 0 ||
  artifact.objectives.length > 0 ||
  artifact.looseResults.length > 0 ||
  ownStories(workspace, artifact).length > 0

/** The stories of a document that are not the whole of it; most documents are told by a glance to have none. */
export const ownStories = (workspace: Shown['workspace'], artifact: Artifact): readonly Story[] =>
  artifact.stories.some(isPart) ? toldIn(workspace, artifact).filter(isPart) : []

const isPart = ({ place }: Story): boolean => place !== 'file'
