import type { Artifact } from '../reading/artifact/artifact.ts'
import { get } from '../reading/document/table.ts'
import { idKey } from './entry.ts'
import { artifactsWithId, type Workspace } from './workspace.ts'

/** A document, and the folder it lies in. */
export interface Placed {
  readonly workspace: Workspace
  readonly artifact: Artifact
}

/** The same workspaces, each knowing the others: what is named in one and stands in none of its documents is looked for there. */
export function besideEachOther(workspaces: readonly Workspace[]): readonly Workspace[] {
  if (workspaces.length < 2) return workspaces
  const joined: (Workspace & { beside: Workspace[] })[] = workspaces.map((it) => ({ ...it, beside: [] }))
  for (const it of joined) it.beside.push(...joined.filter((other) => other !== it))
  return joined
}

/** The document in a folder beside `workspace` that has the id `id`; null where none has, or several have. */
export function besideWithId(workspace: Workspace, id: string): Placed | null {
  const found = (workspace.beside ?? []).flatMap((beside) =>
    artifactsWithId(beside, id).map((artifact) => ({ workspace: beside, artifact })),
  )
  return found.length === 1 ? (found[0] as Placed) : null
}

/** The documents in folders beside `workspace` that may name `id`, or list it. */
export const followersBeside = (workspace: Workspace, id: string): { workspace: Workspace; path: string }[] =>
  (workspace.beside ?? []).flatMap((beside) =>
    (get(beside.followers, idKey(id)) ?? []).map((path) => ({ workspace: beside, path })),
  )
