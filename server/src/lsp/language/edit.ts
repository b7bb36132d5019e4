import type { AnnotatedTextEdit, TextDocumentEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver'
import { configPath } from '../../features/config.ts'
import type { Refactoring } from '../../features/refactor/refactoring.ts'
import type { Silencing } from '../../features/silence.ts'
import { type Edit, plain } from '../../text/edit.ts'
import { type Lines, linesOf } from '../../text/lines.ts'
import { documentAt, entryAt } from '../../workspace/workspace.ts'
import type { Client } from '../capabilities.ts'
import { editOf, rangeOf } from '../convert.ts'
import type { Folder } from '../session/folder.ts'
import type { Session } from '../session/session.ts'
import type { Place } from '../session/state.ts'
import type { Answering } from './answering.ts'

/** What is to be done: edits of a document, and what goes with them elsewhere. */
export type Wish = Pick<Refactoring, 'edits' | 'create' | 'also'> & Pick<Silencing, 'config'>

/** The text of what stands at a place: a document, or the configuration. */
export const textAt = ({ folder, path }: Place): string | null =>
  path === configPath ? (folder.configuration?.text ?? null) : (entryAt(folder.workspace, path)?.text ?? null)

/** A change of the document at `place` as LSP has it, in the richest form the client can take. */
export function editFor(
  session: Session,
  client: Client,
  place: Place,
  { edits, create, also, config }: Wish,
): WorkspaceEdit {
  const { folder } = place
  if (!client.documentChanges) {
    const plainEdits = (at: Place, list: readonly Edit[]) => {
      const lines = linesOf(textAt(at) ?? '')
      return list.map((edit) => plainEdit(edit, lines))
    }
    const others = [...(also ?? [])].map(([path, list]) => [{ folder, path }, list] as const)
    const all = [[place, edits] as const, ...others].map(([at, list]) => {
      const known = session.uriOf(at)
      return [session.document(known)?.uri ?? known, plainEdits(at, list)] as const
    })
    return { changes: Object.fromEntries(all) }
  }
  const changes: WorkspaceEdit['documentChanges'] = []
  if (create) changes.push(...creation(session.uriOf({ folder, path: create.path }), create.text))
  if (config) changes.push(...configChanges(session, place, config))
  if (edits.length > 0) changes.push(changeOf(session, client, place, inOneCount(edits)))
  for (const [path, list] of also ?? []) changes.push(changeOf(session, client, { folder, path }, list))
  return { documentChanges: changes }
}

function changeOf(session: Session, client: Client, place: Place, edits: readonly Edit[]): TextDocumentEdit {
  const uri = session.uriOf(place)
  const open = session.document(uri)
  const lines = linesOf(textAt(place) ?? '')
  return textEdit(
    open?.uri ?? uri,
    open?.version ?? null,
    edits.map((edit) => editOf(lines, edit, client.snippets)),
  )
}

/**
 * The edits with the tab stops of each counted on from those before: an editor makes one snippet of them, in which
 * two stops of one number would be one place.
 */
function inOneCount(edits: readonly Edit[]): readonly Edit[] {
  let count = 0
  return edits.map((edit) => {
    const before = count
    for (const part of edit.insert) if (typeof part !== 'string') count = Math.max(count, before + part.stop)
    if (before === 0) return edit
    const insert = edit.insert.map((part) =>
      typeof part === 'string' || part.stop === 0 ? part : { ...part, stop: part.stop + before },
    )
    return { ...edit, insert }
  })
}

function creation(uri: string, text: string): NonNullable<WorkspaceEdit['documentChanges']> {
  const start = { line: 0, character: 0 }
  return [
    { kind: 'create', uri, options: { overwrite: false, ignoreIfExists: false } },
    textEdit(uri, null, [{ range: { start, end: start }, newText: text }]),
  ]
}

function configChanges(
  session: Session,
  { folder }: Place,
  config: NonNullable<Silencing['config']>,
): NonNullable<WorkspaceEdit['documentChanges']> {
  const known = session.uriOf({ folder, path: configPath })
  if ('create' in config) return creation(known, config.create)
  const open = session.document(known)
  const lines = linesOf(folder.configuration?.text ?? '')
  const edits = config.edits.map((edit) => editOf(lines, edit, false))
  return [textEdit(open?.uri ?? known, open?.version ?? null, edits)]
}

const textEdit = (
  uri: string,
  version: number | null,
  edits: TextDocumentEdit['edits'],
): TextDocumentEdit => ({ textDocument: { uri, version }, edits })

const plainEdit = (edit: Edit, lines: Lines) => {
  const converted = editOf(lines, edit, false)
  return { range: converted.range, newText: 'newText' in converted ? converted.newText : '' }
}

/** Edits of several documents; where there is a `question`, the person is shown them first. */
export function editOfMany(
  { session, client }: Pick<Answering, 'session' | 'client'>,
  folder: Folder,
  edits: ReadonlyMap<string, readonly Edit[]>,
  question: string | null,
): WorkspaceEdit {
  const annotationId = 'triad.many'
  const changed = [...edits].map(([path, list]) => {
    const uri = session.uriOf({ folder, path })
    const open = session.document(uri)
    const { lines } = documentAt(folder.workspace, path)
    const textEdits = list.map((edit): TextEdit | AnnotatedTextEdit => ({
      range: rangeOf(lines, edit.span),
      newText: plain(edit.insert),
      ...(question !== null && { annotationId }),
    }))
    return { textDocument: { uri: open?.uri ?? uri, version: open?.version ?? null }, edits: textEdits }
  })
  if (!client.documentChanges)
    return { changes: Object.fromEntries(changed.map((it) => [it.textDocument.uri, it.edits])) }
  return {
    documentChanges: changed,
    ...(question !== null && {
      changeAnnotations: { [annotationId]: { label: question, needsConfirmation: true } },
    }),
  }
}
