import { finderOf } from '../../domain/languages/finder.ts'
import { languages } from '../../domain/languages/index.ts'
import type { Language } from '../../domain/languages/language.ts'
import { patternOf } from '../../domain/languages/pattern.ts'
import { lookupKey, phrasesOf } from '../../domain/languages/phrases.ts'
import { once } from '../../text/once.ts'
import type { Span } from '../../text/span.ts'

const keywords = ['given', 'when', 'then'] as const
export type Keyword = (typeof keywords)[number]

/** One step of a scenario: its keyword, with the markup around it. */
export interface Step extends Span {
  readonly keyword: Keyword
  /** Whether it is in bold type or in capitals, so that nobody takes it for prose. */
  readonly isMarked: boolean
}

/** The words for steps in one language. */
export interface StepLanguage {
  /** The keyword that a text has at `offset`, and its length; null where it has none, or words that only begin like it. */
  readonly at: (text: string, offset: number) => { readonly keyword: Keyword; readonly length: number } | null
  /** Whether a keyword stands anywhere in a text, be it in the middle of a line. */
  readonly says: (text: string, keyword: Keyword) => boolean
  /** Whether a line begins with a step that goes on with the one before it: `And`. */
  readonly goesOn: (text: string) => boolean
  /** The usual word for a keyword, in small letters. */
  readonly wordFor: (keyword: Keyword) => string
  /** Whether a marked word is a step's though it has none beside it: not one that rules begin with as well. */
  readonly isSure: (word: string) => boolean
}

function stepLanguage({ steps, criteria }: Language): StepLanguage {
  const sticky = once(() => keywords.map((it) => [it, new RegExp(patternOf(steps[it]), 'iuy')] as const))
  const none = once(() => new RegExp(patternOf(steps.notSteps), 'iuy'))
  const anywhere = once(() => new Map(keywords.map((it) => [it, new RegExp(patternOf(steps[it]), 'iu')])))
  const further = once(
    () =>
      new RegExp(
        String.raw`(?:^|[\r\n])[\s>*+_-]{0,20}(?:${patternOf([...steps.and, ...steps.but])})(?!\p{L})`,
        'iu',
      ),
  )
  const conditions = once(() => new Set(phrasesOf(criteria.conditions).map(lookupKey)))
  return {
    at(text, offset) {
      for (const [keyword, pattern] of sticky()) {
        pattern.lastIndex = offset
        const length = pattern.exec(text)?.[0].length
        if (length === undefined) continue
        none().lastIndex = offset
        return none().test(text) ? null : { keyword, length }
      }
      return null
    },
    says: (text, keyword) => anywhere().get(keyword)?.test(text) === true,
    goesOn: (text) => further().test(text),
    wordFor: (keyword) => phrasesOf(steps[keyword])[0] as string,
    // Scripts without capitals set labels of every kind in bold.
    isSure: (word) => word.toLowerCase() !== word.toUpperCase() && !conditions().has(lookupKey(word)),
  }
}

const stepLanguages = languages.map(stepLanguage)
/** The languages of which a text has such a word: most criteria have none. */
const any = finderOf(() => languages.map(({ steps }) => keywords.flatMap((it) => phrasesOf(steps[it]))))

/** Where a keyword may stand: at the beginning of a line or an entry, or marked by bold type or capitals. */
const place =
  /(?<line>^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?(?:\[[ xX]\][ \t]+)?)(?<mark>[*_]{0,3})(?=\p{L})|(?<bold>[*_]{2,3})(?=\p{L})|(?<![\p{L}\p{N}_])(?=\p{Lu}{3})/gmu

/**
 * The steps in `span`, in order, in the language that has most of them there; null where there are none. What merely
 * begins with such a word is one of them.
 */
export function stepsIn(
  text: string,
  span: Span,
): { readonly steps: readonly Step[]; readonly language: StepLanguage } | null {
  const source = text.slice(span.start, span.end)
  const found = any.within(source)
  let best: { readonly steps: readonly Step[]; readonly language: StepLanguage } | null = null
  for (let i = 0, rest = found; rest !== 0; i++, rest >>>= 1) {
    if ((rest & 1) === 0) continue
    const language = stepLanguages[i] as StepLanguage
    const steps = stepsOf(language, source, span.start)
    if (steps.length > (best?.steps.length ?? 0)) best = { steps, language }
  }
  return best
}

function stepsOf(language: StepLanguage, source: string, from: number): Step[] {
  const steps: Step[] = []
  let end = 0
  for (const match of source.matchAll(place)) {
    const { line, mark = '', bold } = match.groups ?? {}
    const at = match.index + match[0].length
    const found = at < end ? null : language.at(source, at)
    if (!found) continue
    const word = source.slice(at, at + found.length)
    const isCapital = word === word.toUpperCase() && word !== word.toLowerCase()
    const behind = closing.exec(source.slice(at + found.length, at + found.length + 7))?.groups
    if (bold !== undefined ? behind?.bold === undefined : line === undefined && !isCapital) continue
    const marks = (bold !== undefined ? behind?.bold : behind?.plain) ?? ''
    end = at + found.length + marks.length
    // `given: a name` and `when, then` are steps; `given/when` is none.
    if (line !== undefined && isSpaced(word) && !/[ \t,:]/.test(source[end] ?? '')) continue
    const start = line === undefined ? match.index : match.index + line.length
    const isMarked = bold !== undefined || isCapital || mark !== '' || marks !== ''
    steps.push({ start: from + start, end: from + end, keyword: found.keyword, isMarked })
  }
  const marked = steps.filter(({ isMarked }) => isMarked)
  // Beside marked steps the same words are prose: `**Then** the lamp is on` / `When it rains, it is red`.
  return new Set(marked.map(({ keyword }) => keyword)).size > 1 ? marked : steps
}

/** What closes the markup around a keyword: right behind it, or with a sign or two between. */
const closing = /^(?=(?<plain>[*_]{0,3}))(?:(?<bold>[^*_\n]{0,3}[*_]{2,3}))?/

const isSpaced = (word: string): boolean => /^[\p{Script=Latin}\p{Script=Cyrillic}]/u.test(word)
