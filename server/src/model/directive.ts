import { codeSpans } from '../syntax/inline.ts'
import type { Block } from '../syntax/nodes.ts'
import type { Span } from '../text/span.ts'
import type { Document } from './document.ts'
import type { Text } from './story.ts'

/** A comment that speaks to Triad: `<!-- triad-disable-next-line missing-why -->`. */
export interface Directive extends Span {
  /** Its first word, as it stands there. */
  readonly name: Text
  /** What stands behind the name. */
  readonly rest: Text
}

/** What a directive can be called. */
export const directiveNames: readonly string[] = ['triad-disable-next-line', 'triad-disable', 'triad-enable']

/** The first word of a comment that means Triad, in any spelling; `triad: Ada, Ben` does not. */
const name = /\s*(triad(?:-\w[\w-]*\w|[-:\s]\s?(?:disable|enable|ignore)(?:-\w+)*):?)/iy

/** Every comment that speaks to Triad, known or not, in the order of the text. Comments in code are none. */
export function directivesIn(document: Document): Directive[] {
  const { text } = document
  const found: Directive[] = []
  for (let start = text.indexOf('<!--'); start >= 0; start = text.indexOf('<!--', start + 4)) {
    name.lastIndex = start + 4
    const word = name.exec(text)?.[1]
    if (word === undefined) continue
    const close = text.indexOf('-->', name.lastIndex)
    if (close < 0) break
    const at = name.lastIndex - word.length
    found.push({
      start,
      end: close + 3,
      name: { start: at, end: name.lastIndex, text: word },
      rest: { start: name.lastIndex, end: close, text: text.slice(name.lastIndex, close) },
    })
  }
  if (found.length === 0) return found
  const code = codeIn(document.root.children, text)
  return found.filter((it) => !code.some((span) => span.start <= it.start && it.start < span.end))
}

function codeIn(blocks: readonly Block[], text: string): Span[] {
  return blocks.flatMap((block): Span[] => {
    if (block.type === 'code') return [block]
    if (block.type === 'list') return block.children.flatMap((item) => codeIn(item.children, text))
    if (block.type === 'blockquote') return codeIn(block.children, text)
    // A heading holds code as a paragraph does.
    if (block.type !== 'paragraph' && block.type !== 'heading') return []
    return codeSpans(text.slice(block.start, block.end)).map((span) => ({
      start: block.start + span.start,
      end: block.start + span.end,
    }))
  })
}
