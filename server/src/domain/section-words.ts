import { memo } from '../text/memo.ts'
import { languages } from './languages/index.ts'
import type { Words } from './languages/language.ts'
import { lookupKey, phrasesOf } from './languages/phrases.ts'

/**
 * Of `sections`, by id those of the kind `kind`, the ones that one of `labels` names, in whichever language: headings
 * and labels as they are written.
 */
export function sectionsNamed(
  kind: string,
  sections: readonly { readonly id: string }[],
  labels: readonly string[],
): ReadonlySet<string> {
  const said = labels.map(spaced)
  const words = new Set(said.flatMap((label) => label.trim().split(' ')))
  const isNamed = ({ single, several, within }: SectionWords) =>
    single.some((word) => words.has(word)) ||
    several.some((phrase) => said.some((label) => label.includes(phrase))) ||
    within.some((phrase) => said.some((label) => label.includes(phrase)))
  return new Set(sections.map(({ id }) => id).filter((id) => isNamed(wordsFor(`${kind}/${id}`))))
}

interface SectionWords {
  readonly single: readonly string[]
  /** With a space at each end, as they stand among others. */
  readonly several: readonly string[]
  /** Of scripts that leave no spaces between words. */
  readonly within: readonly string[]
}

const wordsFor = memo((place): SectionWords => {
  const [kind = '', section = ''] = place.split('/')
  const phrases = new Set(
    languages.flatMap(({ sections }) => {
      const words = (sections as Readonly<Record<string, Readonly<Record<string, Words>>>>)[kind]?.[section]
      return words ? phrasesOf(words).map(spaced) : []
    }),
  )
  const all = [...phrases]
  // A single sign is a part of too many words.
  const isWithin = (phrase: string) =>
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(phrase) &&
    phrase.trim().length > 1
  return {
    single: all.filter((it) => !isWithin(it) && !it.trim().includes(' ')).map((it) => it.trim()),
    several: all.filter((it) => !isWithin(it) && it.trim().includes(' ')),
    within: all.filter(isWithin).map((it) => it.trim()),
  }
})

/** The words of a label, with one space between them and at each end. */
const spaced = (label: string): string =>
  ` ${
    lookupKey(label)
      .match(/[\p{L}\p{M}\p{N}]+/gu)
      ?.join(' ') ?? ''
  } `
