import type { Span } from '../text/span.ts'
import { isGherkin } from './criteria.ts'
import { type Document, parse } from './document.ts'

/** A conflict that a merge left in a text: two sides, and, in the manner of diff3, what both were before. */
export interface Conflict {
  /** The line with which it begins, without its line end. */
  readonly mark: Span
  /** The lines that are not ours, and all marks, each with its line end. */
  readonly others: readonly Span[]
}

/** A line of seven marks and what git says behind them (git-merge(1), "How conflicts are presented"). */
const line = /^(?:(<{7}|>{7}|\|{7})(?: [^\r\n]*)?|(={7}))[ \t]*(?:\r\n?|\n|$)/gm

/** The conflicts in a document, in the order of its text. What has no end is none, nor what is written about in code. */
export function conflictsIn(document: Document): Conflict[] {
  const { text } = document
  if (!text.includes('<<<<<<<')) return []
  const found: Conflict[] = []
  let open: { mark: Span; others: Span[]; from: number | null } | null = null
  for (const match of text.matchAll(line)) {
    const { index: start } = match
    const end = start + match[0].length
    const kind = (match[1] ?? match[2] ?? '')[0]
    if (kind === '<')
      open = { mark: { start, end: start + match[0].trimEnd().length }, others: [{ start, end }], from: null }
    else if (open && kind !== '>') open.from ??= start
    else if (open) {
      if (open.from !== null)
        found.push({ mark: open.mark, others: [...open.others, { start: open.from, end }] })
      open = null
    }
  }
  if (found.length === 0) return found
  const code = document.root.children.filter((block) => block.type === 'code' && !isGherkin(block))
  return found.filter(
    ({ mark, others }) =>
      !code.some(({ start, end }) => start <= mark.start && (others.at(-1)?.end ?? 0) <= end),
  )
}

/** The document as it is on our side, itself where nothing is open: all else in it is blank, so that every offset and every line stays. */
export function oursOf(document: Document): Document {
  const { text } = document
  const parts: string[] = []
  let at = 0
  for (const { start, end } of conflictsIn(document).flatMap(({ others }) => others)) {
    parts.push(text.slice(at, start), text.slice(start, end).replace(/[^\r\n]/g, ' '))
    at = end
  }
  return at === 0 ? document : parse(parts.join('') + text.slice(at))
}
