import { languages } from '../../domain/languages/index.ts'
import { wordsOf } from '../../domain/languages/lookup.ts'
import { lookupKey } from '../../domain/languages/phrases.ts'
import type { Field } from '../../syntax/frontmatter.ts'
import type { Span } from '../../text/span.ts'
import { bareWords } from '../lead/name.ts'
import type { Part } from '../parts/part.ts'
import { isBorneOut } from './fit.ts'
import { linkKeys, ownerKeys, statusKeys } from './keys.ts'
import { type Named, namedBy } from './names.ts'
import { bare, fieldOf } from './value.ts'

/** What heads a column, or names a fact, in any language: where it stands in the place of a value, there is none. */
const headWords = wordsOf(languages, ({ columns, fields }) => [
  ...Object.values(columns),
  ...Object.values(fields),
])

/** No cell that is looked at is longer. */
const longest = 200

/**
 * The facts that the rows of one table state: a label and its value side by side, once or more in each row; or one row
 * below the names of its columns.
 */
export function rowFields(text: string, rows: readonly Part[]): Field[] {
  const [head, ...others] = rows
  if (!head) return []
  const body = head.lang === 'header' ? others : rows
  const named = head.cells.map((cell) => namedIn(text, cell))
  // A column of stories heads them, and states nothing of the document.
  const names = named.filter((it) => it !== null && !linkKeys.includes(it.key)).length
  // `| Id | Feature |` heads things as well as it says what one is.
  const isOfOne = head.cells.length > 2 || named.every((it) => it !== null && isOfDocument(it.key))
  if (head.lang === 'header' && body.length === 1 && names > 1 && isOfOne && !isPair(text, head))
    return named.flatMap((it, at) => {
      const cell = body[0]?.cells[at]
      const label = head.cells[at]
      return it && cell && label ? field(text, it, label, cell) : []
    })
  // Where each column has the name of a fact, every row is a thing of its own.
  if (head.cells.length % 2 !== 0 || (names === head.cells.length && !isPair(text, head))) return []
  return head.cells.length === 2
    ? rows.flatMap((row) => pairAt(text, row, 0))
    : rows.every((row) => isPair(text, row) || row.cells.length < 2)
      ? rows.flatMap((row) => row.cells.flatMap((_, at) => (at % 2 === 0 ? pairAt(text, row, at) : [])))
      : []
}

const isOfDocument = (key: string): boolean => ownerKeys.includes(key) || statusKeys.includes(key)

function pairAt(text: string, { cells }: Part, at: number): Field[] {
  const [label, value] = [cells[at], cells[at + 1]]
  const named = label && value && namedIn(text, label)
  return named ? field(text, named, label, value) : []
}

function field(text: string, named: Named, label: Span, cell: Span): Field[] {
  const value = bare(text, cell)
  return isBorneOut(named, text.slice(value.start, value.end), true)
    ? [fieldOf(text, named.key, bare(text, label), value)]
    : []
}

/** Whether the cells of a row are labels and values by turns. */
const isPair = (text: string, { cells }: Part): boolean =>
  cells.length % 2 === 0 &&
  cells.every((cell, at) => at % 2 === 0 || !isHeadWord(text, cell)) &&
  (cells.length > 2 || namedIn(text, cells[0] as Span) !== null)

const isHeadWord = (text: string, { start, end }: Span): boolean =>
  end - start <= 40 && headWords.has(lookupKey(bareWords(text.slice(start, end)).replace(/[:：]$/, '')))

const namedIn = (text: string, { start, end }: Span): Named | null =>
  end - start > longest ? null : namedBy(text.slice(start, end).replace(/<[^<>]*>/g, ''))
