import { once } from '../text/once.ts'
import { strategy } from './kinds/strategy.ts'
import { languages } from './languages/index.ts'
import { keysOf, lookupKey } from './languages/phrases.ts'
import { sectionsNamed } from './section-words.ts'

/** What of a strategy is looked for, in every language: much else is called so, from tests to contents. */
interface StrategyWords {
  /** What one is called, in one word, and several. */
  readonly names: ReadonlySet<string>
  /** How many UTF-16 units those names have. */
  readonly lengths: readonly number[]
  /** Such names of scripts that leave no spaces. */
  readonly unspacedNames: readonly string[]
  /** The words that begin a mark, so that most headings are looked at once. */
  readonly marks: ReadonlySet<string>
  /** Marks of scripts that leave no spaces. */
  readonly unspaced: readonly string[]
}

const words = once((): StrategyWords => {
  const marks = languages.flatMap(({ strategyMarks }) => keysOf(strategyMarks))
  const names = languages
    .flatMap(({ kinds }) => keysOf([...kinds.strategy.one, ...kinds.strategy.several]))
    .filter((it) => !it.includes(' '))
  const spaced = names.filter((it) => !isUnspaced(it))
  return {
    names: new Set(spaced),
    lengths: [...new Set(spaced.map(({ length }) => length))],
    unspacedNames: names.filter(isUnspaced),
    marks: new Set(marks),
    unspaced: marks.filter((it) => isUnspaced(it)),
  }
})

const isUnspaced = (key: string): boolean =>
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(key)

/** Whether the word for a strategy stands in a title or a name, or ends a word of it: `Produktstrategie`, `产品战略`. */
export function saysStrategy(title: string): boolean {
  const key = lookupKey(title)
  const { names, lengths, unspacedNames } = words()
  return (
    wordsIn(key).some((word) => lengths.some((length) => names.has(word.slice(-length)))) ||
    (isUnspaced(key) && unspacedNames.some((it) => key.includes(it)))
  )
}

/** How many of `headings` say what a strategy says, and how many of its usual sections they are. */
export function strategyMarks(headings: readonly string[]): {
  readonly marks: number
  readonly sections: number
} {
  const marked = headings.filter(isMark)
  const others = headings.filter((it) => !marked.includes(it))
  return { marks: marked.length, sections: sectionsNamed(strategy.id, strategy.sections, others).size }
}

/** No mark has more words. */
const most = 6

function isMark(heading: string): boolean {
  const key = lookupKey(heading)
  const { marks, unspaced } = words()
  if (isUnspaced(key) && unspaced.some((it) => key.includes(it))) return true
  const all = wordsIn(key)
  return all.some((_, from) => {
    for (let length = 1; length <= most && from + length <= all.length; length++)
      if (marks.has(all.slice(from, from + length).join(' '))) return true
    return false
  })
}

const wordsIn = (key: string): readonly string[] => key.match(/[\p{L}\p{M}\p{N}']+/gu) ?? []
