import { languages } from '../../domain/languages/index.ts'
import { lookupOf } from '../../domain/languages/lookup.ts'
import { lookupKey } from '../../domain/languages/phrases.ts'
import { lastDayOf } from '../../text/calendar.ts'

/** The names of months in every language, with their short forms. */
const monthOf = lookupOf(languages, ({ horizons }) =>
  horizons.months.map((words, at) => [at + 1, words] as const),
)
const monthName = String.raw`(?<name>\p{L}{3,12})\.?`
const ordinal = String.raw`(?<day>\d{1,2})(?:\p{Ll}{2}|[.º])?`

/** Ways to write a date that mean one day, or one month, to everybody; each with the parts by name. */
const ways: readonly RegExp[] = [
  // `2027/3/1`, `2027.03.01`, `2027-3-1`, `20270301`
  /^(?<year>\d{4})(?<sign>[-/.])(?<month>\d{1,2})\k<sign>(?<day>\d{1,2})$/,
  /^(?<year>20\d{2})(?<month>\d{2})(?<day>\d{2})$/,
  // `1.3.2027`: with full stops the day comes first wherever people write so.
  /^(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})$/,
  // `1 March 2027`, `1st Mar. 2027`, `1. März 2027`, `01-Mar-2027`, `March 1, 2027`
  new RegExp(String.raw`^${ordinal}[ -]${monthName},?[ -](?<year>\d{4})$`, 'iu'),
  new RegExp(String.raw`^${monthName} ${ordinal},? (?<year>\d{4})$`, 'iu'),
  // `March 2027`, `03/2027`, `2027/03`
  new RegExp(String.raw`^${monthName},? (?<year>\d{4})$`, 'iu'),
  /^(?<month>\d{1,2})[/.](?<year>\d{4})$/,
  /^(?<year>\d{4})[/.](?<month>\d{1,2})$/,
]

/**
 * The date that `value` writes in another way, as `2027-03-01` or `2027-03`; null where it is none, or could be two:
 * `3/4/2027` is in March to some and in April to others, `31/3/2027` is not.
 */
export function dateMeant(value: string): string | null {
  const text = value.trim().replace(/\s+/g, ' ')
  if (text.length > 30) return null
  for (const way of ways) {
    const parts = way.exec(text)?.groups
    if (!parts) continue
    const { year = '', month, day, name } = parts
    const number = name ? monthOf.get(lookupKey(name)) : Number(month)
    if (number === undefined) return null
    return valid(year, number, day)
  }
  const slashed = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(text)
  if (!slashed) return null
  const [, first = '', second = '', year = ''] = slashed
  if (Number(first) > 12 || first === second) return valid(year, Number(second), first)
  return Number(second) > 12 ? valid(year, Number(first), second) : null
}

function valid(year: string, month: number, day: string | undefined): string | null {
  const written = [year, String(month), ...(day === undefined ? [] : [day])]
    .map((it) => it.padStart(2, '0'))
    .join('-')
  return lastDayOf(written) === null ? null : written
}
