import { fold } from '../../text/fold.ts'
import { lineEnd, nextLine } from '../../text/line.ts'
import type { Span } from '../../text/span.ts'

/** A line without its line end. */
export interface Line extends Span {
  readonly text: string
}

/** The lines between the fences, told one by one: what is being written is seldom YAML. */
export interface FrontmatterLines {
  readonly lines: readonly Line[]
  /** Which of them the cursor is on. */
  readonly at: number
}

/** A line that begins a field. */
export interface FieldLine {
  /** The key as keys are compared. */
  readonly name: string
  /** The offset behind its colon. */
  readonly valueAt: number
  readonly line: number
}

/** Beyond it a block is no frontmatter to write in, as for its readers. */
const longest = 64 * 1024

/**
 * The frontmatter that the cursor is in, or null. Where the closing fence is still to come it ends before the first
 * line that is empty or a heading; and what has prose above the cursor is none, only text below a rule.
 */
export function frontmatterAround(text: string, offset: number): FrontmatterLines | null {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0
  if (!isFence(text.slice(start, lineEnd(text, start)))) return null
  const lines: Line[] = []
  let open = Number.POSITIVE_INFINITY
  let isClosed = false
  for (let at = nextLine(text, start), before = start; at > before; before = at, at = nextLine(text, at)) {
    const end = lineEnd(text, at)
    const line = text.slice(at, end)
    isClosed = isFence(line)
    if (isClosed || at - start > longest) break
    if (line.trim() === '' || line.startsWith('#')) open = Math.min(open, lines.length)
    lines.push({ start: at, end, text: line })
    if (end === text.length) break
  }
  const at = lines.findIndex((line) => line.start <= offset && offset <= line.end)
  if (at < 0 || lines.slice(0, at).some(isProse)) return null
  if (isClosed) return { lines, at }
  return at <= open ? { lines: lines.slice(0, Math.max(open, at + 1)), at } : null
}

const isFence = (line: string): boolean => /^---[ \t]*$/.test(line)

const isProse = ({ text }: Line): boolean =>
  /^\p{L}/u.test(text) && !text.includes(':') && text.trim().split(/\s+/).length > 2

/** A key and its colon; `https://` is none. */
const fieldPattern = /^([ \t]*)(["']?)([A-Za-z][\w-]*(?: [\w-]+)*)\2[ \t]*:(?!\/\/)/

/** The fields of a block: what stands as far to the left as the first of them. */
export function fieldLinesOf({ lines }: FrontmatterLines): FieldLine[] {
  const found = lines.flatMap(({ text, start }, line) => {
    const match = fieldPattern.exec(text)
    if (!match) return []
    const [all, indent = '', , key = ''] = match
    return [{ name: fold(key), valueAt: start + all.length, line, indent }]
  })
  return found.filter(({ indent }) => indent === found[0]?.indent)
}

/** The white space before the fields of a block. */
export function indentOf({ lines }: FrontmatterLines): string | null {
  const first = lines.map(({ text }) => fieldPattern.exec(text)).find((match) => match !== null)
  return first ? (first[1] as string) : null
}

/** The first word of a field's value, without quotes or brackets; empty where there is none. */
export const firstWord = (text: string, { valueAt }: FieldLine): string =>
  /^[ \t]*[[("']*([^"'#,\]\r\n]*)/.exec(text.slice(valueAt, valueAt + 200))?.[1]?.trim() ?? ''
