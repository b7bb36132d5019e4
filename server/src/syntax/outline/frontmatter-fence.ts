import type { Frontmatter } from '../nodes.ts'
import { afterLineEnd, endOfLine } from './cursor.ts'
import type { Scan } from './scan.ts'

/**
 * The frontmatter that starts at `start`: a line `---`, and the next line `---` closes it. White space may follow
 * the dashes, and nothing else. Null if there is none, or if nothing closes it.
 */
export function frontmatterAt(scan: Scan, start: number): Frontmatter | null {
  const { text } = scan
  const open = endOfLine(scan, start)
  if (!isFence(text, start, open)) return null
  const from = afterLineEnd(text, open)
  let previous = open
  for (let line = from; line < text.length; ) {
    const end = endOfLine(scan, line)
    if (isFence(text, line, end)) {
      const content = { start: from, end: Math.max(previous, from) }
      return { type: 'yaml', start, end, content }
    }
    previous = end
    line = afterLineEnd(text, end)
  }
  scan.lineFeed = -1
  scan.carriageReturn = -1
  return null
}

function isFence(text: string, start: number, end: number): boolean {
  if (!text.startsWith('---', start)) return false
  let at = start + 3
  while (at < end && (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9)) at++
  return at === end
}
