import { isArchived } from '../reading/artifact/archive.ts'
import type { Artifact } from '../reading/artifact/artifact.ts'
import { get } from '../reading/document/table.ts'
import type { Story } from '../reading/story.ts'
import { isCopyOf } from './copy.ts'
import { definitionsOf } from './definition.ts'
import { idKey, storyKeyOf, storyMark } from './entry.ts'
import { pathsWithSentence } from './links.ts'
import { artifactAt, type Workspace } from './workspace.ts'

/** The stories that `artifact` tells itself, in order: without those that it only mentions. */
export const storiesToldBy = (workspace: Workspace, artifact: Artifact): readonly Story[] =>
  artifact.stories.some(mayMention)
    ? artifact.stories.filter((story) => !isMention(workspace, artifact, story))
    : artifact.stories

/** A story with criteria is told where it stands, and so is one that is a whole file. */
const mayMention = ({ place, sections }: Story): boolean => place !== 'file' && sections.length === 0

/**
 * Whether a story is told in another document, and only mentioned here: the same sentence under the same id; or no
 * sentence at all and an id that is told nearby or nowhere else; or the number that one file bears, `Story 1.1`, in
 * whatever words. Told is a story where it has criteria or its own file.
 */
export const isMention = (workspace: Workspace, artifact: Artifact, story: Story): boolean =>
  toldWhere(workspace, artifact, story) !== null

/** The path of the document that tells a story which is only mentioned in `artifact`; null where it tells it itself. */
export function toldWhere(workspace: Workspace, artifact: Artifact, story: Story): string | null {
  const same = sameElsewhere(workspace, artifact, story)
  if (same !== null) return same
  const id = mayMention(story) ? storyKeyOf(artifact, story) : null
  if (id === null) return null
  const paths = (get(workspace.carriers, storyMark + id) ?? []).filter((path) =>
    isMeant(workspace, artifact, story, path),
  )
  if (story.sentence) return isNumber(id) ? only(paths.filter((path) => isFileOf(workspace, path, id))) : null
  const telling = paths.filter((path) => tells(workspace, artifact, path, id, null))
  return only(telling) ?? telling.find((path) => isNear(artifact.path, path)) ?? null
}

const only = ([first, ...others]: readonly string[]): string | null =>
  first !== undefined && others.length === 0 ? first : null

/** Whether the same sentence is told in another document; what shares it can be asked of the sentence alone. */
export const saysTheSame = (workspace: Workspace, artifact: Artifact, story: Story): boolean =>
  sameElsewhere(workspace, artifact, story) !== null

function sameElsewhere(workspace: Workspace, artifact: Artifact, story: Story): string | null {
  const key = story.sentence?.key
  if (!key || !mayMention(story)) return null
  const id = storyKeyOf(artifact, story)
  return pathsWithSentence(workspace, key).find((path) => tells(workspace, artifact, path, id, key)) ?? null
}

/**
 * Whether the id of a story, where it stands, may stand for the document at `path`: where each folder counts its ids
 * anew, it may clearly stand for another document that has it, as for the one that the story stands in.
 */
function isMeant(workspace: Workspace, { path: from }: Artifact, { id }: Story, path: string): boolean {
  if (workspace.config.idScope === 'workspace' || !id) return true
  const owner = artifactAt(workspace, path)?.id
  if (!owner || idKey(owner.text) !== idKey(id.text)) return true
  const meant = definitionsOf(workspace, from, id.text)
  return meant.length > 1 || meant.some(({ artifact }) => artifact.path === path)
}

const isNumber = (key: string): boolean => /^\d+(?:\.\d+)+$/.test(key)

const isFileOf = (workspace: Workspace, path: string, id: string): boolean => {
  const other = artifactAt(workspace, path)
  return other?.stories.some((it) => it.place === 'file' && storyKeyOf(other, it) === id) === true
}

/** Whether the document at `path` tells the story with this id, or this sentence. */
function tells(
  workspace: Workspace,
  artifact: Artifact,
  path: string,
  id: string | null,
  sentence: string | null,
): boolean {
  const other = path === artifact.path ? null : artifactAt(workspace, path)
  if (!other || isArchived(path) || isCopyOf(workspace, path, artifact)) return false
  return other.stories.some((story) => {
    const key = storyKeyOf(other, story)
    const isSame =
      sentence === null ? key === id : story.sentence?.key === sentence && (id === null || key === id)
    return isSame && (story.place === 'file' || story.sections.length > 0)
  })
}

const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')))

/** Whether `path` lies in the same folder, or in the one above. */
const isNear = (from: string, path: string): boolean => {
  const folder = folderOf(from)
  return [folder, folderOf(folder)].includes(folderOf(path))
}
