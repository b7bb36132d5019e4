import { languages } from '../../domain/languages/index.ts'
import { phrasesOf } from '../../domain/languages/phrases.ts'
import type { Span } from '../../text/span.ts'
import { type Part, partsIn } from '../parts/part.ts'
import { withoutDates } from './dates.ts'
import { labelIn } from './label.ts'
import { withoutNames } from './names.ts'
import { finderOf } from './phrases.ts'
import { namesDetail } from './words.ts'

/** No more of a key result is looked at, in UTF-16 code units. */
const most = 4000

/** What has digits and is no number: addresses, people, issues, and the hours that somebody works. */
const noise = /https?:\/\/[^\s)>\]]+|\]\([^()\r\n]{0,300}\)|[@#][\w-]+|\b24\/7\b/g
/** A digit that no letter stands before, as one does in `v2` and `SOC2`; a sign of a share or of money. */
const digit = /(?<![a-zß-öø-ÿа-яё\d_.])[\d۰-۹٠-٩]|[%‰€$£¥％]/i
/** Single signs of scripts without spaces are parts of other words. */
const isWord = (phrase: string): boolean => phrase.length > 1
const wordsOf = (name: 'measures' | 'notMeasures' | 'reached' | 'vague') => () =>
  languages.flatMap((it) => phrasesOf(it.objectives[name])).filter(isWord)
const said = finderOf(wordsOf('measures'), wordsOf('notMeasures'))
const reached = finderOf(wordsOf('reached'))
const vague = finderOf(wordsOf('vague'))

/**
 * Whether words say by how much, or what is reached on which day. A date by itself says only when, a state by itself
 * not even that; the key result's own number must not be among the words.
 */
export function isMeasured(statement: string): boolean {
  const said = plainOf(statement)
  const bare = withoutDates(said)
  return isCounted(bare) || (bare !== said && reached.isIn(bare))
}

/** Whether `statement` names a state that is reached or not, and what stands in `details` a date for it. */
export const isDue = (statement: string, text: string, details: readonly Span[]): boolean =>
  details.some((it) => hasDate(text.slice(it.start, Math.min(it.end, it.start + 300)))) &&
  reached.isIn(plainOf(statement))

/** Whether `statement` names an event, which has happened or not for anybody who looks: `signed`; not `ready`, `more`. */
export function isEvent(statement: string): boolean {
  const said = plainOf(statement)
  return reached.isIn(said) && !vague.isIn(said)
}

const plainOf = (statement: string): string => statement.slice(0, most).replace(noise, ' ')

const hasDate = (words: string): boolean => withoutDates(words) !== words

function isCounted(bare: string): boolean {
  return digit.test(withoutNames(bare)) || said.isIn(bare)
}

/** What is written below a part, without what is said of who does it and how far it is. */
export function detailsOf(text: string, parts: readonly Part[]): string {
  let found = ''
  const add = (part: Part) => {
    if (found.length > most || part.kind === 'section') return
    const { start, end } = part.kind === 'row' ? part : part.head
    const label = labelIn(text, part.head)
    const name = label ? text.slice(label.head.start, label.head.end) : ''
    if (!namesDetail(name))
      found += `\n${text.slice(label ? label.rest.start : start, Math.min(end, start + most))}`
  }
  for (const part of parts) {
    if (found.length > most) break
    if (isDetail(text, part)) continue
    add(part)
    for (const it of partsIn(part)) {
      if (found.length > most) break
      if (!isDetail(text, it) && !(it.around && isDetail(text, it.around))) add(it)
    }
  }
  return found
}

const isDetail = (text: string, { kind, head }: Part): boolean =>
  kind === 'label' && namesDetail(text.slice(head.start, head.end))
