import type { Span } from '../../text/span.ts'
import { wordsIn } from '../lead/name.ts'
import { type Part, partsIn } from '../parts/part.ts'

/** A label at the start of lines or an entry: `**Problem:** …`, `**Problem** …`, `Problem: …`, `问题：…`. */
const leading =
  /^[\s>]{0,40}(?:(?:[*]{2,3}|_{2,3})([^*_\r\n]{2,60}?)[:：]?(?:[*]{2,3}|_{2,3})|((?:\p{Lu}|\p{Lo})[\p{L}\p{M} ]{0,30})[:：])/u

/** What headings, labels, summaries and the first cells of tables name, in the order of the text; the title is none. */
export function labelsOf(text: string, document: Part): string[] {
  const found: string[] = []
  let isTitleDue = true
  for (const part of partsIn(document)) {
    if (part.kind === 'section') {
      // The first heading is the title, where it is one of a document; further ones of its depth are chapters.
      const isTitle = isTitleDue && part.depth === 1
      isTitleDue = false
      if (!isTitle) found.push(wordsIn(text, part.head))
    } else if (part.kind === 'label' || part.kind === 'box') {
      if (part.head.end > part.head.start) found.push(wordsIn(text, part.head))
    } else if (part.kind === 'lines') addLeading(text, part, found)
    else if (part.kind === 'entry') addLeading(text, part.head, found)
    else if (part.kind === 'row')
      for (const cell of part.lang === 'header' ? part.cells : part.cells.slice(0, 1))
        found.push(wordsIn(text, cell))
  }
  return found
}

function addLeading(text: string, { start, end }: Span, into: string[]): void {
  const match = leading.exec(text.slice(start, Math.min(end, start + 110)))
  const label = match?.[1] ?? match?.[2]
  if (label !== undefined) into.push(label)
}
