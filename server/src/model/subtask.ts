import { isStory } from '../domain/kinds/kind.ts'
import type { Artifact } from './artifact.ts'
import { resolve } from './links.ts'
import type { Workspace } from './workspace.ts'

/** Whether a file is a part of a story that says itself when all of it is done. */
export const isSubtask = (workspace: Workspace, { type, parents, path }: Artifact): boolean =>
  isStory(type) &&
  parents.some((reference) => {
    const target = resolve(workspace, path, reference.text)
    const above = target.kind === 'artifact' ? target.artifact : null
    return above !== null && isStory(above.type) && above.stories.some((story) => story.sections.length > 0)
  })
