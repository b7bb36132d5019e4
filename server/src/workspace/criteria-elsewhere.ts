import type { Artifact } from '../reading/artifact/artifact.ts'
import { linksOf } from '../reading/artifact/taken-in.ts'
import { get } from '../reading/document/table.ts'
import type { Story } from '../reading/story.ts'
import { storyKeyOf, storyKeyOfId, storyMark } from './entry.ts'
import { pathsMeant } from './pointing.ts'
import { artifactAt, type Workspace } from './workspace.ts'

/**
 * Whether the criteria of a story stand elsewhere: below a heading with its id in a document of criteria, or in the
 * document that the story links to.
 */
export const hasCriteriaElsewhere = (workspace: Workspace, artifact: Artifact, story: Story): boolean =>
  hasHeading(workspace, artifact, story) ||
  linksToCriteria(workspace, artifact, story) ||
  (story.sentence !== null &&
    sameIdNearby(workspace, artifact, story).some(
      ({ sections, sentence }) => sections.length > 0 && !sentence,
    ))

/** Whether the sentence of a story that has criteria stands under the same id in another document of the folder. */
export const hasSentenceElsewhere = (workspace: Workspace, artifact: Artifact, story: Story): boolean =>
  story.sections.length > 0 &&
  sameIdNearby(workspace, artifact, story).some(({ sections, sentence }) => sentence && sections.length === 0)

/** The stories with the id of `story` in other documents of its folder: one may hold the sentences, one the scenarios. */
function sameIdNearby(workspace: Workspace, artifact: Artifact, story: Story): readonly Story[] {
  const key = story.id ? storyKeyOf(artifact, story) : null
  if (key === null) return []
  const folder = folderOf(artifact.path)
  return (get(workspace.carriers, storyMark + key) ?? []).flatMap((path) => {
    const other = path === artifact.path || folderOf(path) !== folder ? null : artifactAt(workspace, path)
    return other?.stories.filter((it) => it.id && storyKeyOf(other, it) === key) ?? []
  })
}

const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')))

function hasHeading(workspace: Workspace, artifact: Artifact, story: Story): boolean {
  const key = storyKeyOf(artifact, story)
  if (key === null) return false
  return (get(workspace.carriers, storyMark + key) ?? []).some((path) =>
    artifactAt(workspace, path)?.criteriaFor.some((id) => storyKeyOfId(id) === key),
  )
}

function linksToCriteria(workspace: Workspace, artifact: Artifact, story: Story): boolean {
  const { path: from, text, storyLinks } = artifact
  if (storyLinks.length === 0) return false
  return linksOf(text.slice(story.start, story.end)).some((destination) =>
    pathsMeant(from, destination).some(
      (path) =>
        path !== from && artifactAt(workspace, path)?.stories.some(({ sections }) => sections.length > 0),
    ),
  )
}
