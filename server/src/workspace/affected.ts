import { get, values } from '../reading/document/table.ts'
import { circleAt } from './cycle.ts'
import { carriedBy, type Entry, followedBy } from './entry.ts'
import { entryAt, hasLinks, isAdopted, type Workspace } from './workspace.ts'

/**
 * The documents whose findings could differ between two workspaces that differ in the document at `path`:
 * itself, those that name it or share an id with it, and those it names.
 */
export function affectedBy(before: Workspace, after: Workspace, path: string): Set<string> {
  const affected = new Set([path])
  if (isOtherwise(before, after)) {
    for (const { artifact } of [...values(before.entries), ...values(after.entries)])
      if (artifact) affected.add(artifact.path)
    return affected
  }
  const old = entryAt(before, path)
  const now = entryAt(after, path)
  for (const key of new Set([path, ...carriedBy(old), ...carriedBy(now)]))
    for (const workspace of [before, after]) {
      for (const other of get(workspace.carriers, key) ?? []) affected.add(other)
      for (const other of get(workspace.followers, key) ?? []) affected.add(other)
    }
  const up = [followedBy(old), followedBy(now)] as const
  // A way up that changes can open or close a circle, in which everybody is concerned; to write prose changes none.
  const isKnownAsBefore = identity(old) === identity(now)
  const turned = !isKnownAsBefore ? [...affected] : up[0].join(' ') === up[1].join(' ') ? [] : [path]
  for (const key of new Set([...up[0], ...up[1]]))
    for (const workspace of [before, after]) {
      for (const other of get(workspace.carriers, key) ?? []) affected.add(other)
      if (entryAt(workspace, key)) affected.add(key)
    }
  for (const workspace of [before, after])
    for (const it of turned) for (const other of circleAt(workspace, it)) affected.add(other)
  return affected
}

/**
 * All by which others find a document: while it stays the same, what leads to it does. What it names as its parent it
 * does not define, though an entry begins with it.
 */
function identity(entry: Entry | undefined): string {
  if (!entry?.artifact) return ''
  const carried = carriedBy(entry)
  const named = followedBy(entry).filter((key) => carried.includes(key))
  return [entry.artifact.id?.text, ...carried, '', ...named].join(' ')
}

/**
 * Whether two workspaces differ in what holds for all documents: whether Triad is in use, whether anybody links, and which types
 * there are.
 */
const isOtherwise = (before: Workspace, after: Workspace): boolean =>
  isAdopted(before) !== isAdopted(after) ||
  hasLinks(before) !== hasLinks(after) ||
  before.kinds.size !== after.kinds.size ||
  [...before.kinds.keys()].some((type) => !after.kinds.has(type))
