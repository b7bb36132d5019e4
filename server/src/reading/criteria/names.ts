import { finderOf } from '../../domain/languages/finder.ts'
import { languages } from '../../domain/languages/index.ts'
import type { Language } from '../../domain/languages/language.ts'
import { wordsOf } from '../../domain/languages/lookup.ts'
import { patternOf } from '../../domain/languages/pattern.ts'
import { phrasePattern } from '../../domain/languages/phrase-pattern.ts'
import { lookupKey } from '../../domain/languages/phrases.ts'
import { memo } from '../../text/memo.ts'
import { once } from '../../text/once.ts'
import { bareTitle } from '../bare-title.ts'
import { bareWords } from '../lead/name.ts'
import { hasStoryWord, storyWords } from '../lead/words.ts'
import { namesOfCriteria } from '../spots.ts'
import { stepOf } from './steps.ts'

const names = wordsOf(languages, (it) => it.criteria.names)
const sureBefore = wordsOf(
  languages.filter((it) => it.criteria.adjectives === 'before'),
  (it) => it.criteria.sure,
)
const sureBehind = wordsOf(
  languages.filter((it) => it.criteria.adjectives === 'behind'),
  (it) => it.criteria.sure,
)

/** `Story 1.1 Acceptance criteria`, `US-3: Acceptance criteria`, `Back – Acceptance criteria` */
const whose = once(
  () =>
    new RegExp(
      String.raw`^(?:(?:${storyWords()}) ?#?[\d.]+|[a-z]{1,5}-?\d[\w.-]*|\p{L}[\p{L} ]{0,20}(?=\s[–—-]\s))\s*[:–—-]?\s*`,
      'u',
    ),
)

/** `Acceptance criteria / Tests`, `Acceptance criteria for US-1`, `… of this story`: what goes on behind a name. */
const further = once(
  () =>
    new RegExp(
      String.raw`\s+(?:[/&+]\s.{1,60}|(?:\p{L}{1,6} ){1,2}(?:${storyWords()})|(?:\p{L}{1,5} )?\[?(?:(?:${storyWords()}) ?#?[\d.]+|[a-z]{1,5}-?\d[\w.-]{0,12})\]?)$`,
      'iu',
    ),
)

/** `Acceptance criteria – must have`: which of them they are. */
const dashed = /\s{0,9}[–—]\s{0,9}.{1,60}$|\s{1,9}-{1,3}\s.{1,60}$/u

const keyOf = (name: string): string => lookupKey(bareTitle(bareWords(name)))

/** `Stories and acceptance criteria`: stories come as well, each with its own. */
const storiesToo = phrasePattern(
  ({ story }) => story.several,
  (it) => String.raw`${it}[*_]{0,2}\s{0,3}(?:[&+/、]|(?:${ands()})(?![\p{Script=Latin}\p{Script=Cyrillic}]))`,
)
const ands = once(() => patternOf(languages.flatMap(({ joins }) => joins)))

/** Without one of these a name says nothing of a story, and nothing goes on behind it. */
const sign = /[\d./&+]|\s[–—-]\s/

/** The key of a name, and that of what is left without the story it says it belongs to. */
const keysOf = (name: string): readonly string[] => {
  const title = bareTitle(bareWords(name))
  if (!sign.test(title) && !hasStoryWord(title)) return [lookupKey(title)]
  const own = title.replace(further(), '')
  return [lookupKey(title), lookupKey(title.replace(whose(), '')), ...(own === title ? [] : [lookupKey(own)])]
}

/** No name of criteria is longer. */
const longest = 120

/** All those names wherever they stand: most lines have none in them, and this tells it first. */
const telling = finderOf(() => [namesOfCriteria()])

const mayAnnounce = (name: string): boolean => name.length <= longest && telling.within(name) !== 0

const isName = memo(
  (name) =>
    !storiesToo.isIn(name) &&
    (keysOf(name).some((key) => names.has(key) || isSure(key) || alone.test(key)) || isDashed(name)),
)
const isLabel = memo(
  (name) =>
    keysOf(name).some((key) => names.has(key) || alone.test(key) || (!report.test(key) && isSure(key))) ||
    isDashed(name),
)

/** Whether only such a name stands before a dash as nothing else has: `Acceptance – a talk` is prose. */
function isDashed(name: string): boolean {
  const title = bareTitle(bareWords(name))
  const own = title.replace(dashed, '')
  return own !== title && isSureAlone(lookupKey(own))
}

const isSureAlone = (key: string): boolean => sureBefore.has(key) || sureBehind.has(key)

const isWhole = memo((name) =>
  keysOf(name).some((key) => names.has(key) || isSureAlone(key) || alone.test(key)),
)

/** The same of a line without any mark of a label: with words beside the name it is prose. */
export const namesCriteria = (name: string): boolean => mayAnnounce(name) && isWhole(name)

/** Whether a heading announces acceptance criteria, whatever is hung on it: `Security acceptance criteria {#ac}`. */
export const announces = (name: string): boolean => mayAnnounce(name) && isName(name)

/** The same of a label: what a heading may call them besides would be prose on a line of its own. */
export const labelsCriteria = (name: string): boolean => mayAnnounce(name) && isLabel(name)

const alone = /^acceptance$/
const report = new RegExp(` (?:${patternOf(languages.flatMap(({ criteria }) => criteria.met))})$`, 'iu')

/** What a column of criteria is called; a label in a story says the same. */
const shortNames = wordsOf(languages, (it) => it.columns.criteria)

/** Whether a name announces criteria where it stands in a story: `Criteria`. */
export const isShortName = memo((name) => name.length <= longest && shortNames.has(keyOf(name)))

const checkNames = wordsOf(languages, (it) => it.criteria.checks)

/** Whether a name says how something is checked, which only is as good as criteria where there are none: `Test cases`. */
export const namesChecks = memo((name) => name.length <= longest && checkNames.has(keyOf(name)))

/** How many letters may stand before such a name in a script without spaces. */
const mostBefore = 8

/** Whether names that nobody else uses stand beside one or two other words. */
function isSure(key: string): boolean {
  if (isSureAlone(key)) return true
  const words = key.split(' ')
  // Between the words of these scripts no space stands: 安全验收标准.
  if (/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(key))
    return Array.from({ length: mostBefore }, (_, i) => key.slice(i + 1)).some((it) => sureBefore.has(it))
  return (
    [1, 2].some((more) => words.length > more && sureBefore.has(words.slice(more).join(' '))) ||
    [1, 2].some((more) => words.length > more && sureBehind.has(words.slice(0, -more).join(' ')))
  )
}

/** A name without the markup and whatever else stands before its first word. */
const startOf = (name: string): string =>
  /^[\p{L}\p{N}]/u.test(name) && !/^[IVXLC]{1,6}[.)]/.test(name) ? name : name.replace(beforeWords, '')
const beforeWords =
  /^(?:[\s*_`>~[("'“„]|\p{Extended_Pictographic}|\uFE0F|:[a-z][a-z0-9_+-]{1,40}:|<a\s[^>]{0,80}>(?:<\/a>)?|[IVXLC]{1,6}[.)]\s){0,40}/u

const scenarios = phrasePattern(({ steps }) => [
  ...steps.scenario,
  ...steps.outline,
  ...steps.examples,
  ...steps.scenarios,
])

/** Whether a name speaks of scenarios, which are criteria only where they have steps. */
export const speaksOfScenarios = (name: string): boolean => {
  const start = startOf(name)
  return scenarios.at(start, /^[^\p{L}]*/u.exec(start)?.[0].length ?? 0) !== null
}

const scenarioNames = wordsOf(languages, ({ steps }) => [steps.scenarios, steps.scenario])

/** Whether a name is the word for scenarios, and no more: `Scenarios`. */
export const isScenarioName = memo((name) => name.length <= longest && scenarioNames.has(keyOf(name)))

const scenarioWords = ({ steps }: Language): readonly string[] => [...steps.scenario, ...steps.outline]
const scenario = phrasePattern(scenarioWords)
const scenarioHead = phrasePattern(
  scenarioWords,
  (it) => String.raw`${it}(?:[\s*_]{0,4}(?:\d+[\s*_]{0,4})?[:：\-–—]|\s+\d)`,
)
const criterionNumber = phrasePattern(
  ({ criteria }) => criteria.one,
  (it) => String.raw`${it}[-_ ]?(?:[a-z]+\d*-)*\d`,
)
/** Whatever the language; `AC1` has no end of a word. */
const acNumber = /ac[-_ ]?(?:[a-z]+\d*-)*\d/iuy
const isNumbered = (name: string, at: number): boolean => {
  acNumber.lastIndex = at
  return acNumber.test(name) || criterionNumber.at(name, at) !== null
}

const beforeCase = /^[^\p{L}\p{N}]{0,40}/u
const caseWord = phrasePattern(({ criteria }) => criteria.cases)

/** Whether a name is that of one case: `Scenario 2`, `AC1 — Title`, a step. */
export const isCase = (name: string): boolean => {
  if (stepOf(name) !== '') return true
  const start = startOf(name)
  const at = beforeCase.exec(start)?.[0].length ?? 0
  return caseWord.at(start, at) !== null || scenario.at(start, at) !== null || isNumbered(start, at)
}

/** Whether a heading or a label is one criterion: `Scenario: A card is refused`, `AC1 — Title`, `AC-US2-01`. */
export const isCriterionName = (name: string): boolean => {
  const start = startOf(name)
  return scenarioHead.at(start, 0) !== null || isNumbered(start, 0)
}

const notes = wordsOf(languages, (it) => [
  it.notes,
  it.fields.parent,
  it.fields.epic,
  it.fields.feature,
  it.fields.priority,
  it.fields.status,
  it.fields.owner,
  it.story.one,
])

/** Whether a label names something else than a group of criteria, so that they end before it. */
export const endsCriteria = memo((name) => {
  const key = keyOf(name)
  const [first = '', second = ''] = key.split(' ')
  return [key, first, `${first} ${second}`].some((it) => notes.has(it))
})

const chapterNames = wordsOf(languages, (it) => [it.chapters, it.notes, it.leftOut])

/** Whether a heading is that of a chapter which holds no criteria, be the whole document about them: `Overview`, `Links`. */
export const isChapter = memo((name) => name.length <= longest && chapterNames.has(keyOf(name)))

const forAllNames = wordsOf(languages, (it) => it.criteria.forAll)
const forAllWords = patternOf(languages.flatMap(({ criteria }) => criteria.forAll))
const beginsForAll = new RegExp(`^(?:${forAllWords})`, 'iu')
const speaksForAll = new RegExp(forAllWords, 'iu')
const overallWords = patternOf(languages.flatMap(({ criteria }) => criteria.overall))
const overall = new RegExp(`^(?:${overallWords})|(?:${overallWords})$`, 'iu')

/** Whether a name speaks of what is done for any story, whatever stands beside. */
export const speaksOfForAll = (name: string): boolean => speaksForAll.test(name)

/** Whether a name is that of what is done for any story, however many there are. */
export const isForEach = memo((name) => {
  const key = keyOf(name)
  return forAllNames.has(key) || beginsForAll.test(key)
})

const wider = phrasePattern(
  ({ fields }) => [...fields.epic, ...fields.feature],
  (it) => `${it}(?: |s )`,
)

/** Whether a name says of criteria that they are those of what a story is part of: `Epic acceptance criteria`. */
export const areOfWider = memo((name) => wider.at(keyOf(name), 0) !== null)

/** Whether a name says of criteria that they hold for any story, or for the whole document. */
export const isForAll = memo((name) => {
  const key = keyOf(name)
  return areOfWider(name) || forAllNames.has(key) || overall.test(key) || speaksForAll.test(key)
})
