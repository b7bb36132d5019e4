import { languages } from '../../domain/languages/index.ts'
import { type WordSet, wordsOf } from '../../domain/languages/lookup.ts'
import { patternOf } from '../../domain/languages/pattern.ts'
import { lookupKey } from '../../domain/languages/phrases.ts'
import { memo } from '../../text/memo.ts'
import { once } from '../../text/once.ts'
import { announces } from '../criteria/names.ts'
import { bareWords } from '../lead/name.ts'
import type { Part } from '../parts/part.ts'
import { wantBelow } from '../sentence/frame.ts'
import { sentenceKey } from '../sentence/key.ts'
import { begins, beginsWithRole, openingOf, patterns, patternsFor } from '../sentence/opening.ts'
import type { Text } from '../story.ts'
import { idColumn } from './keys.ts'
import type { Whole } from './leaf.ts'

const roleColumn = wordsOf(languages, (it) => it.columns.role)
const wantColumn = wordsOf(languages, (it) => it.columns.want)
const whyColumn = wordsOf(languages, (it) => it.columns.why)
const storyColumn = wordsOf(languages, (it) => it.columns.story)

/** The head of a column of roles in any language, so that few tables are asked for each. */
const anyRole = once(
  () =>
    new RegExp(
      `^(?:${patternOf(languages.flatMap(({ sentence }) => [...sentence.sureRoles, ...sentence.roles]))})`,
      'iu',
    ),
)

/** In which columns a table has the parts of a sentence: of the role, the want and the why, -1 for none. */
type Columns = readonly [role: number, want: number, why: number]

const columnsOf = memo(
  (names): Columns | null => {
    const titles = names.split('\u0000').map((it) =>
      it
        .replace(/\*/g, '')
        .replace(/_/g, ' ')
        .trim()
        .replace(/[\s:.…]+$/, ''),
    )
    const find = (words: RegExp) => titles.findIndex((title) => words.test(title))
    if (titles.some((it) => anyRole().test(it)))
      for (const { roleName: role, wantName: want, whyName: why } of patterns) {
        const columns: Columns = [find(role), find(want), find(why)]
        if (columns[0] >= 0 && columns[1] >= 0) return columns
      }
    // Other tables have a role and a goal, too; only all three are those of a story.
    const keys = titles.map(lookupKey)
    const at = (words: WordSet) => keys.findIndex((key) => words.has(key))
    const named: Columns = [at(roleColumn), at(wantColumn), at(whyColumn)]
    if (named.every((it) => it >= 0)) return named
    // `Role | Action | Goal`: what is wanted in the end is what for, where the table says of what else it is.
    const last = keys.findLastIndex((key) => wantColumn.has(key))
    const isOfStories = keys.some((key) => idColumn.has(key)) && titles.some(announces)
    return isOfStories && named[0] >= 0 && named[1] >= 0 && last > named[1]
      ? [named[0], named[1], last]
      : null
  },
  500,
  400,
)

/** The sentence that the cells of a row, or the fields of a fence, tell under their names; null where they tell none. */
export function sentenceByNames(text: string, part: Part): Whole | null {
  if (part.cells.length < 2 || part.lang === 'header') return null
  const names = part.cells.map(({ name }) => name.slice(0, 60)).join('\u0000')
  const columns = columnsOf(names)
  if (!columns) return sentenceOfActor(text, part, names)
  const [role, want, why] = columns.map((at) => valueIn(text, part, at))
  if (!role || !want) return null
  // `...` says that there is more to write.
  const told = why && /[^.…\s]/.test(why.text) ? why : null
  const key = sentenceKey({ role, want, why: told })
  return { start: part.start, end: part.end, key, role, want, why: told }
}

/** In which columns a table has who acts and, without saying so again, what they want; null where it has not. */
const actorsOf = memo(
  (names): readonly [role: number, story: number] | null => {
    const keys = names.split('\u0000').map((it) => lookupKey(bareWords(it)))
    const role = keys.findIndex((key) => roleColumn.has(key))
    const story = keys.findIndex((key) => storyColumn.has(key))
    return role >= 0 && story >= 0 && role !== story ? [role, story] : null
  },
  500,
  400,
)

/** `| Clerk | I want to print the list so that I can hand it out |` below `Actor` and `User Story`. */
function sentenceOfActor(text: string, part: Part, names: string): Whole | null {
  const columns = actorsOf(names)
  if (!columns) return null
  const role = valueIn(text, part, columns[0])
  const cell = part.cells[columns[1]]
  if (!role || !cell || !begins(text, cell) || beginsWithRole(text, cell)) return null
  for (const pattern of patternsFor(openingOf(text, cell))) {
    const told = wantBelow(text, cell, { role, pattern, isOpen: false })
    if (told) return { start: part.start, end: part.end, key: sentenceKey({ role, ...told }), role, ...told }
  }
  return null
}

const opening = once((): readonly RegExp[] => patterns.map(({ roleName: it }) => it))

/** A value, without the words that its name says already: `as_a: "As a skipper"`. */
function valueIn(text: string, part: Part, at: number): Text | null {
  const cell = part.cells[at]
  if (!cell || cell.end <= cell.start) return null
  const said = text.slice(cell.start, cell.end)
  const again =
    opening()
      .map((it) => it.exec(said)?.[0].length ?? 0)
      .find((it) => it > 0) ??
    repeated().exec(said)?.[0].length ??
    0
  const start = cell.start + again + (/^\s*/.exec(said.slice(again))?.[0].length ?? 0)
  return start >= cell.end ? null : { start, end: cell.end, text: text.slice(start, cell.end) }
}

const repeated = once(
  () =>
    new RegExp(
      `^(?:${patternOf(languages.flatMap(({ sentence }) => [...sentence.wants, ...sentence.whys]))})`,
      'iu',
    ),
)
