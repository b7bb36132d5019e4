import type { Schema } from '../domain/schema/schema.ts'
import { isDateKey } from '../reading/fields/dates.ts'
import { meaningOf } from '../reading/fields/names.ts'
import {
  knownKeys,
  otherKeys,
  ownerKeys,
  parentKeys,
  statusKeys,
  titleKeys,
  typeKeys,
} from '../reading/fields/other-keys.ts'
import { stageNamed } from '../reading/fields/status.ts'
import { isLink } from '../reading/mention/reference.ts'
import { isPlaceholder } from '../reading/placeholders/placeholder.ts'
import type { Field } from '../syntax/frontmatter.ts'
import { lastDayOf } from '../text/calendar.ts'
import { memo } from '../text/memo.ts'

/** Letters below which a key has too many neighbours that are words. */
const shortest = 5

/**
 * The known key that a field's key is a slip of, or null: two letters swapped, or one too many, too few or wrong, in a
 * key that stands nowhere else in the block, whose value fits it, and that is no word which people use as a key.
 */
export function slipOf(field: Field, fields: readonly Field[], schema: Schema): string | null {
  const candidates = meantBy(field.name).filter((key) => !fields.some((it) => it.name === key))
  return candidates.find((key) => fits(field, key, schema)) ?? null
}

/** The same few keys stand in all documents. */
const meantBy = memo((name: string): readonly string[] =>
  knownKeys.includes(name) || otherKeys.has(name) || meaningOf(name) !== name
    ? []
    : knownKeys.filter((key) => key.length >= shortest && !isPlural(name, key) && isOneSlip(name, key)),
)

const isPlural = (a: string, b: string): boolean => a === `${b}s` || b === `${a}s`

/** Whether `a` becomes `b` by one letter put in, left out or changed, or by two that change places. */
function isOneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  if (a.length > b.length) return a.slice(at + 1) === b.slice(at)
  if (a.length < b.length) return a.slice(at) === b.slice(at + 1)
  if (a.slice(at + 1) === b.slice(at + 1)) return true
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2)
}

/** Whether what stands under a key could stand under `key`: `stale: false` is no state. */
function fits({ scalars, shape }: Field, key: string, schema: Schema): boolean {
  if (key === 'triad') return shape === 'map'
  const says = scalars.filter(({ text }) => !isPlaceholder(text))
  return says.length > 0 && says.every(({ text }) => kindOf(key)(text.trim(), schema))
}

type Fits = (text: string, schema: Schema) => boolean

const kindOf = (key: string): Fits => {
  if (statusKeys.includes(key)) return isStatus
  if (typeKeys.includes(key)) return isType
  if (ownerKeys.includes(key) || key === 'people') return isName
  if (parentKeys.includes(key)) return isReference
  if (titleKeys.includes(key)) return isWords
  return isDateKey(key) ? isDate : isWords
}

const isStatus: Fits = (text) => stageNamed(text) !== null
const isType: Fits = (text, schema) => schema.type(text) !== undefined
const isDate: Fits = (text) => lastDayOf(text) !== null
/** Words that YAML takes for something else are none: yes and no, a number, a date. */
const isWords: Fits = (text) => /\p{L}/u.test(text) && !/^(?:true|false|yes|no|on|off)$/i.test(text)
const isName: Fits = (text, schema) =>
  schema.role(text) !== undefined ||
  (isWords(text, schema) && text.split(/\s+/).length <= 5 && !/[/:]/.test(text))
const isReference: Fits = (text) => isLink(text)
