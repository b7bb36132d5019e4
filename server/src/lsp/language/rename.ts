import {
  LSPErrorCodes,
  type PrepareRenameParams,
  type PrepareRenameResult,
  type RenameFilesParams,
  type RenameParams,
  ResponseError,
  type WorkspaceEdit,
} from 'vscode-languageserver'
import { acrossAt } from '../../features/across.ts'
import { type Moves, movableAt, moveAt, moveEdits } from '../../features/move.ts'
import { renamableAt } from '../../features/rename.ts'
import { renameAcross } from '../../features/rename-across.ts'
import { keys } from '../../reading/document/table.ts'
import { entryAt } from '../../workspace/workspace.ts'
import { rangeOf } from '../convert.ts'
import { acrossFolders } from '../product.ts'
import type { Folder } from '../session/folder.ts'
import type { Answering } from './answering.ts'
import { askedAt } from './asked.ts'
import { editOfMany } from './edit.ts'

/** A change of more documents than this is shown before it is made, where the client can show it. */
const many = 10

/** `textDocument/prepareRename`: an id, or the path of a document. */
export function prepareRename(
  { session, say }: Answering,
  params: PrepareRenameParams,
): PrepareRenameResult | null {
  const asked = askedAt(session, params)
  if (!asked) return null
  const { place, workspace, path, offset, lines } = asked
  const across = acrossAt(acrossFolders(session, place.folder).workspace, path, offset)
  if (across) return { range: rangeOf(lines, across.origin), placeholder: across.id }
  const found = movableAt(workspace, path, offset) ?? renamableAt(workspace, path, offset, say)
  if (!found) return null
  if ('refusal' in found) throw refused(found.refusal)
  return { range: rangeOf(lines, found.span), placeholder: found.text }
}

/** `textDocument/rename`. */
export function rename(answering: Answering, params: RenameParams): WorkspaceEdit | null {
  const { session, client, say } = answering
  const asked = askedAt(session, params)
  if (!asked) return null
  const { workspace, path, offset, place } = asked
  const name = params.newName.trim()
  const move = moveAt(workspace, path, offset, name, say)
  if (move) return 'refusal' in move ? fail(move.refusal) : moveFile(answering, place.folder, move)
  const { workspace: joined, folderOf } = acrossFolders(session, place.folder)
  const renaming = renameAcross(joined, path, offset, name, say)
  if (!renaming) return null
  if ('refusal' in renaming) return fail(renaming.refusal)
  const { all } = renaming
  const count = [...all.values()].reduce((sum, edits) => sum + edits.size, 0)
  const question =
    client.annotations && count > many ? say('Rename to {0} in {1} documents', name, count) : null
  return together(
    [...all].map(([workspace, edits]) => editOfMany(answering, folderOf(workspace), edits, question)),
  )
}

/** What is to be done in several folders, as one. */
function together(parts: readonly WorkspaceEdit[]): WorkspaceEdit {
  const [first = {}, ...others] = parts
  if (others.length === 0) return first
  if (first.changes) return { changes: Object.assign({}, ...parts.map(({ changes }) => changes)) }
  return { ...first, documentChanges: parts.flatMap(({ documentChanges = [] }) => documentChanges) }
}

/** The document moves, and what names it follows: by `willRenameFiles` where the client asks, else at once. */
function moveFile(
  answering: Answering,
  folder: Folder,
  { from, to }: { readonly from: string; readonly to: string },
): WorkspaceEdit {
  const { session, client, say } = answering
  if (!client.renameFiles) return fail(say('This editor cannot rename files from here.'))
  const edits = client.willRename ? new Map() : moveEdits(folder.workspace, new Map([[from, to]]))
  const { documentChanges = [] } = editOfMany(answering, folder, edits, null)
  const [oldUri, newUri] = [from, to].map((path) => session.uriOf({ folder, path }))
  if (oldUri === undefined || newUri === undefined || from === to) return { documentChanges: [] }
  return {
    documentChanges: [...documentChanges, { kind: 'rename', oldUri, newUri, options: { overwrite: false } }],
  }
}

/** `workspace/willRenameFiles`: parents that name what moves, be it with its folder. */
export function willRenameFiles(answering: Answering, { files }: RenameFilesParams): WorkspaceEdit | null {
  const { session, client } = answering
  const moves = new Map<Folder, Map<string, string>>()
  for (const { oldUri, newUri } of files) {
    const from = session.place(oldUri)
    const to = session.place(newUri)
    if (!from || !to || from.folder !== to.folder) continue
    const known = moves.get(from.folder) ?? new Map<string, string>()
    moves.set(from.folder, known)
    for (const [path, target] of movesBelow(from.folder, from.path, to.path)) known.set(path, target)
  }
  const parts = [...moves].map(([folder, known]) =>
    editOfMany(answering, folder, moveEdits(folder.workspace, known), null),
  )
  if (client.documentChanges) {
    const documentChanges = parts.flatMap((part) => part.documentChanges ?? [])
    return documentChanges.length > 0 ? { documentChanges } : null
  }
  const changes = Object.assign({}, ...parts.map((part) => part.changes))
  return Object.keys(changes).length > 0 ? { changes } : null
}

/** The document at `from`, or all that lie below it. */
function movesBelow({ workspace }: Folder, from: string, to: string): Moves {
  if (entryAt(workspace, from)) return new Map([[from, to]])
  const below = [...keys(workspace.entries)].filter((path) => path.startsWith(`${from}/`))
  return new Map(below.map((path) => [path, to + path.slice(from.length)]))
}

const refused = (reason: string) => new ResponseError(LSPErrorCodes.RequestFailed, reason)

function fail(reason: string): never {
  throw refused(reason)
}
