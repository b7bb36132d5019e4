import { type Message, message } from '../../text/message.ts'
import type { Span } from '../../text/span.ts'
import type { Field, YamlFault } from './block.ts'
import { maxDepth, maxLength } from './limits.ts'

/** What was read of a block. */
export interface Reading {
  readonly fields: Field[]
  readonly faults: YamlFault[]
}

/** The answer for a block that is too long or too deep to be read, as `depth` says of its source; null for others. */
export function refusal(content: Span, source: string, depth: (source: string) => number): Reading | null {
  if (source.length > maxLength)
    return refused(content, message('This frontmatter is longer than 64 kB and is not read.'))
  return depth(source) > maxDepth
    ? refused(content, message('This frontmatter is nested too deeply and is not read.'))
    : null
}

export const refused = (content: Span, why: Message): Reading => ({
  fields: [],
  faults: [faultAt(content.start, content.start, why)],
})

export const faultAt = (
  start: number,
  end: number,
  what: Message,
  repair: YamlFault['repair'] = null,
): YamlFault => ({ span: { start, end }, message: what, repair })

/** The fault of a key that stands in the block already; `span` is what its repair removes. */
export const secondTime = ({ key, keySpan }: Field, span: Span): YamlFault =>
  faultAt(keySpan.start, keySpan.end, message('Duplicate key “{0}”; only the first one counts.', key), {
    title: message('Remove the second “{0}”', key),
    edits: [{ span, insert: [] }],
  })

/** The whole lines that `span` stands in, with the line end after them, or before them at the end of the block. */
export function linesAt(span: Span, source: string, base: number): Span {
  const start = source.lastIndexOf('\n', span.start - base - 1) + 1
  const end = source.indexOf('\n', span.end - base)
  if (end >= 0) return { start: base + start, end: base + end + 1 }
  const before = start >= 2 && source[start - 2] === '\r' ? start - 2 : start - 1
  return { start: base + Math.max(0, before), end: base + source.length }
}

/** A fault often brings others on its line; the first says enough. */
export function onePerLine(faults: readonly YamlFault[], source: string, base: number): YamlFault[] {
  let lineEnd = -1
  return [...faults]
    .sort((a, b) => a.span.start - b.span.start)
    .filter(({ span }) => {
      if (span.start - base <= lineEnd) return false
      const next = source.indexOf('\n', span.start - base)
      lineEnd = next < 0 ? source.length : next
      return true
    })
}
