import { languages } from '../../domain/languages/index.ts'
import { patternOf as sourceOf } from '../../domain/languages/pattern.ts'
import { phrasesOf } from '../../domain/languages/phrases.ts'
import type { Span } from '../../text/span.ts'
import type { Text } from '../story.ts'

/** An id as it stands before words; `isLocal` where it names something within its own document alone. */
export interface Id extends Text {
  readonly isLocal: boolean
}

/** `US-12`, `US-1.1.2`, `US-AUD-01`, `EP-01-S3`, `S000013`, `US12`, `task-12.2`: ids wherever they stand. */
const known =
  /(?:[A-Z]{1,6}-\d{1,4}-[A-Z]{1,3}-?\d{1,4}|[A-Z][A-Za-z0-9]{0,9}(?:-[A-Z][A-Z0-9]*){0,3}-\d+(?:\.\d+)*[A-Z]?|[A-Z]{1,3}\d{3,}|[A-Z]{2,}\d+|task-(?:[a-z]+-)?\d+(?:\.\d+)*)[a-z]?(?![A-Za-z0-9-]|_[A-Za-z0-9]|\.\d)/y

/** What stories' ids begin with, as people write it: `US`, `Us`, `us`. */
const prefixes = [
  ...new Set(
    languages
      .flatMap(({ story }) => phrasesOf(story.prefixes))
      .flatMap((it) => [it, it[0] + it.slice(1).toLowerCase(), it.toLowerCase()]),
  ),
].join('|')

/** `us-01`, `US_01`, `US1.1`, `US-A1`, `EPIC1-US1`, `E1-S1`: with a prefix that stories have. */
const ofStories = new RegExp(
  String.raw`(?:[A-Za-z]{1,6}\d{1,4}[-_.])?(?:${prefixes})[-_ .#]?[A-Z]{0,4}[-_.]?\d+(?:[._-]\d+)*[a-z]?(?![A-Za-z0-9-]|_[A-Za-z0-9]|\.\d)`,
  'y',
)

/** `A1`, `M12`, `1.1`, `E1-S1`, `#11`: short, so that they mean something only beside each other. */
const local =
  /(?:[A-Z]{1,5}\d{1,4}(?:[-.][A-Z]{0,3}\d{1,4}){0,3}[a-z]?|[A-Z]{2,6}[/:]\d{1,5}|#\d{1,6}|\d{1,3}(?:\.\d{1,3}){1,3}[A-Za-z]?)(?![A-Za-z0-9%-]|_[A-Za-z0-9]|[.,]\d)/y

/** Standards, quarters and the like look like ids and name nothing here. */
const noId =
  /^(?:(?:UTF|ISO|RFC|SHA|MD|HTTP|ES|IE|COVID|GPT|WCAG|TLS|IPV|UTC|CVE|PEP|H|Q|Y|FY|W|V)[-/:]?\d|[HQ][1-4]$|(?:P|M|S)[0-5]$)/i

/** A date, a share or a version with its unit behind it. */
const isQuantity = (text: string, end: number): boolean => quantity.test(text.slice(end, end + 12))

const quantity = new RegExp(
  String.raw`^(?:\.\d|[ \t]?(?:%|€|\$|(?:ms|s|MB|GB|kB)\b|${sourceOf(languages.flatMap((it) => it.units))}))`,
  'u',
)

/** The id that stands at `start`, no further than `end`; null where none does. */
export function idAt(text: string, { start, end }: Span): Id | null {
  const first = text.charCodeAt(start)
  const isLetter = (first >= 65 && first <= 90) || first === 117 || first === 104 || first === 116
  if (!isLetter && first !== 35 && !(first >= 48 && first <= 57)) return null
  for (const [pattern, isLocal] of kinds) {
    pattern.lastIndex = start
    const id = pattern.exec(text)?.[0]
    if (id === undefined || start + id.length > end) continue
    if (noId.test(id) && !isLocal) return null
    if (isLocal && (/^[HQYWV]\d|^FY\d|^P[0-5]$/.test(id) || isQuantity(text, start + id.length))) return null
    return { start, end: start + id.length, text: id, isLocal }
  }
  return null
}

const kinds: readonly (readonly [RegExp, boolean])[] = [
  [known, false],
  [ofStories, false],
  [local, true],
]

/** What ids of one kind have in common: letters, and where digits stand. `US-12` and `US-3` are `US-0`, `Story B` is `STORY 0`. */
export const patternOf = (id: string): string => id.toUpperCase().replace(/\d+|(?<=\p{L} )[A-Z]$/gu, '0')

/** Ids that never are a story's: of criteria, of success criteria, of requirements that are no functional ones. */
export const isNoStory = (id: string): boolean =>
  /^(?:AC|SC|NFR|TC|TEST|KR|RISK|ADR|BUG|EPIC|OKR|OBJ)[-_.\d]/i.test(id)

/** An id that is a number alone, as chapters have: `1.1`. */
export const isBareId = (id: string): boolean => /^[#\d.]+[A-Za-z]?$/.test(id)

/** The id that a text ends with, behind a space, a slash or a bracket: `Ticket US-2`. */
export function idAtEnd(text: string, { start, end }: Span): Id | null {
  let at = end
  while (at > start && !' \t/('.includes(text[at - 1] as string)) at--
  const id = at > start ? idAt(text, { start: at, end }) : null
  return id && !id.isLocal && id.end === end ? id : null
}
