import { lineEnd, nextLine } from '../../text/line.ts'
import { type Span, trim } from '../../text/span.ts'
import { hasGiven, stepOf } from './steps.ts'

/**
 * The criteria that a paragraph of plain words is where criteria are announced: one for each of its lines, where these
 * were broken on purpose, else one for each stretch between its semicolons; or the whole of it.
 */
export function statementsIn(text: string, paragraph: Span): Span[] {
  const lines = linesOf(text, paragraph)
  return lines.length > 1 && areMeant(text, lines) ? lines : betweenSemicolons(text, paragraph)
}

function linesOf(text: string, { start, end }: Span): Span[] {
  const lines: Span[] = []
  for (let at = start; at < end; at = nextLine(text, at, end)) {
    const line = trim(text, { start: at, end: lineEnd(text, at, end) })
    if (line.end > line.start) lines.push(line)
  }
  return lines
}

/** The end of a statement, or of a line that is broken by force. */
const closed = /(?:[.;!?。；！？][*_"'”»)\]]{0,3}|\\|<br ?\/?>)$/i
/** What only goes on on the next line. */
const open = /[,，、:：(–—-]$/
/** What a sentence begins with, markup aside, in scripts that have capitals. */
const begins = /^[\s*_"'“„«¿¡([]*(?:[\p{Lu}\p{N}]|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/u
/** People who wrap lines by their width do not wrap them at less, in UTF-16 units. */
const narrow = 72
/** The same where letters are twice as wide. */
const narrowWide = 36
const isWide = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}「『]/u

/**
 * Whether lines were broken where something ends, and not where the page does: each ends with a mark of its own; or each
 * begins as sentences do, and what comes next would have fitted in.
 */
function areMeant(text: string, lines: readonly Span[]): boolean {
  const said = lines.map(({ start, end }) => text.slice(start, end))
  // The lines of a scenario are its steps.
  if (!said.every((it) => begins.test(it)) || said.some((it) => stepOf(it) !== '')) return false
  return said.slice(0, -1).every((line, i) => {
    if (closed.test(line)) return true
    const next = said[i + 1] as string
    const [word = ''] = /^\S+/.exec(next) ?? []
    return (
      !open.test(line) && (isWide.test(next) ? line.length < narrowWide : line.length + word.length < narrow)
    )
  })
}

const semicolon = /;\s+(?=\S)|；\s*(?=\S)/g

/** The stretches between semicolons; those of code, of steps and within brackets part nothing. */
function betweenSemicolons(text: string, span: Span): Span[] {
  const source = text.slice(span.start, span.end)
  if (!/[;；]/.test(source) || hasGiven(source)) return [span]
  const found: Span[] = []
  let start = span.start
  for (const match of [...source.matchAll(semicolon), null]) {
    const end = match ? span.start + match.index : span.end
    // What opens before a semicolon and closes behind it holds the two together.
    if (match && !isBalanced(text.slice(start, end))) continue
    found.push(trim(text, { start, end }))
    start = match ? end + match[0].length : end
  }
  return found
}

/** Whether all brackets and all code that open in a text close in it, and it says something. */
const isBalanced = (text: string): boolean =>
  text.split(/[(（]/).length === text.split(/[)）]/).length &&
  text.split('`').length % 2 === 1 &&
  /[\p{L}\p{N}]/u.test(text)
