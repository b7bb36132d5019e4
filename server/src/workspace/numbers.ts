import { countBefore } from '../text/sorted.ts'
import { idKey } from './entry.ts'

/** Which numbers ids of one prefix have: `US-7` has 7. */
interface Numbers {
  /** In order; one that two ids have, `US-7` and `US-07`, twice. */
  readonly all: readonly number[]
  /** How many of them are filled up with zeros to so many digits. */
  readonly padded: ReadonlyMap<number, number>
}

/** Prefix in small letters → the numbers of its ids. */
export type NumbersOf = ReadonlyMap<string, Numbers>

/** The prefix of an id and its number; null where it does not end in a hyphen and a number that people count with. */
function partsOf(
  key: string,
): { readonly prefix: string; readonly number: number; readonly padded: number } | null {
  let start = key.length
  while (start > 0 && isDigit(key.charCodeAt(start - 1))) start--
  const digits = key.length - start
  if (digits === 0 || digits > 9 || key.charCodeAt(start - 1) !== hyphen) return null
  const padded = key.charCodeAt(start) === zero ? digits : 0
  return { prefix: key.slice(0, start - 1), number: Number(key.slice(start)), padded }
}

const hyphen = 45
const zero = 48
const isDigit = (code: number): boolean => code >= zero && code <= 57

/** The numbers of the ids with `keys`, each of which comes once. */
export function numbersOf(keys: Iterable<string>): NumbersOf {
  const found = new Map<string, { all: number[]; padded: Map<number, number> }>()
  for (const key of keys) {
    const parts = partsOf(key)
    if (!parts) continue
    const { prefix, number, padded } = parts
    const numbers = found.get(prefix) ?? { all: [], padded: new Map<number, number>() }
    found.set(prefix, numbers)
    numbers.all.push(number)
    if (padded > 0) numbers.padded.set(padded, (numbers.padded.get(padded) ?? 0) + 1)
  }
  for (const { all } of found.values()) all.sort((a, b) => a - b)
  return found
}

/** The same with the id of `key` come, or gone. */
export function numbersAfter(numbers: NumbersOf, key: string, by: 1 | -1): NumbersOf {
  const parts = partsOf(key)
  if (!parts) return numbers
  const { prefix, number, padded } = parts
  const old = numbers.get(prefix) ?? { all: [], padded: new Map<number, number>() }
  const at = countBefore(old.all, (it) => it < number)
  const all = by > 0 ? old.all.toSpliced(at, 0, number) : old.all.toSpliced(at, 1)
  const widths = new Map(old.padded)
  if (padded > 0) widths.set(padded, (widths.get(padded) ?? 0) + by)
  return new Map(numbers).set(prefix, { all, padded: widths })
}

/** The next id of a prefix that nothing has: `US-13` where the highest is `US-12`, with as many zeros as one of them has. */
export function nextOf(numbers: NumbersOf, prefix: string): string {
  const { all = [], padded = new Map<number, number>() } = numbers.get(idKey(prefix)) ?? {}
  const width = Math.max(1, ...[...padded].flatMap(([digits, count]) => (count > 0 ? digits : [])))
  return `${prefix}-${String((all.at(-1) ?? 0) + 1).padStart(width, '0')}`
}
