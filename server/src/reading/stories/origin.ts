import { languages } from '../../domain/languages/index.ts'
import { wordsOf } from '../../domain/languages/lookup.ts'
import { phrasePattern } from '../../domain/languages/phrase-pattern.ts'
import { lookupKey } from '../../domain/languages/phrases.ts'
import { memo } from '../../text/memo.ts'
import { bareWords } from '../lead/name.ts'
import type { Part } from '../parts/part.ts'
import { isPlaceholder } from '../placeholders/placeholder.ts'
import type { Story } from '../story.ts'

const above = phrasePattern(
  ({ fields }) => [...fields.epic, ...fields.feature],
  (it) => String.raw`${it}[*_]{0,3}(?:\s#?[\p{L}\d.-]{1,8})?\s?[:：–—-][\s*_]{0,4}[\p{L}\p{N}]`,
)
const columns = wordsOf(languages, ({ fields }) => [fields.epic, fields.feature])
const isColumn = memo((name) => columns.has(lookupKey(bareWords(name))))

/** No name is longer than this where it says of what the rest is a part; UTF-16 units. */
const longest = 120
const beforeName = /^[^\p{L}\p{N}]{0,12}/u

/**
 * Whether each of `stories` says of which epic or feature it is a part: in a column of its row, or by a heading or an
 * entry around it, `Epic: Admin portal`. Then nobody needs to ask what the document comes from.
 */
export function sayOrigins(text: string, document: Part, stories: readonly Story[]): boolean {
  return stories.length > 0 && stories.every(({ start }) => isBelowName(text, document, start))
}

function isBelowName(text: string, document: Part, at: number): boolean {
  let around: Part | undefined = document
  while (around) {
    const inner: Part | undefined = around.parts.find((it) => it.start <= at && at < it.end)
    if (!inner) return false
    if (inner.kind === 'row')
      return inner.cells.some(({ name, start, end }) => isColumn(name) && isNamed(text.slice(start, end)))
    if (saysName(text, inner)) return true
    around = inner.start === at && inner.kind !== 'section' ? undefined : inner
  }
  return false
}

const isNamed = (cell: string): boolean => /\p{L}{2}/u.test(cell) && !isPlaceholder(cell.trim())

function saysName(text: string, { kind, head }: Part): boolean {
  if (kind !== 'section' && kind !== 'label' && kind !== 'entry') return false
  const name = text.slice(head.start, Math.min(head.end, head.start + longest))
  return above.at(name, beforeName.exec(name)?.[0].length ?? 0) !== null
}
