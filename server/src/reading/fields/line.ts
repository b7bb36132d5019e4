import type { Span } from '../../text/span.ts'
import { type Named, namedBy } from './names.ts'
import { bare, partsOf } from './value.ts'

/** A label that something named begins with, and what stands behind it. */
export interface Labelled {
  readonly named: Named
  readonly keySpan: Span
  /** Without markup; empty where nothing follows. */
  readonly value: Span
  /** Whether markup sets the label apart, so that it is no word of a sentence. */
  readonly isMarked: boolean
}

/** Signs that stand before a label and are none of it: an emoji, a checkbox, a bullet. */
const lead = String.raw`[\s>]{0,40}(?:[-*+]\s{1,4})?(?:\[[ xX]\]\s{1,4})?(?::[a-z][a-z0-9_+-]{1,40}:\s{0,4}|[^\p{L}\p{N}\s*_<\[("'\u0060|]{1,4}\s{0,4})?`
const words = String.raw`\p{L}[\p{L}\p{M} _/()’'.·-]{0,40}?`
/** `**Label:** value`, `**Label**: value`, `<b>Label</b>: value`, `Label: value` or `*Label: value*`. */
const labelled = new RegExp(
  String.raw`^${lead}(?:(?<mark>[*_]{1,3}|\u0060|<(?:b|strong|u)>)(?<inner>${words})(?:\s?[:：]\s?(?:[*_]{1,3}|\u0060|</(?:b|strong|u)>)|(?:[*_]{1,3}|\u0060|</(?:b|strong|u)>)\s?(?:[:：]|[–—](?=\s)|-(?=\s)))|[*_]{0,3}(?<plain>${words})\s?[:：])`,
  'iu',
)

/** What parts several facts on one line: ` | `, ` · `, and a further label in bold. */
const between = /[ \t][|·•｜][ \t]|[ \t]{1,9}(?=\*\*\p{L}[^*\r\n:：]{1,40}(?:[:：]\*\*|\*\*[:：]))/gu

/** No label with what stands before it is longer. */
const longest = 100

/** The fact that `span`, a line or a part of one, begins with; null where it begins with none. */
export function labelledAt(text: string, span: Span): Labelled | null {
  const source = text.slice(span.start, Math.min(span.end, span.start + longest))
  // Most lines have no colon, and none of the others has a label without one.
  if (!/[:：–—-]/.test(source)) return null
  const match = labelled.exec(source)
  const label = match?.groups?.inner ?? match?.groups?.plain
  const named = label === undefined ? null : namedBy(label)
  if (!match || label === undefined || !named) return null
  const start = span.start + match[0].lastIndexOf(label)
  return {
    named,
    keySpan: { start, end: start + label.length },
    value: bare(text, { start: span.start + match[0].length, end: span.end }),
    isMarked: match.groups?.inner !== undefined,
  }
}

/** The parts of a line that may each state a fact. */
export const statementsOf = (text: string, line: Span): Span[] => partsOf(text, line, between)
