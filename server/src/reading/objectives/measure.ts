import { languages } from '../../domain/languages/index.ts'
import { phrasesOf } from '../../domain/languages/phrases.ts'
import { type Part, partsIn } from '../parts/part.ts'
import { withoutDates } from './dates.ts'
import { labelIn } from './label.ts'
import { finderOf } from './phrases.ts'
import { namesDetail } from './words.ts'

/** No more of a key result is looked at, in UTF-16 code units. */
const most = 4000

/** What has digits and is no number: addresses, people, issues, and the hours that somebody works. */
const noise = /https?:\/\/[^\s)>\]]+|\]\([^()\r\n]{0,300}\)|[@#][\w-]+|\b24\/7\b/g
const digit = /(?<![a-zß-öø-ÿа-яё\d_.])[\d۰-۹٠-٩]|[%‰€$£¥％]|\bv\d/i
/** Single signs of scripts without spaces are parts of other words. */
const isWord = (phrase: string): boolean => phrase.length > 1
const said = finderOf(() => languages.flatMap((it) => phrasesOf(it.objectives.measures)).filter(isWord))

/** Whether words say by how much; a date is none, and a key result's own number must not be among them. */
export function isMeasured(statement: string): boolean {
  const bare = withoutDates(statement.slice(0, most).replace(noise, ' '))
  return digit.test(bare) || said.isIn(bare)
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
