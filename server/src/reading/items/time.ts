import { memo } from '../../text/memo.ts'
import { timeWords } from './time-words.ts'
import { isOneOf, planWords } from './words.ts'

/**
 * How surely words name a time: `sure` by themselves; `weak` only where most of what stands beside them does, too, as
 * `1.19` and `May`.
 */
export type Grade = 'sure' | 'weak'

export interface Time {
  readonly grade: Grade
  /** How much of the key it takes up: to the end where nothing else is said. */
  readonly end: number
  /** Whether it is a date, and no phase or version of which only the team knows when it is. */
  readonly isDate: boolean
}

/** What stands between two of them: a dash, a comma, a short word, the day of a month. */
const between = /[ ,./–—&+'’-]{0,3}(?:(?:\d{1,2}|\p{L}{1,3})(?:[ .,/–—]{1,2}|$)(?:\p{L}{1,2} )?)?/uy

/** The time that a key begins with: `q1 2027`, `phase 2`, `march 2027`; null where it does not. */
function timeAt(key: string): Time | null {
  const { token } = timeWords
  let at = 0
  let isSure = false
  let isWeak = false
  let isDate = false
  for (let step = 0; step < 8; step++) {
    token.lastIndex = at
    const match = token.exec(key)
    if (!match) break
    const { date: day, year: ofYear, half, letter, month, season, phase } = match.groups ?? {}
    if (day || ofYear || half || phase) isSure = true
    if (letter || month || season) isWeak = true
    if (!phase && !letter) isDate = true
    at = token.lastIndex
    between.lastIndex = at
    const gap = between.exec(key)?.[0] ?? ''
    token.lastIndex = at + gap.length
    if (!token.test(key)) {
      // `3 March`, `March 15`
      const day = /^[ .]{1,2}\d{1,2}\.?$/.exec(key.slice(at))
      if (day && month) at = key.length
      break
    }
    at += gap.length
  }
  if (at === 0) return null
  if (isSure) return { grade: 'sure', end: at, isDate }
  return isWeak && at === key.length ? { grade: 'weak', end: at, isDate } : null
}

const sureVersion =
  /^(?:v ?\d{1,4}\.(?:\d{1,4}|x)(?:\.(?:\d{1,4}|x))?|v?\d{1,4}\.\d{1,4}\.(?:\d{1,4}|x))(?![\p{L}\p{N}.])/u
const weakVersion = /^v ?\d{1,3}(?:\.x)?(?![\p{L}\p{N}.])|^\d{1,4}\.(?:\d{1,4}|x)\+?$/u
const namedVersion =
  /^(\p{L}[\p{L}\p{N}]*(?: \p{L}[\p{L}\p{N}]*){0,2}) v?\d{1,4}\.(?:\d{1,4}|x)(?:\.\d{1,4})?$/u

/** `v1.2`, `1.19`, `berthly 1.19`; not `story 1.1`. */
function versionAt(key: string): Time | null {
  const sure = sureVersion.exec(key)
  if (sure) return { grade: 'sure', end: sure[0].length, isDate: false }
  const weak = weakVersion.exec(key)
  if (weak) return { grade: 'weak', end: weak[0].length, isDate: false }
  const product = namedVersion.exec(key)?.[1]
  return product && !product.split(' ').some((it) => isThing(it))
    ? { grade: 'weak', end: key.length, isDate: false }
    : null
}

const isThing = (word: string): boolean =>
  word.length < 2 || timeWords.kinds.has(word) || isOneOf(planWords.thingNames, word)

/** `now`; `next priorities`, `objetivos a corto plazo`: with nothing beside it but what a plan is made of. */
function isWhole(key: string): boolean {
  if (timeWords.whole.has(key)) return true
  // `future 💡 ideas`
  const words = key.split(' ').filter((it) => /[\p{L}\p{N}]/u.test(it))
  // `future ideas`
  if (words.length === 2 && words.every((it) => timeWords.whole.has(it))) return true
  if (words.length < 2 || words.length > 6) return false
  for (let size = 1; size < words.length && size <= 4; size++) {
    const isAt = (from: number, rest: readonly string[]) =>
      rest.length <= 2 &&
      timeWords.whole.has(words.slice(from, from + size).join(' ')) &&
      rest.every((it) => isOneOf(planWords.plainNouns, it))
    if (isAt(0, words.slice(size)) || isAt(words.length - size, words.slice(0, -size))) return true
  }
  return false
}

/** `next 3 months`, `iii kwartał` */
const isClosed = (key: string): boolean =>
  [timeWords.number, roman].some((it) => timeWords.closed.has(key.replace(it, '#')))
const roman = /^[ivx]{1,4}(?= )/
const yearLast = /,? 20\d\d$/

/** The time that the key of a name, or of a part of one, begins with; null where it names none. */
export const timeOf = memo((key): Time | null => {
  if (isWhole(key) || isClosed(key) || isClosed(key.replace(yearLast, '')))
    return { grade: 'sure', end: key.length, isDate: false }
  const found = timeAt(key) ?? versionAt(key)
  if (found) return found
  // `future/backlog`
  const ways = key.split('/')
  if (ways.length > 1 && ways.every((it) => isWhole(it.trim())))
    return { grade: 'sure', end: key.length, isDate: false }
  // `roadmap 2027`, `roadmap for q1`
  const [head = '', next = '', ...rest] = key.split(' ')
  if (!planWords.roadmapNames.has(head) || next === '') return null
  const tail = [...(next.length <= 3 && !/\d/.test(next) ? [] : [next]), ...rest].join(' ')
  const time = timeAt(tail)
  return time && { ...time, end: key.length - tail.length + time.end }
})
