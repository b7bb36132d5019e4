import type { Span } from './span.ts'

/** A place the cursor stops at in an insertion; `stop` counts from 1, and `text` stands there until typed over. */
export interface TabStop {
  /** The same number twice is one place: what is typed at the first stands at the other, too. 0 is the last of all. */
  readonly stop: number
  readonly text: string
  /** What can be chosen there, `text` first. */
  readonly choices?: readonly string[]
}

/** What an edit inserts: text, with tab stops where the editor knows them. */
export type Insertion = readonly (string | TabStop)[]

/** Replaces `span` of one document by `insert`. An empty span inserts, an empty insertion deletes. */
export interface Edit {
  readonly span: Span
  readonly insert: Insertion
}

export const replace = (span: Span, ...insert: Insertion): Edit => ({ span, insert })
export const insertAt = (offset: number, ...insert: Insertion): Edit => ({
  span: { start: offset, end: offset },
  insert,
})

/** The insertion as plain text: each tab stop stands for its text. */
export const plain = (insert: Insertion): string =>
  insert.map((part) => (typeof part === 'string' ? part : part.text)).join('')

export const hasTabStops = (edit: Edit): boolean => edit.insert.some((part) => typeof part !== 'string')

/** The edits with every line end they insert turned into `eol`, so that a document keeps its own. */
export function withLineEnds(edits: readonly Edit[], eol: string): readonly Edit[] {
  if (eol === '\n') return edits
  const convert = (text: string) => text.replaceAll('\n', eol)
  return edits.map(({ span, insert }) => ({
    span,
    insert: insert.map((part) =>
      typeof part === 'string' ? convert(part) : { ...part, text: convert(part.text) },
    ),
  }))
}

/** `text` after `edits`, which must not overlap; all their offsets are those of `text`. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = ''
  let at = 0
  for (const edit of [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)) {
    if (edit.span.start < at) throw new RangeError(`Edits overlap at offset ${edit.span.start}.`)
    result += text.slice(at, edit.span.start) + plain(edit.insert)
    at = edit.span.end
  }
  return result + text.slice(at)
}
