import { type Severity, severities } from '../../server/src/rules/rule.ts'
import type { Span } from '../../server/src/text/span.ts'

/** What a page says is reported: a place, a message, and a severity where it is not the rule's own. */
export interface Mark extends Span {
  readonly message: string
  readonly severity: Severity | null
}

/**
 * How a place is marked, on a line of its own below the one it stands in:
 *
 *     owner: TBD
 *            ^^^ info: message        the columns above the carets; the severity may be left out
 *     owner:
 *           ^| message                nothing: only the place before that column
 *     As a shopper,
 *     ^^^^^^^^^^^^^…                  from here
 *     I want to pay
 *     …^^^^^^^^^^^^ message           to here, counted from the start of the line
 */
const shape = new RegExp(
  String.raw`^([ \t]*)(\^+…?|\^\|…?|…\^*|…\|)(?: (?:(${severities.join('|')}): )?(.*))?$`,
)

/**
 * The text of a fence without its marks, and the marks in the order of the text.
 *
 * @throws where a mark has no line above it, or goes on and never ends
 */
export function readMarks(content: string): { text: string; marks: Mark[] } {
  const kept: string[] = []
  const marks: Mark[] = []
  /** Where marks that go on over several lines begin. */
  const open: number[] = []
  let lineStart = 0
  for (const line of content.split('\n')) {
    const [, pad = '', run = '', severity, message = ''] = shape.exec(line) ?? []
    if (run === '' || (run.startsWith('…') && open.length === 0)) {
      if (kept.length > 0) lineStart += (kept.at(-1) as string).length + 1
      kept.push(line)
      continue
    }
    if (kept.length === 0) throw new Error(`“${line}” marks nothing: no line stands above it.`)
    const at = lineStart + pad.length
    if (run.endsWith('…') && run.length > 1) open.push(at)
    else {
      const start = run.startsWith('…') ? (open.shift() as number) : at
      const end = at + (run.includes('|') ? 0 : run.length)
      marks.push({ start, end, message, severity: (severity as Severity | undefined) ?? null })
    }
  }
  if (open.length > 0) throw new Error('A mark goes on (…) and never ends.')
  return { text: kept.join('\n'), marks: marks.sort(inOrder) }
}

/** `text` with a line of carets below each place in `marks`; `readMarks` gives both back. */
export function writeMarks(text: string, marks: readonly Mark[]): string {
  const sorted = [...marks].sort(inOrder)
  const lines: string[] = []
  let start = 0
  for (const line of text.split('\n')) {
    lines.push(line)
    for (const mark of sorted) lines.push(...marksBelow(line, start, mark))
    start += line.length + 1
  }
  return lines.join('\n')
}

function marksBelow(line: string, lineStart: number, mark: Mark): string[] {
  const isHere = (offset: number) => lineStart <= offset && offset <= lineStart + line.length
  const says = ` ${mark.severity ? `${mark.severity}: ` : ''}${mark.message}`
  if (isHere(mark.start)) {
    const from = mark.start - lineStart
    const to = isHere(mark.end) ? mark.end - lineStart : line.length
    const run = line.slice(0, from).replace(/[^\t]/g, ' ') + (to > from ? '^'.repeat(to - from) : '^|')
    return [run + (isHere(mark.end) ? says : '…')]
  }
  if (!isHere(mark.end)) return []
  const width = mark.end - lineStart
  return [(width > 0 ? `…${'^'.repeat(width - 1)}` : '…|') + says]
}

/** The order in which findings are reported. */
export const inOrder = (a: Span, b: Span): number => a.start - b.start || a.end - b.end
