import { languages } from '../../domain/languages/index.ts'
import { wordsOf } from '../../domain/languages/lookup.ts'
import { phrasePattern } from '../../domain/languages/phrase-pattern.ts'
import { lookupKey } from '../../domain/languages/phrases.ts'
import { memo } from '../../text/memo.ts'
import { once } from '../../text/once.ts'
import type { Section } from '../document/section.ts'
import { isStoryId } from '../lead/id-alone.ts'
import { bareWords } from '../lead/name.ts'
import { storyPrefixes } from '../lead/words.ts'
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
  return (
    stories.length > 0 &&
    stories.every((story) => isBelowName(text, document, story.start) || hasField(text, story))
  )
}

/** How much of a story is looked at for such a field: it stands near its beginning; UTF-16 units. */
const longestHead = 1500

/** Whether a line of a story says it: `**Epic:** E02`. */
function hasField(text: string, { start, end }: Story): boolean {
  const lines = text.slice(start, Math.min(end, start + longestHead)).split('\n')
  return lines.some((line) => {
    const at = beforeName.exec(line)?.[0].length ?? 0
    const found = above.at(line, at)
    return found !== null && !isPlaceholder(line.slice(at + found[0].length - 1).replace(/[*_\s]+$/, ''))
  })
}

/** `US 1.1`, `Story 2`, wherever it stands in a heading. */
const storyNamed = once(
  () =>
    new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${storyPrefixes})[-_ #]{0,2}\d{1,6}(?:[.-]\d{1,4}){0,3}`, 'iu'),
)

/** The ids of the stories that headings below the title name, as written. */
export const storiesNamedBy = (sections: readonly Section[]): readonly string[] => [
  ...new Set(
    sections.flatMap(({ heading, title }) =>
      heading.depth > 1 ? (storyNamed().exec(title)?.[0] ?? []) : [],
    ),
  ),
]

/** Whether most headings below the title name the story that what stands below them belongs to. */
export function headingsNameStories(sections: readonly Section[]): boolean {
  const below = sections.filter(({ heading }) => heading.depth > 1)
  const naming = below.filter(({ title }) => storyNamed().test(title))
  return naming.length > 0 && naming.length * 2 > below.length
}

function isBelowName(text: string, document: Part, at: number): boolean {
  let around: Part | undefined = document
  while (around) {
    const inner: Part | undefined = around.parts.find((it) => it.start <= at && at < it.end)
    if (!inner) return false
    if (inner.kind === 'row')
      return inner.cells.some(({ name, start, end }) => isColumn(name) && isNamed(text.slice(start, end)))
    if (saysName(text, inner) || (inner.start < at && bearsId(text, inner)) || isOfEpic(text, inner))
      return true
    around = inner.start === at && inner.kind !== 'section' ? undefined : inner
  }
  return false
}

const isNamed = (cell: string): boolean => /\p{L}{2}/u.test(cell) && !isPlaceholder(cell.trim())

/** An id on a heading around stories that is none of a story: `EP-01 Moorings`, `E02 — Fees`; not a version or a quarter. */
const idOfEpic = /^(?:[A-Z]{1,8}-\d{1,4}|(?:EP|E|EPIC|F|FEAT)\d{1,4})(?![\w.-])/

function bearsId(text: string, { kind, head }: Part): boolean {
  if (kind !== 'section') return false
  const name = text.slice(head.start, Math.min(head.end, head.start + longest))
  const id = idOfEpic.exec(name.slice(beforeName.exec(name)?.[0].length ?? 0))?.[0]
  return id !== undefined && !isStoryId(id)
}

/** `EP-01-S3`: the id of a story that has that of its epic in it. */
const idInEpic = /^(?:EP|E|EPIC|F|FEAT)-?\d{1,4}[-.](?:S|US|ST|STORY)-?\d/

function isOfEpic(text: string, { kind, head }: Part): boolean {
  if (kind !== 'section' && kind !== 'entry') return false
  const name = text.slice(head.start, Math.min(head.end, head.start + longest))
  return idInEpic.test(name.slice(beforeName.exec(name)?.[0].length ?? 0))
}

function saysName(text: string, { kind, head }: Part): boolean {
  if (kind !== 'section' && kind !== 'label' && kind !== 'entry') return false
  const name = text.slice(head.start, Math.min(head.end, head.start + longest))
  return above.at(name, beforeName.exec(name)?.[0].length ?? 0) !== null
}
