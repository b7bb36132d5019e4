import { leafAt } from '../../syntax/leaf.ts'
import type { Root } from '../../syntax/nodes.ts'
import { lineStart } from '../../text/line.ts'
import type { Span } from '../../text/span.ts'

/** What of a document's text the cursor stands behind. */
export type ProsePlace =
  | {
      readonly kind: 'id'
      readonly span: Span
      readonly typed: string
      /** What begins with it: a heading, by which something gets its id, or a cell, an entry, a paragraph. */
      readonly opens: 'heading' | 'text' | null
    }
  | {
      readonly kind: 'fragment'
      readonly span: Span
      /** The path before the `#`, as it is written. */
      readonly file: string
    }

/** No line of prose is looked at further back than this. */
const far = 400

/** `US-`, `US-1`, `us-1`; `US` alone, but no single letter. What is no capital letter needs its number. */
const idPattern =
  /(?:^|[^\p{L}\p{N}_/\\.#@:=&?-])([A-Z][A-Z0-9]{0,9}-[A-Za-z0-9.-]{0,20}|[A-Z][A-Z0-9]{1,9}|[A-Za-z]{1,10}-\d[A-Za-z0-9.-]{0,20})$/u
const destination = /\]\(([^\s()<>]*)$/

/** What an id or a link is due after, or null: in code, in HTML, in a path, behind any other word. */
export function prosePlaceAt(root: Root, text: string, offset: number): ProsePlace | null {
  const before = text.slice(Math.max(lineStart(text, offset), offset - far), offset)
  const link = destination.exec(before)?.[1]
  const typed = link === undefined ? idPattern.exec(before)?.[1] : undefined
  const hash = link?.indexOf('#') ?? -1
  if (typed === undefined && hash < 0) return null
  const leaf = leafAt(root, offset - 1)
  if (!leaf || !['paragraph', 'heading', 'tableCell'].includes(leaf.type)) return null
  if (isInCode(text, leaf.start, offset)) return null
  if (typed === undefined) {
    const start = offset - ((link?.length ?? 0) - hash - 1)
    const rest = /^[^\s()<>]*/.exec(text.slice(offset, offset + far))?.[0] ?? ''
    return { kind: 'fragment', span: { start, end: offset + rest.length }, file: link?.slice(0, hash) ?? '' }
  }
  const start = offset - typed.length
  const rest = /^(?:[A-Za-z0-9]|[.-](?=[A-Za-z0-9]))*/.exec(text.slice(offset, offset + far))?.[0] ?? ''
  // `PR|D` and `US-|based` are words.
  if (rest !== '' && !(typed.includes('-') && /\d/.test(rest))) return null
  const isFirst = /^[\s*_~[(|]*$/.test(text.slice('content' in leaf ? leaf.content.start : leaf.start, start))
  const opens = isFirst ? (leaf.type === 'heading' ? 'heading' : 'text') : null
  return { kind: 'id', span: { start, end: offset + rest.length }, typed, opens }
}

/** Whether a backtick before `offset` is still open there (CommonMark 6.1), be it that nothing closes it yet. */
function isInCode(text: string, start: number, offset: number): boolean {
  const block = text.slice(start, offset)
  if (!block.includes('`')) return false
  let open = 0
  for (const [run] of block.matchAll(/`+/g)) {
    if (open === 0) open = run.length
    else if (run.length === open) open = 0
  }
  return open > 0
}
