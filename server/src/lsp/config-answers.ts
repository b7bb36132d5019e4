import {
  type CompletionItem,
  CompletionItemKind,
  ErrorCodes,
  type Hover,
  ResponseError,
  type TextDocumentPositionParams,
} from 'vscode-languageserver'
import { proposedConfig } from '../features/adopt.ts'
import { configPath } from '../features/config.ts'
import { completeConfig } from '../features/config-completion.ts'
import { hoverConfig } from '../features/config-hover.ts'
import { linesOf, offsetAt } from '../text/lines.ts'
import type { Say } from '../text/say.ts'
import { rangeOf } from './convert.ts'
import type { AdoptResult } from './protocol.ts'
import type { Session } from './session/session.ts'

/** Answers about `triad.yaml`. */

interface Asked {
  readonly text: string
  readonly lines: readonly number[]
  readonly offset: number
  readonly config: Parameters<typeof completeConfig>[2]
}

/** What a question about a place in a `triad.yaml` is about; null where it is about another document. */
function askedOf(session: Session, { textDocument, position }: TextDocumentPositionParams): Asked | null {
  const place = session.place(textDocument.uri)
  const text = session.document(textDocument.uri)?.text
  if (place?.path !== configPath || text === undefined) return null
  const lines = linesOf(text)
  return { text, lines, offset: offsetAt(text, lines, position), config: place.folder.workspace.config }
}

export function completion(session: Session, say: Say, params: TextDocumentPositionParams): CompletionItem[] {
  const asked = askedOf(session, params)
  if (!asked) return []
  return completeConfig(asked.text, asked.offset, asked.config, say).map((it, index) => ({
    label: it.label,
    kind: it.kind === 'key' ? CompletionItemKind.Property : CompletionItemKind.EnumMember,
    detail: it.detail,
    documentation: { kind: 'markdown', value: it.documentation },
    sortText: String(index).padStart(3, '0'),
    textEdit: { range: rangeOf(asked.lines, it.span), newText: it.text },
  }))
}

export function hover(session: Session, say: Say, params: TextDocumentPositionParams): Hover | null {
  const asked = askedOf(session, params)
  const found = asked && hoverConfig(asked.text, asked.offset, asked.config, say)
  return (
    found && { range: rangeOf(asked.lines, found.span), contents: { kind: 'markdown', value: found.text } }
  )
}

/** What a first `triad.yaml` could say, for the first folder that has none. */
export function adopt(session: Session): AdoptResult {
  const [first] = session.folders
  if (!first)
    throw new ResponseError(ErrorCodes.InvalidParams, 'Open a folder first: triad.yaml needs a place.')
  const folder = session.folders.find((it) => it.configuration === null)
  const uri = session.uriOf({ folder: folder ?? first, path: configPath })
  return { uri, text: folder ? proposedConfig(folder.workspace) : null }
}
