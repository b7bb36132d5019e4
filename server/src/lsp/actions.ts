import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type TextDocumentEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver'
import { configFixesIn, configPath } from '../features/config.ts'
import { fixesIn } from '../features/findings.ts'
import { type Silencing, silencings } from '../features/silence.ts'
import { entryAt } from '../model/workspace.ts'
import type { Finding, Fix } from '../rules/rule.ts'
import type { Edit } from '../text/edit.ts'
import { linesOf } from '../text/lines.ts'
import type { Client } from './capabilities.ts'
import { diagnosticOf, editOf, spanOf } from './convert.ts'
import type { Session } from './session/session.ts'
import type { Place } from './session/state.ts'

/** `textDocument/codeAction`: the repairs of what is found in a range, computed from what the document is now. */
export function codeActions(
  session: Session,
  client: Client,
  ruleDocs: string | null,
  { textDocument, range, context }: CodeActionParams,
): CodeAction[] {
  const wanted = context.only?.some((kind) => isIn(CodeActionKind.QuickFix, kind)) ?? true
  const place = session.place(textDocument.uri)
  const text = place && textAt(place)
  if (!wanted || !place || text === null) return []
  const lines = linesOf(text)
  const span = spanOf(text, lines, range)
  const found =
    place.path === configPath
      ? configFixesIn(place.folder.configuration, span)
      : fixesIn(place.folder.workspace, place.path, span)
  const actionOf = (finding: Finding, wish: Wish, isPreferred: boolean): CodeAction => ({
    title: wish.title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnosticOf(lines, finding, ruleDocs)],
    isPreferred,
    edit: editFor(session, client, place, wish),
  })
  const repairs = found.flatMap(({ finding, fixes }) =>
    fixes
      .filter((fix) => !fix.create || client.createFiles)
      .map((fix, index) => actionOf(finding, fix, index === 0)),
  )
  // To repair comes before to look away.
  return [
    ...repairs,
    ...once(
      found.flatMap(({ finding }) =>
        silencings(place.folder.workspace, place.path, finding, place.folder.configuration?.text ?? null)
          .filter(
            (it) => !it.config || (client.documentChanges && ('edits' in it.config || client.createFiles)),
          )
          .map((it) => actionOf(finding, it, false)),
      ),
    ),
  ]
}

/** Of two findings of one rule, the file and the workspace are the same. */
const once = (actions: readonly CodeAction[]): CodeAction[] =>
  actions.filter(
    (it, at) => /lines?$/.test(it.title) || actions.findIndex(({ title }) => title === it.title) === at,
  )

/** What an action does: edits of its document, a document to create, a change of the configuration. */
type Wish = Pick<Fix, 'title' | 'edits' | 'create'> & Pick<Silencing, 'config'>

/** The text of what stands at a place: a document, or the configuration. */
const textAt = ({ folder, path }: Place): string | null =>
  path === configPath ? (folder.configuration?.text ?? null) : (entryAt(folder.workspace, path)?.text ?? null)

/** Whether a kind of code action is `wanted`, or one of its sub-kinds. */
const isIn = (kind: string, wanted: string): boolean =>
  wanted === '' || kind === wanted || kind.startsWith(`${wanted}.`)

/** A repair of the document at `place` as LSP has it, in the richest form the client can take. */
export function editFor(
  session: Session,
  client: Client,
  place: Place,
  { edits, create, config }: Omit<Wish, 'title'>,
): WorkspaceEdit {
  const uri = session.uriOf(place)
  const open = session.document(uri)
  const lines = linesOf(textAt(place) ?? '')
  const convert = (edit: Edit) => editOf(lines, edit, client.snippets)
  if (!client.documentChanges)
    return { changes: { [open?.uri ?? uri]: edits.map((edit) => plainEdit(edit, lines)) } }
  const changes: WorkspaceEdit['documentChanges'] = []
  if (create)
    changes.push(...creation(session.uriOf({ folder: place.folder, path: create.path }), create.text))
  if (config) changes.push(...configChanges(session, place, config))
  if (edits.length > 0) changes.push(textEdit(open?.uri ?? uri, open?.version ?? null, edits.map(convert)))
  return { documentChanges: changes }
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

const plainEdit = (edit: Edit, lines: ReturnType<typeof linesOf>) => {
  const converted = editOf(lines, edit, false)
  return { range: converted.range, newText: 'newText' in converted ? converted.newText : '' }
}
