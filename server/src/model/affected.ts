import { carriedBy, followedBy } from './entry.ts'
import { get, values } from './table.ts'
import { entryAt, isAdopted, type Workspace } from './workspace.ts'

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
  for (const key of new Set([...followedBy(old), ...followedBy(now)]))
    for (const workspace of [before, after]) {
      for (const other of get(workspace.carriers, key) ?? []) affected.add(other)
      if (entryAt(workspace, key)) affected.add(key)
    }
  return affected
}

/** Whether two workspaces differ in what holds for all documents: whether Triad is in use, and which types there are. */
const isOtherwise = (before: Workspace, after: Workspace): boolean =>
  isAdopted(before) !== isAdopted(after) ||
  before.kinds.size !== after.kinds.size ||
  [...before.kinds.keys()].some((type) => !after.kinds.has(type))
