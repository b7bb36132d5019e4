import { get, keys } from '../../reading/document/table.ts'
import { type Entry, idKey } from '../../workspace/entry.ts'
import { artifactsWithId, entryAt, type Workspace } from '../../workspace/workspace.ts'

/** Folders that are open together: what is named in one and stands in none of its documents is looked for in the others. */

/** A folder, as far as it concerns those beside it. */
export interface Neighbour {
  readonly workspace: Workspace
  /** The paths of documents to be checked anew. */
  readonly stale: Set<string>
  /** The other folders that are open. */
  beside: readonly Neighbour[]
}

/** The workspace of a folder, which knows those beside it. */
export function joined({ workspace, beside }: Pick<Neighbour, 'workspace' | 'beside'>): Workspace {
  if (beside.length === 0) return workspace
  const others = beside.map((it) => it.workspace)
  const known = made.get(workspace)
  if (known?.beside?.every((it, at) => it === others[at]) && known.beside.length === others.length)
    return known
  const fresh = { ...workspace, beside: others }
  made.set(workspace, fresh)
  return fresh
}

/** What was made last of a workspace: much is kept with it. */
const made = new WeakMap<Workspace, Workspace>()

/** Marks what names an id in the other folders, where a document of `folder` has come to have it, or has it no more. */
export function markNaming({ beside }: Neighbour, old: Entry | undefined, now: Entry | undefined): void {
  const [before, after] = [old, now].map((it) => (it?.artifact?.id ? idKey(it.artifact.id.text) : null))
  if (before === after) return
  for (const { workspace, stale } of beside)
    for (const id of [before, after])
      if (id != null) for (const path of get(workspace.followers, id) ?? []) stale.add(path)
}

/** Marks what names something in the other folders that they do not have themselves: all ids of `folder` may be others now. */
export function markSeeking({ beside }: Pick<Neighbour, 'beside'>): void {
  for (const { workspace, stale } of beside)
    for (const key of keys(workspace.followers))
      if (!entryAt(workspace, key) && artifactsWithId(workspace, key).length === 0)
        for (const path of get(workspace.followers, key) ?? []) stale.add(path)
}

/** Lets each of `folders` know the others; where these are others than before, all may find what they did not. */
export function setBeside(folders: readonly Neighbour[]): void {
  for (const folder of folders) {
    const beside = folders.filter((it) => it !== folder)
    const isSame = beside.length === folder.beside.length && beside.every((it) => folder.beside.includes(it))
    folder.beside = beside
    if (!isSame) markSeeking({ beside: [folder] })
  }
}
