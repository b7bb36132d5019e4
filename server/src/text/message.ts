import { english, type Say } from './say.ts'

/**
 * What a person is told, not yet in words: an English sentence with gaps, `{0}`, `{1}` …, and what goes into them. It
 * is put into the language of the reader where it is shown, and nowhere before.
 */
export interface Message {
  readonly template: string
  readonly values: readonly Value[]
  /** The same with its values in place, where languages have words of their own for it: `This user story`. */
  readonly whole?: string
}

/** Names, numbers and what stands in a document are the same in every language; what is not is a message itself. */
export type Value = string | number | Message

export const message = (template: string, ...values: readonly Value[]): Message => ({ template, values })

/** A word that Triad has a translation of where it is one of its own: the name of a kind of document. */
export const word = (text: string): Message => ({ template: text, values: [] })

/** A message in the language of whoever reads it. */
export function worded(tell: Say, { template, values, whole }: Message): string {
  const known = whole === undefined ? undefined : tell(whole)
  if (known !== undefined && known !== whole) return known
  return tell(template, ...values.map((it) => (typeof it === 'object' ? worded(tell, it) : it)))
}

/** A text that stands in data, such as why a rule is there, in the language of whoever reads it. */
export const translated = (tell: Say, text: string): string => worded(tell, word(text))

/** What programs read. */
export const inEnglish = (it: Message): string => worded(english, it)

/** `F-1, F-2, F-3` */
export const listOf = (values: readonly Value[]): Message =>
  values
    .slice(1)
    .reduce<Message>((left, it) => message('{0}, {1}', left, it), message('{0}', values[0] ?? ''))

/** `F-1, F-2, F-3, 4 more`, where no more than `most` are named. */
export const someOf = (values: readonly Value[], most: number): Message =>
  values.length > most
    ? message('{0}, {1} more', listOf(values.slice(0, most)), values.length - most)
    : listOf(values)

/** `feature, roadmap or OKR` */
export const eitherOf = (values: readonly Value[]): Message =>
  values.length < 2
    ? listOf(values)
    : message('{0} or {1}', listOf(values.slice(0, -1)), values.at(-1) as Value)

/** `“Problem”, “Outcome” and “Risks”` */
export const allOf = (values: readonly Value[]): Message =>
  values.length < 2
    ? listOf(values)
    : message('{0} and {1}', listOf(values.slice(0, -1)), values.at(-1) as Value)

/** `a feature`, `an OKR` */
export const oneOf = (it: Message): Message =>
  /^[aeio]/i.test(inEnglish(it)) ? message('an {0}', it) : message('a {0}', it)
