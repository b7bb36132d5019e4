import { latest } from '../text/latest.ts'
import { languages } from './languages/index.ts'
import type { Language, Words } from './languages/language.ts'
import { wordsOf } from './languages/lookup.ts'
import { lookupKey, phrasesOf } from './languages/phrases.ts'

/** How often a text says, at its head lines and in whichever language, what product documents say and manuals do not. */
export interface Signs {
  /** Headings of stories, criteria and goals, a name of criteria alone on its line, a table of measures. */
  readonly headings: number
  /** Labels of whose or how far it is, and headings that say as their whole what a product is for. */
  readonly labels: number
  /** Headings, labels and columns of stories, criteria and epics. */
  readonly stories: number
  /** Headings, entries and rows that begin with an id of stories or of what they are part of. */
  readonly ids: number
  /** Headings, entries and rows that begin with an id of a requirement. */
  readonly requirements: number
  /** Tables of what is measured and where that is to come, labels of it. */
  readonly targets: number
  /** What headings and labels say, as keys. */
  readonly heads: readonly string[]
}

/** UTF-16 units; who says nothing of the kind by then says it of something else. */
const looked = 20_000

/** The signs of a text, by one look through its lines, without its outline: most are asked about by their names alone. */
export const signsIn = latest((text): Signs => {
  const found = {
    headings: 0,
    labels: 0,
    stories: 0,
    ids: 0,
    requirements: 0,
    targets: 0,
    heads: [] as string[],
  }
  // A byte order mark is none of its first line.
  for (const line of text.slice(text.startsWith('\ufeff') ? 1 : 0, looked).split(/[\r\n]+/)) {
    const said = headOf(line)
    const [, prefix = '', dash = ''] = idFirst.exec(line) ?? []
    if (prefix !== '') {
      const key = lookupKey(prefix)
      if (dash === '-' && idPrefixes.has(key)) found.ids++
      if (requirementIds.has(key)) found.requirements++
    }
    if (line.startsWith('|')) {
      const cells = line.slice(0, 400).split('|').map(lookupKey)
      if (isOfMeasures(cells)) {
        found.headings++
        found.targets++
      }
      if (cells.some((it) => storyColumns.has(it))) found.stories++
    }
    if (!said) continue
    const { key, form } = said
    found.heads.push(key)
    if (form === 'heading') {
      if (holds(headings, key)) found.headings++
      else if (wholeHeadings.has(key)) found.labels++
      if (holds(storyHeadings, key)) found.stories++
    } else if (criteria.has(key)) {
      if (form === 'alone') found.headings++
      else found.labels++
      if (storyHeadings.has(key)) found.stories++
    } else if (form === 'label') {
      if (labels.has(key)) found.labels++
      if (targetLabels.has(key)) found.targets++
    }
  }
  return found
})

/** What a heading or a label says, as a key, without its number and the signs around it: `problem` of `1. problem?`. */
export const wordsOfHead = (key: string): string => key.replace(aroundWords, '')
const aroundWords = /^[^\p{L}]+|[^\p{L}\p{N})]+$/gu

/** Whether a text says what product documents say. */
export const speaksOfProduct = (text: string): boolean => {
  const { headings, labels } = signsIn(text)
  return headings + labels > 0
}

/** What stands at the head of a line, and in which form: a heading, in bold and alone, before a colon or a cell's end. */
function headOf(line: string): { readonly key: string; readonly form: 'heading' | 'alone' | 'label' } | null {
  const [, heading] = /^ {0,3}#{1,4}[ \t]+(.{1,200})/.exec(line) ?? []
  if (heading !== undefined) return { key: lookupKey(heading), form: 'heading' }
  const [, alone] = /^[ \t>]{0,9}[*_]{2}([^*_:：|]{1,40})[*_]{2}[ \t]*$/.exec(line) ?? []
  if (alone !== undefined) return { key: lookupKey(alone), form: 'alone' }
  const [, label] =
    /^[ \t>]{0,9}(?:[-*+|] ?)?[*_]{0,2}([^\s*_:：|][^*_:：|]{0,40})[*_]{0,2}[ \t]{0,9}[:：|]/.exec(line) ?? []
  return label === undefined ? null : { key: lookupKey(label), form: 'label' }
}

/** `### US-12`, `- **FEAT-3**`, `| [EPIC-1](…)`, `**RF01**`, `- FR-AUTH-01` */
const idFirst =
  /^(?:#{1,6} |[ \t]{0,9}[-*+] (?:\[[ xX]\] )?|\|[ \t]*|(?=[*_]{2}))[*_[`]{0,3}(\p{L}{1,10})(?:-\p{Lu}{2,10})?([-_. ]?)\d/u

const idPrefixes = wordsOf(languages, ({ story, fields }) => [
  story.prefixes,
  story.one,
  fields.epic,
  fields.feature,
  ['F|FEAT'],
])

const requirementIds = wordsOf(languages, ({ specs }) => specs.ids)

const criteria = wordsOf(languages, (it) => it.criteria.names)

const labels = wordsOf(languages, ({ fields }) => [
  fields.status,
  fields.owner,
  fields['product-owner'],
  fields.author,
  fields.epic,
  fields.parent,
])

const headings = wordsOf(languages, ({ story, criteria, objectives, kinds, productHeadings }) => [
  ...Object.values(kinds).map(({ files }) => files),
  story.one,
  story.several,
  criteria.names,
  criteria.expected,
  criteria.alike,
  objectives.objective,
  objectives.keyResults,
  productHeadings,
])

/** Headings that say by themselves what a product is for: `Objetivos`, `Zielgruppe`. */
const wholeHeadings = wordsOf(languages, ({ sections }) => [
  sections.strategy.success,
  sections['product-vision'].users,
  sections['product-vision'].problem,
])

/** A scenario is told of much that is no story. */
const storyHeadings = wordsOf(languages, ({ story, criteria, fields }) => [
  story.several,
  story.one,
  criteria.sure,
  fields.epic,
])
const storyColumns = wordsOf(languages, ({ columns, fields }) => [columns.story, fields.epic])

const measures = wordsOf(languages, ({ columns, kinds }) => [
  columns.metric,
  kinds.kpi.one,
  kinds.kpi.several,
])
const targets = wordsOf(languages, ({ columns }) => [columns.target, columns.baseline])

/** The usual words alone: `from` and `to` are labels of much. */
const targetLabels = wordsOf(languages, ({ objectives }: Language) =>
  [objectives.baseline, objectives.target].map((it): Words => [phrasesOf(it)[0] as string]),
)

/** Whether a row heads a table of what is measured and where that is to come. */
const isOfMeasures = (cells: readonly string[]): boolean =>
  cells.some((it) => measures.has(it)) && cells.some((it) => targets.has(it))

/** No phrase has more words. */
const most = 5

/** Whether one of the phrases stands among the words of a heading; scripts without spaces have it as the whole. */
function holds(phrases: ReturnType<typeof wordsOf>, heading: string): boolean {
  const words = heading.match(/[\p{L}\p{M}\p{N}']+/gu) ?? []
  return words.some((_, from) =>
    words
      .slice(from, from + most)
      .some((_, length) => phrases.has(words.slice(from, from + length + 1).join(' '))),
  )
}
