import { once } from '../text/once.ts'
import { languages } from './languages/index.ts'
import { keysOf, lookupKey } from './languages/phrases.ts'

interface PlanNames {
  readonly spaced: ReadonlySet<string>
  /** Of scripts that leave no spaces, where other words stand right beside them. */
  readonly unspaced: readonly string[]
}

const names = once((): PlanNames => {
  const keys = languages.flatMap(({ planNames }) => keysOf(planNames))
  return { spaced: new Set(keys), unspaced: keys.filter((it) => isUnspaced(it)) }
})

const isUnspaced = (key: string): boolean =>
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(key)

/** No name has more words. */
const most = 4

/**
 * Whether a title, or the name of a file, says at its beginning or its end that it is a plan by its milestones or phases.
 * Numbers around are a version or a date. Titles go on behind such a word for many reasons: they are asked for their end.
 */
export function saysPlan(title: string, atEndAlone = false): boolean {
  const key = lookupKey(title)
  const { spaced, unspaced } = names()
  if (isUnspaced(key) && unspaced.some((it) => key.includes(it))) return true
  const all = key.match(/[\p{L}\p{M}\p{N}']+/gu) ?? []
  const from = all.findIndex(isWord)
  const words = from < 0 ? [] : all.slice(from, all.findLastIndex(isWord) + 1)
  for (let length = 1; length <= Math.min(most, words.length); length++)
    if (
      spaced.has(words.slice(-length).join(' ')) ||
      (!atEndAlone && spaced.has(words.slice(0, length).join(' ')))
    )
      return true
  return false
}

const isWord = (word: string): boolean => !/^v?\d+$/.test(word)
