import type { Part } from '../parts/part.ts'
import { isCase, isChapter } from './names.ts'

/**
 * What criteria stand in; where a whole document is about them, its chapters on other things are left out, and what its
 * head says of the document: `**Version:** 1.0`.
 */
export function partsOf(text: string, { depth, parts }: Part): readonly Part[] {
  if (depth > 1) return parts
  const own = parts.filter(
    ({ kind, head }) => kind !== 'section' || !isChapter(text.slice(head.start, head.end)),
  )
  const first = own.findIndex(({ kind }) => kind === 'section')
  const isHead = first > 0 && own.slice(0, first).every((it) => isFact(text, it))
  return isHead ? own.slice(first) : own
}

const longestFact = 60

/** A label with a few words behind it that are no sentence and no case. */
function isFact(text: string, { kind, head, line, parts, start, end }: Part): boolean {
  const [first] = parts
  if (kind !== 'label' || parts.length !== 1 || !first || first.start >= line.end) return false
  const said = text.slice(first.start, first.end).trim()
  const name = text.slice(head.start, head.end)
  return (
    end - start <= 2 * longestFact && said.length <= longestFact && !/[.!。]$/.test(said) && !isCase(name)
  )
}
