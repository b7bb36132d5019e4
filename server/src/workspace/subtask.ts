import { isStory } from '../domain/kinds/kind.ts'
import type { Artifact } from '../reading/artifact/artifact.ts'
import { linksUp, resolve } from './links.ts'
import type { Workspace } from './workspace.ts'

/** Whether a file is a part of a story that says itself when all of it is done. */
export const isSubtask = (workspace: Workspace, artifact: Artifact): boolean =>
  isStory(artifact.type) &&
  linksUp(workspace, artifact).some((reference) => {
    const target = resolve(workspace, artifact.path, reference.text)
    const above = target.kind === 'artifact' ? target.artifact : null
    return above !== null && isStory(above.type) && above.stories.some((story) => story.sections.length > 0)
  })
