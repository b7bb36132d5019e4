import { languages } from '../../domain/languages/index.ts'
import { phrasesOf } from '../../domain/languages/phrases.ts'
import { once } from '../../text/once.ts'
import { anyOf } from './phrases.ts'

/** Without a digit there is no date that a number could be taken from. */
const hasDigit = /\d/

const edge = String.raw`(?![\d%‰])(?![.,]\d)`
/** `2027-03-31`, `31.03.2027`, `03/2027`, `31.03.` */
const written = String.raw`20\d\d[./-]\d{1,2}(?:[./-]\d{1,2})?|\d{1,2}[./-]\d{1,2}[./-](?:20)?\d\d|\d{1,2}[./-]20\d\d|[0-3]\d\.[01]\d\.(?!\d)`
/** `Q3 2027`, `2027H1`, `FY27`: letters that number a part of a year. */
const part = String.raw`(?:FY|[QHTS]) ?['’]?(?:20)?\d{1,2}|[1-4][QHTS]`
/** `2027`, `2027年度`; nobody counts to one of those numbers but by chance. */
const year = String.raw`20[1-4]\d ?年?度?`
/** `3月31日` */
const signs = String.raw`(?:20\d\d年)?\d{1,2}月(?:\d{1,2}[日号號])?`
const day = String.raw`\d{1,2}(?:\.|st|nd|rd|th|er|º)?`

const dates = once(() => {
  const months = languages.flatMap(({ horizons }) => horizons.months.flatMap((it) => phrasesOf(it)))
  const names = anyOf(months.filter((it) => /^\p{L}{3,}$/u.test(it)))
  return new RegExp(
    String.raw`(?<![\p{Script=Latin}\p{Script=Cyrillic}\d.,$€£¥])(?:(?:${written}|${signs}|${part}|${year})${edge}(?!\p{Script=Latin})|(?:${day} (?:\p{L}{1,2} )?)(?:${names})(?!\p{L})|(?:${names})\.? ${day}${edge}(?!\p{L}))`,
    'giu',
  )
})

/** A statement with its dates blanked: that something is done by then says nothing of how much. */
export const withoutDates = (statement: string): string =>
  hasDigit.test(statement) ? statement.replace(dates(), ' ') : statement
