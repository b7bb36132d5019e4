import type { TextDocumentContentChangeEvent } from 'vscode-languageserver'
import type { Document } from '../../model/document.ts'
import { linesOf, offsetAt } from '../../text/lines.ts'

/** A document as the client holds it open: its text counts, and not what is on disk. */
export interface OpenDocument {
  /** As the client spells it. */
  readonly uri: string
  readonly version: number
  readonly text: string
  /** This version of it, parsed: held until the next one comes, or it is closed. */
  readonly parsed: Document
}

/**
 * `text` after `changes`, each of which refers to what the one before left. Positions outside of the text
 * are moved to its nearest place: a client that miscounts gets a text that is wrong there, and no fault.
 */
export function applyChanges(text: string, changes: readonly TextDocumentContentChangeEvent[]): string {
  return changes.reduce((now, change) => {
    if (!('range' in change) || !change.range) return change.text
    const lines = linesOf(now)
    const from = offsetAt(now, lines, change.range.start)
    const to = offsetAt(now, lines, change.range.end)
    return now.slice(0, Math.min(from, to)) + change.text + now.slice(Math.max(from, to))
  }, text)
}
