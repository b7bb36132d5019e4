import { finderOf } from '../../domain/languages/finder.ts'
import { languages } from '../../domain/languages/index.ts'
import type { Language, StepName } from '../../domain/languages/language.ts'
import { wordsOf } from '../../domain/languages/lookup.ts'
import { type PhrasePattern, phrasePattern } from '../../domain/languages/phrase-pattern.ts'
import { lookupKey, phrasesOf } from '../../domain/languages/phrases.ts'

export type Step = 'given' | 'when' | 'then' | 'and' | ''

/** What begins a sentence in one language is no step in another: `als` is a role in German, and a When in Dutch. */
const roles = wordsOf(languages, (it) => [it.sentence.roles, it.sentence.sureRoles])

const phrasesOfSteps = ({ steps }: Language, names: readonly StepName[]): readonly string[] =>
  names.flatMap((name) => phrasesOf(steps[name])).filter((it) => !roles.has(lookupKey(it)))

const stepPattern = (...names: readonly StepName[]) => phrasePattern((it) => phrasesOfSteps(it, names))

const given = stepPattern('given')
const when = stepPattern('when')
const then = stepPattern('then')
const and = stepPattern('and', 'but')
const steps = { given, when, then, and } as const
/** All of them: most lines begin with none. */
const any = finderOf(() => languages.map((it) => phrasesOfSteps(it, ['given', 'when', 'then', 'and', 'but'])))
/** Words that only begin like a keyword: 否则 is no 则. */
const none = phrasePattern(({ steps }) => steps.notSteps)

/** What may stand before a keyword. */
const lead = /^[\s*_>"“„\x60]{0,20}(?:[-+][ \t])?(?:\d{1,3}[.)][ \t])?(?:\[[ xX]\][ \t])?[*_]{0,3}/

/** No keyword that is looked at ends further on, in UTF-16 units. */
const longest = 60

/** The keyword that a line begins with, markup aside, in any language; empty where it is none. */
export function stepOf(line: string): Step {
  const start = line.slice(0, longest)
  const at = lead.exec(start)?.[0].length ?? 0
  if (any.at(start, at, start.length) === 0 || none.at(start, at)) return ''
  for (const name of ['given', 'when', 'then', 'and'] as const) if (steps[name].at(start, at)) return name
  return ''
}

/** What may stand behind a keyword whose step is told below it: `**Given** (before):`. */
const remark = /^[\s*_]{0,9}(?:[(（][^()（）\r\n]{0,80}[)）])?[\s*_:：]{0,9}$/

/** Whether a line that begins with a step only announces what follows it: it has no words of its own, or ends with a colon. */
export function announcesStep(line: string): boolean {
  const start = line.slice(0, longest)
  const at = lead.exec(start)?.[0].length ?? 0
  const length = stepLengthAt(start, at)
  return length > 0 && (/[:：][\s*_]{0,9}$/.test(line) || remark.test(line.slice(at + length)))
}

/**
 * Whether a step goes on with the scenario whose last keyword was `seen`; a When does so after a Given, and, where the
 * scenario is `opened` by one and nothing parts its steps, after a Then: `When I leave, then …` in the same situation.
 */
export const continuesAfter = (seen: Step, next: Step, opened: Step = ''): boolean =>
  seen !== '' &&
  next !== '' &&
  next !== 'given' &&
  (next !== 'when' || seen === 'given' || (seen === 'then' && opened === 'given'))

/** No form for a scenario is longer. */
const longestForm = 200
/** What stands for words still to come. */
const slots =
  /…|\.{3}|_{2,}|\[[^\]\r\n]{0,80}\](?!\()|<[^>\r\n]{1,80}>|‹[^›\r\n]{1,80}›|\{\{?[^}\r\n]{0,80}\}\}?/g
const mayBeForm =
  /…|\.{3}|_{3}|[[<‹{]|^[\s\p{P}]{0,20}\p{L}{1,12}(?: \p{L}{1,8}){0,2}[\s\p{P}]{0,20}(?:$|[\r\n])/u

/** Whether the steps in a text are a form with nothing filled in: `Given …, when [action], then`. */
export function areStepsEmpty(text: string): boolean {
  if (text.length > longestForm || !mayBeForm.test(text) || stepOf(text) === '') return false
  const words = text.replace(slots, ' ')
  for (let at = 0; at < words.length; at++) {
    if (!/[\p{L}\p{N}]/u.test(words[at] as string)) continue
    const length = stepLengthAt(words, at)
    if (length === 0) return false
    at += length - 1
  }
  return true
}

/** How long the keyword is that stands at `at`; 0 where none does. */
const stepLengthAt = (text: string, at: number): number =>
  Math.max(...[given, when, then, and].map((it) => it.at(text, at)?.[0].length ?? 0))

/** EARS (Easy Approach to Requirements Syntax) says what a system shall do, where and when. */
const ears = phrasePattern(({ criteria }) => criteria.rules)

export const isEars = (line: string): boolean => ears.isIn(line)

/** A text without what only has a keyword in it. */
function withoutNone(text: string): string {
  if (!none.isIn(text)) return text
  let own = ''
  for (let at = 0; at < text.length; ) {
    const length = none.at(text, at)?.[0].length ?? 0
    own += length > 0 ? ' ' : text[at]
    at += Math.max(1, length)
  }
  return own
}

const has = (pattern: PhrasePattern, text: string): boolean =>
  pattern.isIn(text) && pattern.isIn(withoutNone(text))

export const hasGiven = (line: string): boolean => has(given, line)
export const hasThen = (text: string): boolean => has(then, text)

/** Whether a line has a scenario from its situation to its result, so that nothing goes on with it. */
export const isWholeScenario = (line: string): boolean => hasThen(line) && (hasGiven(line) || has(when, line))

/** The keyword to go on from behind `line`, which begins with `own`. */
export const seenAfter = (line: string, own: Step, seen: Step): Step =>
  isEars(line) || isWholeScenario(line) ? 'then' : own === 'and' ? seen : own

/** A step that nobody takes for prose: in bold, in capitals, or an entry of a list. */
const isMarked = (line: string): boolean => {
  const mark = markOf.exec(line)?.[0].length
  return mark !== undefined && [given, when, then].some((it) => it.at(line, mark))
}
const markOf = /^[\s>]{0,20}(?:[-+*][ \t]|\d{1,3}[.)][ \t]|[*_]{1,3})[\s*_]{0,6}/

/**
 * Whether the lines of a text are those of a scenario. Prose begins with When and with Then as well, so that either
 * alone says nothing.
 */
export function tellsScenario(text: string): boolean {
  const seen = new Set<Step>()
  for (const line of text.split(/[\r\n]+/)) {
    const found = stepOf(line)
    if (found === '' || found === 'and') continue
    if (found === 'given' || isMarked(line) || /^[^\p{L}]*[A-Z]{4,}\b/u.test(line)) return true
    seen.add(found)
    if (seen.size > 1 || isWholeScenario(line)) return true
  }
  return false
}

/** Whether any line of a text begins with a step. */
export const hasSteps = (text: string): boolean =>
  text.split(/[\r\n]+/).some((line) => {
    const found = stepOf(line)
    return found !== '' && found !== 'and'
  })
