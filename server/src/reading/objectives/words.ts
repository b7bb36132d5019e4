import { languages } from '../../domain/languages/index.ts'
import type { ColumnName, Language, Words } from '../../domain/languages/language.ts'
import { wordsOf } from '../../domain/languages/lookup.ts'
import { lookupKey, phrasesOf } from '../../domain/languages/phrases.ts'
import { plainText } from '../../syntax/inline.ts'
import { once } from '../../text/once.ts'
import { finderOf } from './phrases.ts'

const keyOf = (name: string): string =>
  lookupKey(
    plainText(name)
      .replace(/[(（[][^()（）[\]]*[)）\]]/g, ' ')
      .replace(/^[^\p{L}\p{N}#]+|[^\p{L}\p{N}#]+$/gu, ''),
  )

/** The values of a key result: where it begins, where it is to end, by what it is measured. */
const values = once(() =>
  wordsOf(languages, ({ objectives, columns }) => [
    objectives.baseline,
    objectives.target,
    columns.baseline,
    columns.target,
    columns.metric,
  ]),
)

/** Whether a label gives a value of a key result: `Baseline`, `Target`. */
export const namesValue = (name: string): boolean => values().has(keyOf(name))

const others = once(() =>
  wordsOf(languages, (it) => [
    it.notes,
    it.columns.owner,
    it.columns.status,
    it.objectives.details,
    ...Object.values(it.fields),
  ]),
)

/** Whether a label says something of an objective or a key result that is neither: `Owner`, `Confidence`. */
export const namesDetail = (name: string): boolean => others().has(keyOf(name)) && !namesValue(name)

/** What of a document's or a section's name says only what kind of thing it holds, and when. */
const general = once(() =>
  wordsOf(languages, (it) => [
    it.kinds.okr.one,
    it.kinds.okr.several,
    it.columns.objective,
    it.columns['key-result'],
    it.horizons.whole,
  ]),
)
const okrs = /\bOKRs?\b/i
const months = finderOf(() =>
  languages.flatMap((it) => it.horizons.months.flatMap((month) => phrasesOf(month))),
)
const period = /^(?:[qhts][1-4]|fy|fy\d\d(?:\d\d)?|\d[qh]|\d+)$/i

/** `Objectives and key results` */
const isOfBoth = (title: string): boolean => aims.isIn(title) && finderOfResults.isIn(title)

const aims = finderOf(() => languages.flatMap((it) => phrasesOf(it.columns.objective)))
const finderOfResults = finderOf(() => languages.flatMap((it) => phrasesOf(it.objectives.keyResults)))

/** Whether a heading only says of what kind, or of when, what stands below is: `OKRs of the team`, `Q3 2027`. */
export function isGeneral(title: string): boolean {
  const plain = plainText(title)
  if (okrs.test(plain) || general().has(keyOf(plain)) || isOfBoth(plain)) return true
  const words = plain.split(/[^\p{L}\p{N}]+/u).filter((it) => it !== '')
  const rest = words.filter((it) => !period.test(it) && !months.has(it))
  return (
    rest.length === 0 ||
    general().has(lookupKey(rest.join(' '))) ||
    (rest.length < words.length && rest.length < 2)
  )
}

const about = finderOf(() => languages.flatMap((it) => phrasesOf(it.placeholders.about)))
const examples = once(() => wordsOf(languages, (it) => [it.steps.examples, it.placeholders.templates]))

/** Whether a section explains, or shows how it could be: `How we write OKRs`, `Examples`. */
export const isAbout = (title: string): boolean =>
  about.begins(plainText(title)) || examples().has(keyOf(title))

/** What a column holds of the table of objectives. */
export type Column = Extract<
  ColumnName,
  'objective' | 'key-result' | 'metric' | 'baseline' | 'target' | 'owner' | 'status' | 'id' | 'title'
>
const order: readonly Column[] = [
  'key-result',
  'objective',
  'metric',
  'baseline',
  'target',
  'owner',
  'status',
  'id',
  'title',
]
const own =
  (column: Column) =>
  (it: Language): Words =>
    it.columns[column]
const lookups = once(() => order.map((column) => [column, wordsOf(languages, own(column))] as const))
const extra = once(() => wordsOf(languages, (it) => it.objectives.keyResults))

/** What a column of that name holds; null where it is something else. */
export function columnOf(name: string): Column | null {
  const key = keyOf(name)
  if (key === '#') return 'id'
  if (extra().has(key)) return 'key-result'
  const found = lookups().find(([, words]) => words.has(key))
  if (found) return found[0]
  const [first = '', second = ''] = key.split(' ')
  const start = [`${first} ${second}`, first].find((it) => keyResults().has(it))
  // `Retired KR`, `KR retirado`
  if (hasDropped(key)) return null
  return start ? 'key-result' : others().has(key) ? 'owner' : null
}

const dropped = once(() => wordsOf(languages, (it) => it.statuses.dropped))
const hasDropped = (key: string): boolean =>
  key.split(' ').some((it) => dropped().has(it) || (it.endsWith('s') && dropped().has(it.slice(0, -1))))

/** Whether a heading is that of key results which are no longer any: `Retired KRs`, `Registro de los KRs retirados`. */
export const isOfDropped = (title: string): boolean => finderOfResults.isIn(title) && hasDropped(keyOf(title))

const keyResults = once(() =>
  wordsOf(languages, (it) => [it.columns['key-result'], it.objectives.keyResults]),
)
