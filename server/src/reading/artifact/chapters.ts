import type { Document } from '../document/document.ts'
import { wordsIn } from '../lead/name.ts'
import { partsIn } from '../parts/part.ts'

/** What the headings of a document below its title name, to the fourth depth, and the labels that stand alone. */
export function chaptersIn({ text, parts }: Document): readonly string[] {
  const found: string[] = []
  for (const part of partsIn(parts)) {
    const isChapter = part.kind === 'section' ? part.depth > 1 && part.depth < 5 : part.kind === 'label'
    if (isChapter && part.head.end > part.head.start) found.push(wordsIn(text, part.head))
  }
  return found
}
