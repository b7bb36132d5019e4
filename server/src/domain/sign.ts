import { languages } from './languages/index.ts'
import { wordsOf } from './languages/lookup.ts'
import { lookupKey } from './languages/phrases.ts'

/**
 * Whether a document says what product documents say, and manuals do not, in whichever language: a label of whose or how
 * far it is, a heading of stories, criteria or goals; with `byHeadings` a heading alone. Only its beginning is looked at.
 */
export function speaksOfProduct(text: string, byHeadings = false): boolean {
  for (const line of text.slice(0, looked).split(/[\r\n]+/)) {
    const [, heading] = /^\ufeff? {0,3}#{1,4}[ \t]+(.{1,200})/.exec(line) ?? []
    const key = heading === undefined ? '' : lookupKey(heading)
    if (heading !== undefined && (isHeading(key) || (!byHeadings && wholeHeadings.has(key)))) return true
    const [, alone] = /^[ \t>]{0,9}[*_]{2}([^*_:：|]{1,40})[*_]{2}[ \t]*$/.exec(line) ?? []
    if (alone !== undefined && criteria.has(lookupKey(alone))) return true
    if (line.startsWith('|') && isOfMeasures(line)) return true
    if (byHeadings) continue
    const [, label] =
      /^[ \t>]{0,9}(?:[-*+|] ?)?[*_]{0,2}([^\s*_:：|][^*_:：|]{0,40})[*_]{0,2}[ \t]{0,9}[:：|]/.exec(line) ??
      []
    if (label !== undefined && (labels.has(lookupKey(label)) || criteria.has(lookupKey(label)))) return true
  }
  return false
}

/** UTF-16 units; who says nothing of the kind by then says it of something else. */
const looked = 20_000

const criteria = wordsOf(languages, (it) => it.criteria.names)

const labels = wordsOf(languages, ({ fields }) => [
  fields.status,
  fields.owner,
  fields['product-owner'],
  fields.author,
  fields.epic,
  fields.parent,
])

const headings = wordsOf(languages, ({ story, criteria, objectives, kinds }) => [
  ...Object.values(kinds).map(({ files }) => files),
  story.one,
  story.several,
  criteria.names,
  criteria.alike,
  objectives.objective,
  objectives.keyResults,
])

/** Headings that say by themselves what a product is for: `Objetivos`, `Zielgruppe`. */
const wholeHeadings = wordsOf(languages, ({ sections }) => [
  sections.strategy.success,
  sections['product-vision'].users,
  sections['product-vision'].problem,
])

const measures = wordsOf(languages, ({ columns, kinds }) => [
  columns.metric,
  kinds.kpi.one,
  kinds.kpi.several,
])
const targets = wordsOf(languages, ({ columns }) => [columns.target, columns.baseline])

/** Whether a row heads a table of what is measured and where that is to come. */
function isOfMeasures(row: string): boolean {
  const cells = row.slice(0, 400).split('|').map(lookupKey)
  return cells.some((it) => measures.has(it)) && cells.some((it) => targets.has(it))
}

/** No phrase has more words. */
const most = 5

/** Whether one of the phrases stands among the words of a heading; scripts without spaces have it as the whole. */
function isHeading(heading: string): boolean {
  const words = heading.match(/[\p{L}\p{M}\p{N}']+/gu) ?? []
  return words.some((_, from) =>
    words
      .slice(from, from + most)
      .some((_, length) => headings.has(words.slice(from, from + length + 1).join(' '))),
  )
}
