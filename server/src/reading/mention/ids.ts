import type { Text } from '../story.ts'
import { isIdShaped, wordAt } from './spots.ts'

/** Every word of `text` that has the shape of an id, in the order of the text; in code and paths, too. */
export function idsIn(text: string): Text[] {
  const found: Text[] = []
  let at = 0
  // An id has a digit, and most words have none.
  for (const { index } of text.matchAll(/\d/g)) {
    if (index < at) continue
    const span = wordAt(text, index)
    if (!span) continue
    at = span.end
    const word = text.slice(span.start, span.end)
    if (isIdShaped(word)) found.push({ ...span, text: word })
  }
  return found
}

/**
 * The stretches of one block that are the text of a Markdown link, `[text](url)` or `[text][label]`; `isLabel` tells
 * which labels have a destination elsewhere, so that `[label]` alone is one. Escapes count, code does not.
 */
export function linkTexts(
  block: string,
  isLabel: (label: string) => boolean,
): { start: number; end: number }[] {
  const open: number[] = []
  const found: { start: number; end: number }[] = []
  for (let at = 0; at < block.length; at++) {
    const sign = block[at]
    if (sign === '\\') at++
    else if (sign === '[') open.push(at)
    else if (sign === ']') {
      const start = open.pop()
      if (start === undefined) continue
      const next = block[at + 1]
      if (next === '(' || next === '[' || isLabel(block.slice(start + 1, at)))
        found.push({ start, end: at + 1 })
    }
  }
  return found
}
