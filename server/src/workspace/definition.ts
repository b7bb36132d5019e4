import { isStory } from '../domain/kinds/kind.ts'
import { isAmong, parentsOf } from '../domain/schema/schema.ts'
import type { ArtifactType } from '../domain/schema/types.ts'
import { isArchived } from '../reading/artifact/archive.ts'
import type { Artifact, Item } from '../reading/artifact/artifact.ts'
import { stemOf } from '../reading/artifact/place.ts'
import { get } from '../reading/document/table.ts'
import type { Span } from '../text/span.ts'
import { withoutCopies } from './copy.ts'
import { calledById, idKey, nameKey, namesOf } from './entry.ts'
import { mayShareProduct } from './product.ts'
import { artifactAt, artifactsWithId, carriersOf, type Workspace } from './workspace.ts'

/** Where an id gets its meaning: a document that has it, or an item in one. */
export interface Definition {
  readonly artifact: Artifact
  /** Null where the id is the document's own. */
  readonly item: Item | null
  /** The id as it stands there; empty, at the start, where only the file's name says it. */
  readonly id: Span & { readonly text: string }
}

/**
 * What `id` stands for in the document at `from`, wherever it stands there: as its parent, its own, or in prose. It is
 * a document whose own id it is, the nearest one where each folder counts anew; else an item of this document; else
 * items of others. Several where it is not clear; none where nothing has it, or all that has it only mentions it.
 * What is nothing but a copy or a translation of another document defines nothing, nor does what lies in an archive beside what is
 * alive. Ids are compared in any letter case.
 */
export function definitionsOf(workspace: Workspace, from: string, id: string): Definition[] {
  const owners = living(withoutCopies(workspace, artifactsWithId(workspace, id)))
  if (owners.length > 0)
    return nearest(workspace, from, owners).flatMap((artifact) =>
      artifact.id ? { artifact, item: null, id: artifact.id } : [],
    )
  const carriers = carriersOf(workspace, id)
  if (carriers.length === 0) return []
  const here = artifactAt(workspace, from)
  const kinds = here && namesAsParent(here, id) ? parentsOf(workspace.config.schema, here.type) : null
  const firstOf = (artifact: Artifact) =>
    itemsIn(artifact, id)
      .filter((it) => !isMentioned(it, kinds))
      .slice(0, 1)
  const own = here ? firstOf(here) : []
  if (own.length > 0) return own
  const defining = carriers.filter((it) => firstOf(it).length > 0)
  return living(withoutCopies(workspace, defining)).flatMap(firstOf)
}

/** Those that lie in no archive; all of them where all do. */
function living(artifacts: readonly Artifact[]): readonly Artifact[] {
  const found = artifacts.length < 2 ? artifacts : artifacts.filter(({ path }) => !isArchived(path))
  return found.length > 0 ? found : artifacts
}

/**
 * Whether a document names `id` as its parent. Then the id is one thing in all of it: what it comes from. What stands in
 * it under that id only mentions it.
 */
const namesAsParent = ({ parents, origins }: Artifact, id: string): boolean =>
  (parents.length > 0 ? parents : origins).some((it) => idKey(it.text) === idKey(id))

/**
 * Whether an item is only mentioned where it stands: in a document that names its id as the parent; and, asked as the
 * parent of what comes from `kinds`, as an entry or a row of a story of no such kind.
 */
export const isMentioned = (it: Definition, kinds: readonly ArtifactType[] | null): boolean =>
  namesAsParent(it.artifact, it.id.text) ||
  (kinds !== null &&
    it.item !== null &&
    isEntry(it.artifact, it.item) &&
    isStory(it.artifact.type) &&
    !isAmong(kinds, it.artifact.type))

/** Whether an item is an entry of a list or a row of a table, and no section. */
export const isEntry = ({ text }: Artifact, item: Item): boolean =>
  /^(?:[-*+|]|\d{1,9}[.)])/.test(text.slice(item.start, item.start + 12))

/** Whether an artifact says its own id in its frontmatter, and not in a heading or by its file's name. */
export const isDeclared = ({ id, frontmatter }: Artifact): boolean =>
  id !== null && frontmatter !== null && id.start < frontmatter.end

/**
 * The paths of the documents that the one at `from` may mean by `name`, the nearest first: their files are called so
 * or they have it as an id (`Task 12` is `task-12`), or they have that very title and are of a kind that it is handed
 * down from; else something with that title stands in them, and they do not name it as their own parent. None where
 * more than one has the title. What each product counts anew, `Epic 6` and other halves of titles, means one of the
 * same product.
 */
export function pathsNamed(workspace: Workspace, from: string, name: string): string[] {
  const key = nameKey(name)
  const paths = (get(workspace.carriers, key) ?? []).filter((path) => path !== from)
  if (paths.length === 0) return []
  const isNear = (path: string) => mayShareProduct(from, path)
  const isCalled = (path: string, artifact: Artifact | null) =>
    [stemOf(path), (artifact && calledById(artifact)) ?? ''].some((it) => nameKey(it) === key)
  const files = paths.filter((path) => {
    const artifact = artifactAt(workspace, path)
    if (artifact?.id && nameKey(artifact.id.text) === key) return true
    return isCalled(path, artifact) && (!counted.test(name) || isNear(path))
  })
  if (files.length > 0) return files.sort((a, b) => shared(from, b) - shared(from, a))
  const here = artifactAt(workspace, from)
  const kinds = here ? parentsOf(workspace.config.schema, here.type) : []
  const titled: string[] = []
  const holding: string[] = []
  for (const path of paths) {
    const artifact = artifactAt(workspace, path)
    if (!artifact || !(nameKey(artifact.title.text) === key || isNear(path))) continue
    if (namesOf(artifact).some((it) => nameKey(it) === key)) {
      if (isAmong(kinds, artifact.type)) titled.push(path)
    } else if (!namesAsParent(artifact, name)) holding.push(path)
  }
  const found = titled.length > 0 ? titled : holding
  return found.length === 1 ? found : []
}

/** A word and a number that is small: `Epic 6`, `epic-12`; not `FEAT-0024`. */
const counted = /^\p{L}{2,20}[ _-]?[1-9]\d?$/u

/** Whether a name is not that of the document at `path`, but of something that stands in it. */
export function isWithin(workspace: Workspace, path: string, name: string): boolean {
  const artifact = artifactAt(workspace, path)
  const key = nameKey(name)
  return (
    artifact !== null &&
    ![stemOf(path), ...namesOf(artifact), artifact.id?.text ?? calledById(artifact) ?? ''].some(
      (it) => nameKey(it) === key,
    )
  )
}

const itemsIn = (artifact: Artifact, id: string): Definition[] =>
  artifact.items.flatMap((item) => (idKey(item.id.text) === idKey(id) ? { artifact, item, id: item.id } : []))

/** Where each folder counts its ids anew, those that share the most folders with `from`. */
export function nearest(
  workspace: Workspace,
  from: string,
  artifacts: readonly Artifact[],
): readonly Artifact[] {
  if (workspace.config.idScope === 'workspace' || artifacts.length < 2) return artifacts
  const most = Math.max(...artifacts.map(({ path }) => shared(from, path)))
  return artifacts.filter(({ path }) => shared(from, path) === most)
}

/** How many folders two paths have in common, from the root; the very folder of the one counts most. */
function shared(a: string, b: string): number {
  const from = a.split('/').slice(0, -1)
  const to = b.split('/').slice(0, -1)
  let count = 0
  while (count < from.length && count < to.length && from[count] === to[count]) count++
  return count === from.length && count === to.length ? count + 0.5 : count
}

/** Whether two answers of `definitionsOf` are about the same thing. */
export const isSame = (a: readonly Definition[], b: readonly Definition[]): boolean =>
  a.length === b.length &&
  a.every(({ artifact, item }, i) => artifact.path === b[i]?.artifact.path && !item === !b[i]?.item)
