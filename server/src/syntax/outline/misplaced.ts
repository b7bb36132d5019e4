import { lineEnd, nextLine } from '../../text/line.ts'
import type { Span } from '../../text/span.ts'
import type { Frontmatter } from '../nodes.ts'

/** Deeper than this a line is code. */
const deepest = 3

/**
 * What stands before a fence that does not begin the document: blank lines, comments that have their lines for
 * themselves, and up to three spaces. Null where there is nothing of the kind, or something else.
 */
export function beforeFence(text: string, start: number): Span | null {
  let line = start
  for (;;) {
    let at = line
    while (text.charCodeAt(at) === 32) at++
    const code = text.charCodeAt(at)
    if (code === 45 || code === 43) return at > start && at - line <= deepest ? { start, end: at } : null
    if (code === 60 && at - line <= deepest && text.startsWith('<!--', at)) {
      const end = text.indexOf('-->', at + 4)
      if (end < 0 || !isBlank(text, end + 3)) return null
      line = nextLine(text, end)
    } else if (isBlank(text, at)) {
      const next = nextLine(text, at)
      if (next === line || next >= text.length) return null
      line = next
    } else return null
  }
}

/** Whether nothing but white space stands from `at` on its line. */
function isBlank(text: string, at: number): boolean {
  while (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9) at++
  const code = text.charCodeAt(at)
  return Number.isNaN(code) || code === 10 || code === 13
}

/** A block of more than that is no frontmatter, as for its readers. */
const longest = 64 * 1024

const fieldLines = {
  yaml: /^[ \t]*(["']?)([A-Za-z][\w-]*)\1[ \t]*:(?:[ \t]|$)/,
  toml: /^[ \t]*(["']?)([A-Za-z][\w.-]*)\1[ \t]*=/,
}
const otherLines = {
  // An entry, a comment, what goes on from above, the end of a list.
  yaml: /^(?:[ \t]*$|[ \t]*#|[ \t]*-(?:[ \t]|$)|[ \t]+\S|[\]}])/,
  toml: /^[ \t]*(?:$|#|\[|["']|[\]}]|[ \t]\S)/,
}

/** Whether the lines of a block are fields and what belongs to them: more than one, or one as keys are mostly written. */
export function isFieldBlock(text: string, { syntax, content }: Frontmatter): boolean {
  if (syntax === 'json' || content.end - content.start > longest) return false
  let fields = 0
  let isLower = false
  for (let at = content.start; at < content.end; ) {
    const line = text.slice(at, lineEnd(text, at, content.end))
    const key = fieldLines[syntax].exec(line)?.[2]
    if (key) {
      fields++
      isLower ||= /^[a-z]/.test(key)
    } else if (!otherLines[syntax].test(line) || (fields === 0 && !/^[ \t]*(?:#|\[|$)/.test(line)))
      return false
    const next = nextLine(text, at, content.end)
    if (next === at) break
    at = next
  }
  return fields > 1 || isLower
}
