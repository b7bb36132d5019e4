import { languages } from '../../domain/languages/index.ts'
import { wordsOf } from '../../domain/languages/lookup.ts'
import { lookupKey } from '../../domain/languages/phrases.ts'
import { memo } from '../../text/memo.ts'
import type { Span } from '../../text/span.ts'
import { isNoStory } from '../lead/id.ts'
import { bareWords } from '../lead/name.ts'
import type { Cell } from '../parts/part.ts'

const expectedNames = wordsOf(languages, (it) => it.criteria.expected)
const storyNames = wordsOf(languages, (it) => it.columns.story)
const isExpected = memo((name) => expectedNames.has(lookupKey(bareWords(name))))
const isOfStories = memo((name) => storyNames.has(lookupKey(bareWords(name))))

/**
 * The column of what is expected in the row of a story, which has an id and says in words which story it is; -1 in any
 * other: a table of tests has an id and what is expected, too, and names the stories by their ids.
 */
export function expectedAt(text: string, cells: readonly Cell[]): number {
  const at = cells.findIndex(({ name }) => isExpected(name))
  if (at < 0) return -1
  const story = cells.find(({ name }) => isOfStories(name))
  const [first] = cells
  if (!story || !first || story === first) return -1
  const id = shortIn(text, first)
  return idAlone.test(id) && !isNoStory(id) && /\p{L}{2}/u.test(shortIn(text, story).replace(ids, ''))
    ? at
    : -1
}

/** No more of a cell tells whether it says an id or more. */
const longest = 80
const shortIn = (text: string, { start, end }: Span): string =>
  text
    .slice(start, Math.min(end, start + longest))
    .replace(/[*_`]/g, '')
    .trim()

const idAlone = /^\p{L}{1,12}(?:[-_.]\p{L}{1,12})?[-_. ]?\d{1,5}(?:\.\d{1,3})?$/u
const ids = /\p{L}{1,12}[-_. ]?\d[\w.-]*/gu
