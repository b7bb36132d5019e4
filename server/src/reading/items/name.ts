import type { WordSet } from '../../domain/languages/lookup.ts'
import { lookupKey } from '../../domain/languages/phrases.ts'
import { kept } from '../../text/kept.ts'
import { memo } from '../../text/memo.ts'
import type { Span } from '../../text/span.ts'
import { bareWords } from '../lead/name.ts'
import { isOneOf, planWords } from './words.ts'

/** A name of a heading, a label, an entry or a column, taken apart. */
export interface Name {
  /** Its words without markup, signs and number: `Q1 2027 – Moorings` of `### 1. 🚀 **Q1 2027 – Moorings**`. */
  readonly words: string
  /** What colons, dashes and brackets set apart: `Q1 2027`, `Moorings`. */
  readonly segments: readonly string[]
  /** The keys of the segments. */
  readonly keys: readonly string[]
  /** The whole as a key. */
  readonly key: string
}

/** No name is longer; what is, is prose. */
const longest = 200

/** What sets the parts of a name apart; a dash without spaces is one of a range or a word. */
const separator =
  /\s*[:：|](?!\d)\s*|\s+(?:[–—−-]{1,3}|[·•/→])\s+|\s*—\s*|\s*[([（【]\s*|\s*[)\]）】]\s*|[,;，]\s+/u

const parsed = memo((raw): Name => {
  const words = bareWords(raw)
    .replace(/^[^\p{L}\p{N}([（【]{1,20}/u, '')
    .replace(/^\d{1,2}[.)]\s+(?=\S)/, '')
    .replace(/[^\p{L}\p{N}\p{M})\]）】%]{1,20}$/u, '')
  const segments = words.split(separator).filter((it) => /[\p{L}\p{N}]/u.test(it))
  return { words, segments, keys: segments.map(lookupKey), key: lookupKey(words) }
})

/**
 * The name in `span`, of which no more than its first line and a bounded length is looked at; the name of a head is
 * asked for ten times and more.
 */
export const nameIn = kept((text, { start, end }: Span): Name => {
  const raw = text.slice(start, Math.min(end, start + longest))
  return parsed(raw.split(/[\r\n]/, 1)[0] ?? '')
})

export const nameOf = (raw: string): Name => parsed(raw.slice(0, longest))

const firstKey = ({ keys }: Name): string => keys[0] ?? ''

/** Whether what stands below is there to say that it will not be done: `Out of scope`, `Not planned for now`. */
export const isLeftOut = (name: Name): boolean =>
  name.keys.some((it) => planWords.leftOutNames.has(it)) ||
  planWords.leftOutNames.has(name.key) ||
  beginsLeftOut(firstKey(name))

/** Whether two or three words that say so come first, and no more than as many behind them. */
function beginsLeftOut(key: string): boolean {
  const words = key.split(' ', 7)
  return [2, 3].some(
    (size) =>
      words.length > size &&
      words.length <= size * 2 &&
      planWords.leftOutNames.has(words.slice(0, size).join(' ')),
  )
}

/** Whether a name announces what something is good for: `Goal`, `Main goals`, `Criterios de éxito para el mes`. */
export const isOutcome = (name: Name): boolean => {
  const key = firstKey(name)
  if (name.keys.length > 2 || isLeftOut(name)) return false
  if (isOneOf(planWords.outcomeNames, key)) return true
  const words = key.split(' ')
  if (words.length === 2)
    return (
      isOneOf(planWords.outcomeBefore, words[1] ?? '') || isOneOf(planWords.outcomeBehind, words[0] ?? '')
    )
  if (words.length > 8) return false
  // `Criterios de éxito para el mes`, `V1 success criteria`
  return [2, 3].some(
    (size) =>
      planWords.outcomeNames.has(words.slice(0, size).join(' ')) ||
      planWords.outcomeBefore.has(words.slice(-size).join(' ')),
  )
}

/**
 * Whether a label does so with more words than a heading may have, since its colon makes it sure: `User-visible outcome`,
 * `Expected business outcome`, `Resultado visible para la clienta`, `Outcome for guests`, `预期业务成果`.
 */
export const isOutcomeLabel = (name: Name): boolean => {
  if (isOutcome(name)) return true
  const key = firstKey(name)
  if (name.keys.length > 1 || isLeftOut(name) || isAside(name)) return false
  const words = key.split(' ')
  if (words.length === 1) return isDenseOutcome(key)
  if (words.length < 3 || words.length > 6) return false
  const [first = '', second = ''] = words
  return (
    isOneOf(planWords.outcomeBefore, words.at(-1) ?? '') ||
    isOneOf(planWords.outcomeBehind, first) ||
    (isOneOf(planWords.outcomeBefore, first) && planWords.joiners.has(second))
  )
}

const isDenseOutcome = (key: string): boolean => endsDense(key, planWords.outcomeNames)

/** Scripts without spaces put what it is said of before the word. */
const endsDense = (key: string, names: WordSet): boolean =>
  key.length > 2 &&
  key.length < 14 &&
  /[\u3040-\u30ff\u3400-\u9fff]$/u.test(key) &&
  [2, 3, 4].some((size) => key.length > size && names.has(key.slice(-size)))

/**
 * Whether a label says of an item something that is neither what it is good for nor what it is: `Prerequisites`,
 * `Included stories`, `Operational and migration needs`.
 */
export const isOther = (name: Name): boolean => {
  const key = firstKey(name)
  if (isOutcomeLabel(name) || isTelling(name)) return false
  if (isOneOf(planWords.otherNames, key)) return true
  const words = key.split(' ')
  if (words.length === 1) return planWords.denseOthers.some((it) => key.includes(it))
  return (
    words.length < 6 &&
    [words[0], words.at(-1)].some((it) => it !== undefined && planWords.otherNames.has(it))
  )
}

/** Whether a name announces that what it stands below is told: `Description`. */
export const isTelling = (name: Name): boolean => planWords.tellingNames.has(firstKey(name))

/** Whether a section is about how a plan is carried out or watched, as one on resources, risks or figures is. */
export const isAroundPlan = (name: Name): boolean => {
  const words = firstKey(name).split(' ')
  return (
    words.length <= 5 &&
    words.some((it) => isOneOf(planWords.aroundPlan, it) || planWords.aroundPlan.has(`${it}s`))
  )
}

/** Whether a chapter is about how the work went: `Lessons learned`, `Velocity`. */
export const isLookingBack = (name: Name): boolean =>
  name.keys.length < 3 && planWords.lookBackNames.has(firstKey(name))

/** Whether a section lists figures that are watched: `Cycle KPIs`, `Indicadores del ciclo`. */
export const isOfFigures = (name: Name): boolean => {
  const words = firstKey(name).split(' ')
  return (
    words.length <= 4 &&
    (isOneOf(planWords.figuresBefore, words.at(-1) ?? '') || isOneOf(planWords.figuresBehind, words[0] ?? ''))
  )
}

/** Whether a name is that of things, and names none of them: `Core features`, `Deliverables`, `Scope`. */
export const isGroup = (name: Name): boolean => {
  const key = firstKey(name)
  if (isBacklog(name)) return true
  // `Feature: Search` names one.
  if (name.keys.length > 1 && planWords.thingNames.has(key) && !key.endsWith('s')) return false
  // `Goals` say of a phase what it is good for, though they can be what a release holds.
  if (isThings(key) || (isOneOf(planWords.groupNames, key) && !isOneOf(planWords.outcomeNames, key)))
    return true
  const words = key.split(' ')
  return (
    words.length <= 4 &&
    words.length > 1 &&
    [words[0], words.at(-1)].some((it) => it !== undefined && isThings(it) && !planWords.thingNames.has(it))
  )
}

/** Whether a name is that of a backlog and of what is in it: `Backlog – User stories`. */
export const isBacklog = ({ keys }: Name): boolean =>
  keys.length > 1 &&
  planWords.backlogNames.has(keys[0] ?? '') &&
  keys.slice(1).every((it) => isThings(it) || isOneOf(planWords.groupNames, it))

/** Several of a thing: `features`; the singular names one. */
const isThings = (key: string): boolean => isOneOf(planWords.thingNames, key)

/** Whether a part is about the phase it is in, and none of the things that it brings. */
export const isAside = (name: Name): boolean =>
  isOneOf(planWords.asideNames, firstKey(name)) || planWords.asideNames.has(name.key)

/** Whether a name is that of criteria: `Definition of Done per feature`, `Tests and acceptance criteria`. */
export const isCriteria = (name: Name): boolean => {
  const key = firstKey(name)
  if (planWords.criteriaNames.has(key) || endsDense(key, planWords.criteriaNames)) return true
  const words = key.split(' ')
  if (words.length > 8) return false
  return [2, 3].some(
    (size) =>
      words.length > size &&
      (planWords.criteriaNames.has(words.slice(0, size).join(' ')) ||
        planWords.criteriaNames.has(words.slice(-size).join(' '))),
  )
}

/** Whether a name announces what was changed, which promises nothing. */
export const isHistory = (name: Name): boolean =>
  planWords.historyNames.has(name.key) || planWords.historyNames.has(firstKey(name)) || isUpdate(name)

/** Whether a name announces how things stood on a day: `Status update — 2027-03-29 (pier complete)`. */
const isUpdate = (name: Name): boolean => {
  const day = dayIn.exec(name.words)
  if (!day) return false
  return [firstKey(name), ...lookupKeysAround(name.words, day)].some((it) => planWords.updateNames.has(it))
}

/** `2027-03-29`, `29.3.2027`, `29 March 2027`, `March 29, 2027` */
const dayIn =
  /(?<!\d)(?:20\d\d[-./年] ?\d{1,2}[-./月] ?\d{1,2}日?|\d{1,2}[./-]\d{1,2}[./-]20\d\d|\d{1,2}\.? (?:de )?\p{L}{3,12}\.? (?:de )?20\d\d|\p{L}{3,12}\.? \d{1,2},? 20\d\d)(?!\d)/u

/** What stands before a day, and behind it up to the next sign: `Update 2027-03-29`, `2027-03-29 update`. */
const lookupKeysAround = (words: string, { 0: day, index }: RegExpExecArray): string[] => [
  lookupKey(words.slice(0, index).replace(/[^\p{L}]+$/u, '')),
  lookupKey(
    words
      .slice(index + day.length)
      .replace(/^[^\p{L}]+/u, '')
      .split(separator, 1)[0] ?? '',
  ),
]

/** Whether a name announces what signs mean. */
export const isLegend = (name: Name): boolean => planWords.legendNames.has(firstKey(name))

/** Whether a chapter is about how something is built, and promises nothing: `Architecture`, `Build order: a sketch`. */
export const isDesign = (name: Name): boolean =>
  planWords.designNames.has(name.key) || planWords.designNames.has(firstKey(name))

/** Whether one is so where another is about that: `Modules`. */
export const isDesignPart = (name: Name): boolean => planWords.designPartNames.has(name.key)

/** Whether a heading only says where in a document one is: `Goals`. */
export const isChapter = (name: Name): boolean => planWords.chapterNames.has(name.key)

/** Whether a name is about roadmaps: `2027 Team roadmaps`. */
export const isOfRoadmaps = (name: Name): boolean => {
  const words = name.key.split(' ')
  return (
    words.some((it) => isOneOf(planWords.roadmapNames, it)) ||
    isOneOf(planWords.roadmapNames, words.slice(-2).join(' '))
  )
}
