import type { Frontmatter, Syntax } from '../nodes.ts'
import { afterLineEnd, endOfLine } from './cursor.ts'
import { beforeFence, isFieldBlock } from './misplaced.ts'
import type { Scan } from './scan.ts'

/** What stands alone on the first line of a block, and on its last. White space may follow, and nothing else. */
interface Fences {
  readonly syntax: Syntax
  readonly open: string
  readonly close: string
}

const fences: readonly Fences[] = [
  { syntax: 'yaml', open: '---', close: '---' },
  { syntax: 'toml', open: '+++', close: '+++' },
  { syntax: 'json', open: '{', close: '}' },
]

/**
 * The frontmatter that starts at `start`: a line that opens it, and the next line that closes it. A fence with a
 * language (`---js`) opens none. Null if there is none, or if nothing closes it.
 */
export function frontmatterAt(scan: Scan, start: number): Frontmatter | null {
  const found = fences.find((it) => isFence(scan.text, start, endOfLine(scan, start), it.open))
  if (!found || (found.syntax === 'json' && !holdsNames(scan.text, start + 1))) return null
  return blockAt(scan, found, { start, end: start }, 0)
}

/**
 * The frontmatter before which only blank lines, comments and spaces stand. Between two rules of a document anything
 * may stand, so there it has to look like fields throughout.
 */
export function misplacedAt(scan: Scan, start: number): Frontmatter | null {
  const { text } = scan
  const before = beforeFence(text, start)
  const found = before && fences.find((it) => isFence(text, before.end, endOfLine(scan, before.end), it.open))
  const block =
    found && found.syntax !== 'json' ? blockAt(scan, found, before, indentOf(text, before.end)) : null
  rewind(scan)
  return block && isFieldBlock(text, block) ? block : null
}

/** The block that `fences` opens behind `before`; its last line may stand `indent` spaces in. */
function blockAt(
  scan: Scan,
  { syntax, close }: Fences,
  before: Frontmatter['before'],
  indent: number,
): Frontmatter | null {
  const { text } = scan
  const start = before.end
  const open = endOfLine(scan, start)
  const from = afterLineEnd(text, open)
  let previous = open
  for (let line = from; line < text.length; ) {
    const end = endOfLine(scan, line)
    const fence = indent > 0 ? line + Math.min(indent, spacesAt(text, line)) : line
    if (isFence(text, fence, end, close)) {
      const content = { start: from, end: Math.max(previous, from) }
      return { type: 'yaml', syntax, start, end, content, before }
    }
    previous = end
    line = afterLineEnd(text, end)
  }
  rewind(scan)
  return null
}

/** The lines that were looked at are to be read from the start. */
function rewind(scan: Scan): void {
  scan.lineFeed = -1
  scan.carriageReturn = -1
}

function isFence(text: string, start: number, end: number, fence: string): boolean {
  if (!text.startsWith(fence, start)) return false
  let at = start + fence.length
  while (at < end && (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9)) at++
  return at === end
}

/** Whether what follows a brace is a name in quotes, or another brace: else it is no JSON. */
const holdsNames = (text: string, at: number): boolean => /^\s{1,200}["}]/.test(text.slice(at, at + 202))

function spacesAt(text: string, line: number): number {
  let at = line
  while (text.charCodeAt(at) === 32) at++
  return at - line
}

/** How many spaces stand before `at` on its line. */
function indentOf(text: string, at: number): number {
  let from = at
  while (text.charCodeAt(from - 1) === 32) from--
  return at - from
}
