import {
  type CodeAction,
  type CodeActionContext,
  CodeActionKind,
  type CodeActionParams,
  CodeActionTriggerKind,
  type Command,
} from 'vscode-languageserver'
import { commonFixes } from '../../features/common-fixes.ts'
import { keyOf } from '../../features/common-lacks.ts'
import { configFixesIn, configPath } from '../../features/config.ts'
import { correcting, correctingKind } from '../../features/correcting.ts'
import { fixesIn } from '../../features/findings.ts'
import { fixAll } from '../../features/fix-all.ts'
import { refactoringsIn } from '../../features/refactorings.ts'
import { type Silencing, silencings } from '../../features/silence.ts'
import type { Finding, Fix } from '../../rules/rule.ts'
import { linesOf } from '../../text/lines.ts'
import { inEnglish, type Message, worded } from '../../text/message.ts'
import type { Say } from '../../text/say.ts'
import type { Span } from '../../text/span.ts'
import { applyEditCommand, type Client, fixAllKind } from '../capabilities.ts'
import { diagnosticOf, spanOf } from '../convert.ts'
import type { Session } from '../session/session.ts'
import type { Place } from '../session/state.ts'
import type { Answering } from './answering.ts'
import { editFor, editOfMany, textAt, type Wish } from './edit.ts'

/** What actions are made from. */
interface Asking {
  readonly session: Session
  readonly client: Client
  readonly ruleDocs: string | null
  readonly say: Say
  readonly place: Place
  readonly text: string
  readonly span: Span
}

/**
 * `textDocument/codeAction`: what can be done in a range, computed from what the document is now. The repairs of what
 * is found there; other forms for the same things; and, where source actions are asked for, all at once that needs no
 * thought. A client that knows no code actions gets the commands that do the same.
 */
export function codeActions(answering: Answering, params: CodeActionParams): (CodeAction | Command)[] {
  const actions = actionsAt(answering, params)
  const { actionLiterals, applyEdit } = answering.client
  if (actionLiterals) return actions
  return applyEdit ? actions.map(commandOf) : []
}

/** The action for a client that knows commands alone. */
const commandOf = ({ title, edit }: CodeAction): Command => ({
  title,
  command: applyEditCommand,
  arguments: [edit],
})

function actionsAt(
  { session, client, ruleDocs, say }: Answering,
  { textDocument, range, context }: CodeActionParams,
): CodeAction[] {
  const place = session.place(textDocument.uri)
  const text = place && textAt(place)
  if (!place || text === null) return []
  const asking = { session, client, ruleDocs, say, place, text, span: spanOf(text, linesOf(text), range) }
  return [
    ...(isWanted(context, CodeActionKind.QuickFix) ? quickFixes(asking, context) : []),
    ...refactorings(asking, context),
    ...corrections(asking, context),
    ...(isNamed(context, fixAllKind) ? allFixes(asking) : []),
  ]
}

/** Whether a kind of code action is asked for, be it that all are. */
const isWanted = ({ only }: CodeActionContext, kind: string): boolean =>
  only?.some((wanted) => wanted === '' || isIn(kind, wanted)) ?? true

/** Whether it is asked for by its name, or that of a kind it belongs to. */
const isNamed = ({ only }: CodeActionContext, kind: string): boolean =>
  only?.some((wanted) => isIn(kind, wanted)) ?? false

const isAutomatic = ({ triggerKind }: CodeActionContext): boolean =>
  triggerKind === CodeActionTriggerKind.Automatic

const isIn = (kind: string, wanted: string): boolean => kind === wanted || kind.startsWith(`${wanted}.`)

function quickFixes(asking: Asking, context: CodeActionContext): CodeAction[] {
  const { client, ruleDocs, say, place, text, span } = asking
  const { folder, path } = place
  const lines = linesOf(text)
  const found =
    path === configPath ? configFixesIn(folder.configuration, span) : fixesIn(folder.workspace, path, span)
  const actionOf = (finding: Finding, wish: Wish & { title: Message }, isPreferred: boolean): CodeAction => ({
    title: worded(say, wish.title),
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnosticOf(lines, finding, { ruleDocs, say })],
    isPreferred,
    edit: editFor(asking.session, client, place, wish),
  })
  const repairs = found.flatMap(({ finding, fixes }) =>
    fixes
      .filter((fix: Fix) => !fix.create || client.createFiles)
      .map((fix, index) => actionOf(finding, fix, index === 0)),
  )
  // To repair comes before to look away.
  // The light bulb asks at each move of the cursor, and these read many documents.
  const forAll = isAutomatic(context) ? [] : found.flatMap(({ finding }) => repairsForAll(asking, finding))
  return [
    ...repairs,
    ...forAll,
    ...once(
      found.flatMap(({ finding }) =>
        silencings(folder.workspace, path, finding, folder.configuration?.text ?? null)
          .filter((it) => isPossible(client, it))
          .map((silencing) => ({ finding, silencing })),
      ),
    ).map(({ finding, silencing }) => actionOf(finding, silencing, false)),
  ]
}

/** Whether a client can change the configuration as is wished. */
const isPossible = ({ documentChanges, createFiles }: Client, { config }: Silencing): boolean =>
  !config || (documentChanges && ('edits' in config || createFiles))

/** The repairs for all documents that lack the same: shown before they are done, one undo, and never the preferred one. */
function repairsForAll(
  { session, client, ruleDocs, say, place, text }: Asking,
  finding: Finding,
): CodeAction[] {
  const { folder, path } = place
  const share = folder.checked.get(path)?.shares.find(({ rule, lacks }) => lacks && rule === finding.rule)
  const tally = share && folder.tallies.get(keyOf(share))
  if (!tally || !client.annotations) return []
  return commonFixes(folder.workspace, path, tally).map(({ title, edits }) => {
    const label = say('In {0} documents: {1}', edits.size, worded(say, title))
    return {
      title: `${label}…`,
      kind: CodeActionKind.QuickFix,
      diagnostics: [diagnosticOf(linesOf(text), finding, { ruleDocs, say })],
      edit: editOfMany({ session, client }, folder, edits, label),
    }
  })
}

/** Of two findings of one rule, the file and the workspace are the same. */
function once<T extends { readonly finding: Finding; readonly silencing: Silencing }>(
  offers: readonly T[],
): T[] {
  const seen = new Set<string>()
  return offers.filter(({ silencing: { title, isInPlace } }) => {
    const name = inEnglish(title)
    if (isInPlace || !seen.has(name)) return Boolean(seen.add(name))
    return false
  })
}

/** Not for the light bulb, which asks at each move of the cursor: somebody who wants one opens the menu. */
function refactorings(
  { session, client, say, place, span }: Asking,
  context: CodeActionContext,
): CodeAction[] {
  if (!context.only && isAutomatic(context)) return []
  // A document that lies in no folder has no place beside it.
  const canCreate = client.createFiles && session.folders.includes(place.folder)
  const { workspace } = place.folder
  return refactoringsIn(workspace, place.path, span, say, (kind) => isWanted(context, kind))
    .filter((it) => !it.create || canCreate)
    .map((it) => ({ title: it.title, kind: it.kind, edit: editFor(session, client, place, it) }))
}

/** What somebody says of a document as a whole, for the menu alone. */
function corrections(
  { session, client, say, place, span }: Asking,
  context: CodeActionContext,
): CodeAction[] {
  if (!isWanted(context, correctingKind)) return []
  if (!context.only && context.triggerKind === CodeActionTriggerKind.Automatic) return []
  const { workspace, configuration } = place.folder
  return correcting(workspace, place.path, span, configuration?.text ?? null)
    .filter((it) => isPossible(client, it))
    .map((it) => ({
      title: worded(say, it.title),
      kind: correctingKind,
      edit: editFor(session, client, place, it),
    }))
}

function allFixes({ session, client, say, place }: Asking): CodeAction[] {
  const { edits } = fixAll(place.folder.workspace, place.path)
  if (edits.length === 0) return []
  const title = say('Fix all automatically')
  return [{ title, kind: fixAllKind, edit: editFor(session, client, place, { edits }) }]
}
