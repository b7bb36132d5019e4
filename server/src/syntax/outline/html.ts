import { completeTag } from './html-tag.ts'

const BLOCK_NAMES = new Set(
  (
    'address article aside base basefont blockquote body caption center col colgroup dd details dialog dir ' +
    'div dl dt fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html ' +
    'iframe legend li link main menu menuitem nav noframes ol optgroup option p param search section summary ' +
    'table tbody td tfoot th thead title tr track ul'
  ).split(' '),
)
const RAW_NAMES = new Set(['pre', 'script', 'style', 'textarea'])
const LONGEST_NAME = 10

/** The kinds of HTML block, numbered as in CommonMark 4.6; 6 and 7 end at a blank line, the others at a mark. */
export type HtmlKind = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7

/** The kind of HTML block that the line from `start`, a `<`, to `end` opens; 0 if none. `seventh` allows kind 7. */
export function htmlKind(text: string, start: number, end: number, seventh: boolean): HtmlKind {
  const code = start + 1 < end ? text.charCodeAt(start + 1) : 0
  if (code === 33) return declarationKind(text, start + 2, end)
  if (code === 63) return 3
  const closing = code === 47
  const from = closing ? start + 2 : start + 1
  if (from >= end || !isAlpha(text.charCodeAt(from))) return 0
  let at = from + 1
  while (at < end && isNamePart(text.charCodeAt(at))) at++
  const after = at < end ? text.charCodeAt(at) : 32
  if (after !== 47 && after !== 62 && after !== 32 && after !== 9) return 0
  const name = at - from > LONGEST_NAME ? '' : text.slice(from, at).toLowerCase()
  if (after !== 47 && !closing && RAW_NAMES.has(name)) return 1
  if (BLOCK_NAMES.has(name)) return after !== 47 || text.charCodeAt(at + 1) === 62 ? 6 : 0
  return seventh && completeTag(text, at, end, closing) ? 7 : 0
}

function declarationKind(text: string, at: number, end: number): HtmlKind {
  if (at >= end) return 0
  const code = text.charCodeAt(at)
  if (code === 45) return at + 1 < end && text.charCodeAt(at + 1) === 45 ? 2 : 0
  if (code === 91) return text.startsWith('CDATA[', at + 1) ? 5 : 0
  return isAlpha(code) ? 4 : 0
}

/** Where on its first line an HTML block of `kind` that starts at `start` may already close. */
export const firstClose = (kind: number, start: number): number => start + (CLOSE_AFTER[kind] as number)
const CLOSE_AFTER = [0, 2, 2, 1, 3, 9, 0, 0]

/** Whether what closes an HTML block of `kind`, 1 to 5, stands between `start` and `end`. */
export function closesHtml(kind: number, text: string, start: number, end: number): boolean {
  if (kind > 5) return false
  for (let at = start; at < end; at++) {
    if (text.charCodeAt(at) === 62 && closesAt(kind, text, start, at)) return true
  }
  return false
}

function closesAt(kind: number, text: string, start: number, at: number): boolean {
  if (kind === 4) return true
  if (kind === 3) return at > start && text.charCodeAt(at - 1) === 63
  if (kind === 1) return closesRaw(text, start, at)
  let from = at
  const mark = kind === 2 ? 45 : 93
  while (from > start && text.charCodeAt(from - 1) === mark) from--
  // remark takes the brackets of `]]>` in pairs.
  return at - from >= 2 && (kind === 2 || (at - from) % 2 === 0)
}

function closesRaw(text: string, start: number, at: number): boolean {
  let from = at
  while (from > start && at - from < 9 && isAlpha(text.charCodeAt(from - 1))) from--
  if (from - 2 < start || text.charCodeAt(from - 1) !== 47 || text.charCodeAt(from - 2) !== 60) return false
  return RAW_NAMES.has(text.slice(from, at).toLowerCase())
}

const isAlpha = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
const isNamePart = (code: number): boolean => isAlpha(code) || (code >= 48 && code <= 57) || code === 45
