import type { Span } from '../../text/span.ts'

/** `:::tip[Title]` or `:::tip Title`, which begins a container that `:::` ends (Docusaurus, VitePress, Pandoc). */
const opening =
  /^:{3,}[ \t]*(?:\{\.?)?([\w-]{1,30})\}?[ \t]*(?:\[([^\]\r\n]{1,120})\]|([^\r\n]{1,120}))?[ \t]*$/

export interface Directive {
  /** The title, or an empty span where it has none. */
  readonly head: Span
}

/** What the line in `span` says of a container: that one begins, that one ends, or nothing. */
export function directiveAt(text: string, { start, end }: Span): Directive | 'end' | null {
  if (!text.startsWith(':::', start)) return null
  const line = text.slice(start, end)
  if (/^:{3,}[ \t]*$/.test(line)) return 'end'
  const match = opening.exec(line)
  if (!match) return null
  const title = match[2] ?? match[3] ?? ''
  const at = start + (title === '' ? match[0].length : line.lastIndexOf(title))
  return { head: { start: at, end: at + title.length } }
}

/** Whether the last line of a block ends a container: without an empty line before it, it goes on with the block. */
export const endsContainer = (text: string, { start, end }: Span): boolean =>
  /(?:^|[\r\n])[ \t]*:{3,}[ \t]*$/.test(text.slice(Math.max(start, end - 40), end))
