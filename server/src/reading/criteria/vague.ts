import { finderOf } from '../../domain/languages/finder.ts'
import { languages } from '../../domain/languages/index.ts'
import type { Language } from '../../domain/languages/language.ts'
import { patternOf } from '../../domain/languages/pattern.ts'
import { phrasesOf } from '../../domain/languages/phrases.ts'
import { once } from '../../text/once.ts'
import type { Text } from '../story.ts'

/** The languages that have such a word: most criteria have none. */
const any = finderOf(() =>
  languages.map(({ vague }) => [...phrasesOf(vague.words), ...phrasesOf(vague.behindCopula)]),
)

const patterns = languages.map((language) => once(() => patternFor(language)))

/** A word of a longer one, with a hyphen or an underscore, means something else. */
const patternFor = ({ vague }: Language): RegExp =>
  new RegExp(
    `(?<![-\\w])(?:${patternOf(vague.words)}|(?<=(?:${patternOf(vague.copulas)})\\s{0,4})(?:${patternOf(vague.behindCopula)}))(?![-\\w])`,
    'giu',
  )

/** Whether a text may have words of which two people think two things; a first look. */
export const mayBeVague = (text: string): boolean => any.within(text) !== 0

/** The words in `text` of which two people think two things, and which a number would settle, in order. */
export function vagueWordsIn(text: string): Text[] {
  const found: Text[] = []
  for (let i = 0, rest = any.within(text); rest !== 0; i++, rest >>>= 1) {
    if ((rest & 1) === 0) continue
    const pattern = (patterns[i] as () => RegExp)()
    for (const { index, 0: word } of text.matchAll(pattern))
      found.push({ start: index, end: index + word.length, text: word })
  }
  return found.sort((a, b) => a.start - b.start)
}
