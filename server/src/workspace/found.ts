import type { Artifact, Stage } from '../reading/artifact/artifact.ts'
import { get } from '../reading/document/table.ts'
import { fold } from '../text/fold.ts'
import { within } from '../text/within.ts'
import { type IndexName, indexOf, ownedKey, sortedKeys, statusKey } from './indexes.ts'
import { artifactAt, artifactsAt, entryAt, type Workspace } from './workspace.ts'

/** Questions that indexes answer: none of them looks through all documents. */

const listed = (workspace: Workspace, name: IndexName, key: string): readonly string[] =>
  get(indexOf(workspace.indexes, workspace.entries, name).lists, key) ?? none

const none: readonly string[] = []

/** The paths of the artifacts of the kind with the id `kind`, sorted: the same list for as long as it holds the same. */
export const pathsOfKind = (workspace: Workspace, kind: string): readonly string[] =>
  listed(workspace, 'kind', kind)

/** The artifacts of the kinds with these ids, one kind after the other, each by path; as many as are asked for. */
export function* artifactsOfKinds(workspace: Workspace, kinds: Iterable<string>): Generator<Artifact> {
  for (const kind of kinds)
    for (const path of pathsOfKind(workspace, kind)) {
      const artifact = artifactAt(workspace, path)
      if (artifact) yield artifact
    }
}

/** The paths of the artifacts that name `person` as their owner, in any spelling. */
export const pathsOwnedBy = (workspace: Workspace, person: string): readonly string[] =>
  listed(workspace, 'owner', fold(person))

/** The ids of the roles whose work a person owns by name, in the order of the schema; what several roles produce tells nothing. */
export function actsOf(workspace: Workspace, person: string): readonly string[] {
  const { roles, types } = workspace.config.schema
  const owns = (kind: string) => listed(workspace, 'owned', ownedKey(fold(person), kind)).length > 0
  return roles
    .map(({ id }) => id)
    .filter((role) => types.some(({ id, owners }) => owners.length === 1 && owners[0] === role && owns(id)))
}

/** The paths of the artifacts that stand under the role with the id `role`, sorted. */
export function pathsUnderRole(workspace: Workspace, role: string): readonly string[] {
  const own = listed(workspace, 'role', role)
  if (role !== workspace.config.schema.roles[0]?.id) return own
  const others = listed(workspace, 'role', '')
  return others.length === 0 ? own : [...own, ...others].sort()
}

/** The paths of the documents in whose words the id with the key `key` stands, be it in code; not where paths have it. */
export const pathsWithIdWord = (workspace: Workspace, key: string): readonly string[] =>
  listed(workspace, 'word', key)

/** The words for a status in the documents of a format, with the stages that they stand for; not what only `except` says. */
export function statusWordsIn(
  workspace: Workspace,
  format: string,
  except: string,
): ReadonlyMap<string, Stage> {
  const index = indexOf(workspace.indexes, workspace.entries, 'status')
  const words = new Map<string, Stage>()
  for (const key of sortedKeys(index)) {
    if (!key.startsWith(statusKey(format, ''))) continue
    const path = get(index.lists, key)?.find((it) => it !== except)
    const status = path === undefined ? null : artifactAt(workspace, path)?.status
    if (status?.stage) words.set(status.text, status.stage)
  }
  return words
}

/**
 * The words for a stage in the other documents that are written as `artifact` is: each as often as it stands there, in
 * those of its kind, else in those of any.
 */
export function wordsForStage(workspace: Workspace, artifact: Artifact, stage: Stage): string[] {
  const index = indexOf(workspace.indexes, workspace.entries, 'status')
  const others = sortedKeys(index)
    .filter((key) => key.startsWith(statusKey(artifact.format, '')))
    .flatMap((key) => artifactsAt(workspace, get(index.lists, key)))
    .filter(({ path, status }) => path !== artifact.path && status?.stage === stage)
  const alike = others.filter(({ type }) => type === artifact.type)
  return (alike.length > 0 ? alike : others).map(({ status }) => status?.text ?? '')
}

/** The paths of the documents that lead to a heading with this slug, in whatever document, sorted. */
export const pathsWithFragment = (workspace: Workspace, slug: string): readonly string[] =>
  listed(workspace, 'fragment', slug.toLowerCase())

/** The paths of the artifacts of kinds that hand down which link to the document at `path`, sorted. */
export const pathsLinkingTo = (workspace: Workspace, path: string): readonly string[] =>
  listed(workspace, 'linked', path)

/** The paths of the artifacts with items whose ids begin with `prefix`, in capitals, sorted. */
export const pathsWithItems = (workspace: Workspace, prefix: string): readonly string[] =>
  listed(workspace, 'itemPrefix', prefix)

/** Whether there is a document at `path`, in any letter case. */
export const isTaken = (workspace: Workspace, path: string): boolean =>
  entryAt(workspace, path) !== undefined || listed(workspace, 'place', path.toLowerCase()).length > 0

/** The artifacts whose own id is at most `most` letters from `id`, in any letter case. */
export const artifactsWithNearId = (workspace: Workspace, id: string, most: number): Artifact[] =>
  nearest(workspace, 'id', id, most).flatMap((paths) => artifactsAt(workspace, paths))

/** The paths that are at most `most` letters from `path` and no farther than others are, in any letter case, sorted. */
export function nearestPaths(workspace: Workspace, path: string, most: number): string[] {
  for (let apart = 0; apart <= most; apart++) {
    const found = nearest(workspace, 'place', path, apart).flat()
    if (found.length > 0) return found.sort()
  }
  return []
}

function nearest(workspace: Workspace, name: IndexName, word: string, most: number): (readonly string[])[] {
  const index = indexOf(workspace.indexes, workspace.entries, name)
  return within(sortedKeys(index), word.toLowerCase(), most).map(({ text }) => get(index.lists, text) ?? none)
}
