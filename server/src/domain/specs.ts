import { languages } from './languages/index.ts'
import { wordsOf } from './languages/lookup.ts'
import { isWord, nameKey } from './names.ts'
import { ofs, separators } from './titles.ts'

/** What a title says that calls its document a specification. */
export interface SpecTitle {
  /** Whether it says that what is specified is a feature: `Requirements — Feature Berths`. */
  readonly isOfFeature: boolean
}

/** No name has more words. */
const mostWords = 5
/** No title is longer, in UTF-16 units. */
const longest = 160

/**
 * What a title says that calls its document a specification, at the end of one of the stretches that colons and dashes
 * part, or before an `of`: `Delivery Specification: Berths`. Null for all others, and where it is of a part of a program:
 * `API specification`.
 */
export function specInTitle(title: string): SpecTitle | null {
  if (title.length > longest) return null
  const stretches = title.split(separators).map((it) => nameKey(it).split(' ').filter(isSaid))
  for (const [at, words] of stretches.entries()) {
    const name = nameIn(words)
    if (!name) continue
    // What is called by nothing else is called by what stands beside it.
    const around = name.length === words.length ? stretches.flat() : words
    if (around.some(isTechnical)) return null
    const from = words.indexOf(name[0] as string)
    const isOfFeature =
      words.slice(Math.max(0, from - 1), from + name.length).some((it) => features.has(it)) ||
      stretches.some(([first = ''], other) => other !== at && features.has(first))
    return { isOfFeature }
  }
  return null
}

const isSaid = (word: string): boolean => word !== '' && isWord(word)

/** The words that are the name of a specification; null where none are. */
function nameIn(words: readonly string[]): readonly string[] | null {
  for (let length = Math.min(words.length, mostWords); length > 0; length--) {
    const last = words.slice(-length)
    if (names.has(last.join(' '))) return last
    const first = words.slice(0, length)
    if (names.has(first.join(' ')) && ofs.has(words[length] ?? '')) return first
  }
  const last = words.at(-1) ?? ''
  const end = unspaced.test(last) ? endings(last).find((it) => names.has(it)) : undefined
  return end === undefined ? null : [last]
}

/** The ends and the beginnings of what is written without spaces, the longest first; a single sign means too much. */
const endings = (word: string): string[] =>
  [...word].slice(0, -1).map((_, from) => [...word].slice(from).join(''))
const beginnings = (word: string): string[] =>
  [...word].slice(0, -1).map((_, cut) => [...word].slice(0, word.length - cut).join(''))

const unspaced = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2,}$/u

const isTechnical = (word: string): boolean =>
  technical.has(word) || (unspaced.test(word) && beginnings(word).some((it) => technical.has(it)))

const names = wordsOf(languages, ({ specs }) => specs.names)
const technical = wordsOf(languages, ({ specs }) => specs.technical)
const features = wordsOf(languages, ({ fields }) => [fields.epic, fields.feature])

const lists = wordsOf(languages, ({ specs }) => specs.lists)

/** Whether a title says that what its document is about is a part of a program: `API requirements`. */
export const isOfProgram = (title: string): boolean => nameKey(title).split(' ').some(isTechnical)

/** Whether a title, or the name of a file, is one of a list of what is required of a product, and nothing more. */
export const namesRequirements = (name: string): boolean =>
  name.length <= longest &&
  name.split(separators).some((stretch) => lists.has(nameKey(stretch).split(' ').filter(isSaid).join(' ')))

const definitions = wordsOf(languages, ({ specs }) => specs.definitions)

/** Whether a title, or the name of a file, says at the beginning or the end of a stretch that it defines a product. */
export function namesDefinition(name: string): boolean {
  if (name.length > longest) return false
  return name.split(separators).some((stretch) => {
    const words = nameKey(stretch).split(' ').filter(isSaid)
    for (let length = Math.min(words.length, mostWords); length > 0; length--) {
      if (definitions.has(words.slice(-length).join(' '))) return true
      if (length > 1 && definitions.has(words.slice(0, length).join(' '))) return true
    }
    return false
  })
}
