import type {
  CodeLens,
  CodeLensParams,
  Command,
  InlayHint,
  InlayHintParams,
  Location,
  Position,
} from 'vscode-languageserver'
import { hintsIn } from '../../features/inlay-hints.ts'
import type { Lens, Place } from '../../features/lenses/lens.ts'
import { lensesOf } from '../../features/lenses.ts'
import { documentAt } from '../../model/workspace.ts'
import { positionAt } from '../../text/lines.ts'
import { rangeOf, spanOf } from '../convert.ts'
import type { Session } from '../session/session.ts'
import { type Asked, asked } from './asked.ts'
import type { Answering } from './routes.ts'

/**
 * `textDocument/codeLens`: complete ones, since they cost less than a second question for each would. A client that
 * has no commands for them gets none: a lens that does nothing is an error for whoever clicks it.
 */
export function codeLenses(
  { session, client, say, preferences }: Answering,
  { textDocument }: CodeLensParams,
): CodeLens[] | null {
  const it = client.lensCommands ? asked(session, textDocument) : null
  if (!it) return null
  const uri = session.document(textDocument.uri)?.uri ?? textDocument.uri
  const placing = locator(session, it)
  return lensesOf(it.workspace, it.path, preferences().lenses, say).map((lens) => {
    const start = lineOf(it, lens)
    const call = callOf(lens, uri, it, placing)
    return {
      range: { start, end: start },
      command: { title: lens.title, ...(lens.tooltip && { tooltip: lens.tooltip }), ...call },
    }
  })
}

/** A lens stands above a line: editors put those of one line into the order of their columns. */
const lineOf = ({ lines }: Asked, { span }: Lens): Position => ({
  line: positionAt(lines, span.start).line,
  character: 0,
})

type Call = Pick<Command, 'command' | 'arguments'>

/** So many places at the most: nobody looks through more, and each travels with its lens. */
const most = 500

/** The commands are those of the client (`client/src/commands`). */
function callOf(lens: Lens, uri: string, it: Asked, placing: Locator): Call {
  const { click } = lens
  switch (click.kind) {
    case 'show':
      return {
        command: 'triad.showReferences',
        arguments: [uri, lineOf(it, lens), click.places.slice(0, most).map(placing)],
      }
    case 'add-criteria':
      return { command: 'triad.addCriteria', arguments: [{ uri, position: positionAt(it.lines, click.at) }] }
    case 'link-parent':
      return { command: 'triad.linkParent', arguments: [{ uri }] }
  }
}

type Locator = (place: Place) => Location

/** Places of the workspace as LSP has them; a document with many of them is counted through once. */
function locator(session: Session, { place: { folder }, workspace, path, lines }: Asked): Locator {
  const known = new Map([[path, lines]])
  return ({ path: at, span }) => {
    const uri = session.uriOf({ folder, path: at })
    const counted = known.get(at) ?? documentAt(workspace, at).lines
    known.set(at, counted)
    return { uri: session.document(uri)?.uri ?? uri, range: rangeOf(counted, span) }
  }
}

/** `textDocument/inlayHint`. */
export function inlayHints(
  { session, preferences }: Answering,
  { textDocument, range }: InlayHintParams,
): InlayHint[] | null {
  const it = preferences().titles ? asked(session, textDocument) : null
  if (!it) return null
  return hintsIn(it.workspace, it.path, spanOf(it.text, it.lines, range)).map(({ at, label, title }) => ({
    position: positionAt(it.lines, at),
    label,
    tooltip: title,
    paddingLeft: true,
  }))
}
