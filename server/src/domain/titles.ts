import { once } from '../text/once.ts'
import type { Kind } from './kinds/kind.ts'
import { languages } from './languages/index.ts'
import { wordsOf } from './languages/lookup.ts'
import { isWord, keysOfKinds, nameKey } from './names.ts'

/** What a title calls its document. */
export interface Titled {
  readonly kind: Kind
  /** Whether the words mean nothing else: `product roadmap`, not `strategy`. */
  readonly isSure: boolean
  /** Whether they are all of what stands between colons and dashes. */
  readonly isWhole: boolean
  /** Whether they call the document so, and not the thing that it is of: `PRD`, not `Epic`. */
  readonly isDocument: boolean
  /** Whether they are the prefix of an id that is made of words. */
  readonly isId: boolean
}

/** What parts the stretches of a title: what a document is called, and of what. */
export const separators = /\s*[:：|｜—–()（）[\]【】「」/+&]\s*|\s+-\s+/u

/** No phrase has more words. */
const mostWords = 6

/** No title is longer, in UTF-16 units. */
const longest = 160

/**
 * The kind that a document calls itself in its title, at the end of one of the stretches that colons, dashes and an
 * `and` part, or before an `of`: `Berths PRD`, `Roadmap — 2027`, `Hoja de ruta de amarres`. With `orFirst` several words
 * that mean nothing else count at the beginning of one, too. Null for most.
 */
export function kindInTitle(title: string, orFirst = false): Titled | null {
  if (title.length > longest) return null
  let found: Titled | null = null
  for (const stretch of title.split(separators))
    for (const words of partedByAnd(stretch)) {
      const titled = kindOfWords(words, orFirst)
      if (titled && (found === null || (titled.isSure && !found.isSure))) found = titled
    }
  return found ?? kindOfId(title)
}

/** Whether a title begins with what one of `kind` is called, set off from what it is about: `Feature: Berths`. */
export function isLabelled(title: string, kind: Kind): boolean {
  const [first = '', ...others] = title.slice(0, longest).split(separators)
  const key = nameKey(first)
  return (
    others.some((it) => it !== '') && keysOfKinds().some((it) => it.kind === kind && it.one.includes(key))
  )
}

/** With so many kinds in its title a page is about how they hang together: `PRD, stories and acceptance criteria`. */
const mostKinds = 2

/** Whether a title names more kinds than one document can be of. */
export function namesMany(title: string): boolean {
  if (title.length > longest) return false
  const stretches = title.split(separators).flatMap((it) => it.split(/[,;，；、]/))
  const named = stretches.flatMap(partedByAnd).map((words) => kindOfWords(words, false)?.kind)
  return new Set(named.filter((it) => it !== undefined)).size > mostKinds
}

/** The same where its words are all of a stretch, or mean nothing else. */
export function kindOfTitle(title: string): Kind | null {
  const titled = kindInTitle(title, true)
  return titled && (titled.isSure || titled.isWhole) ? titled.kind : null
}

/** `EPIC-harbour-page: Berths` has an id of words. */
function kindOfId(title: string): Titled | null {
  const [, prefix] = /^(\p{Lu}{3,12})-\p{L}/u.exec(title) ?? []
  const known = prefix ? phrases().get(nameKey(prefix)) : undefined
  return known ? { ...known, isSure: false, isId: true } : null
}

/** The words of a stretch of a title, as keys, by what an `and` parts in it. */
export function partedByAnd(stretch: string): string[][] {
  const found: string[][] = [[]]
  for (const word of nameKey(stretch).split(' '))
    if (ands.has(word)) found.push([])
    else found.at(-1)?.push(word)
  return found
}

function kindOfWords(all: readonly string[], orFirst: boolean): Titled | null {
  const from = all.findIndex((it) => it !== '' && isWord(it))
  const words = from < 0 ? [] : all.slice(from, all.findLastIndex(isWord) + 1)
  const mayBeOne = firstWords().has(words[0] ?? '') || lastWords().has(words.at(-1) ?? '')
  for (let length = mayBeOne ? Math.min(words.length, mostWords) : 0; length > 0; length--) {
    const known = phrases().get(words.slice(-length).join(' '))
    if (known) return { ...known, isWhole: length === words.length }
    const first = phrases().get(words.slice(0, length).join(' '))
    if (first && (ofs.has(words[length] ?? '') || (orFirst && first.isSure && length > 1))) return first
  }
  if (!lastSigns().has(words.at(-1)?.at(-1) ?? '')) return null
  const dense = words.join('')
  const found = unspaced().find(([phrase]) => dense.endsWith(phrase))
  return found ? { ...found[1], isWhole: found[0].length === dense.length } : null
}

const ands = wordsOf(languages, ({ steps }) => steps.and)

/** What stands between a thing and whose it is: `Roadmap de …`. */
export const ofs = wordsOf(languages, ({ copies }) => copies.of)

/** By what a document of a kind is called, in any language. */
const phrases = once((): ReadonlyMap<string, Titled> => {
  const found = new Map<string, Titled>()
  for (const { kind, one, several, files } of keysOfKinds()) {
    for (const key of files)
      if (!found.get(key)?.isSure)
        found.set(key, { kind, isSure: true, isWhole: false, isDocument: true, isId: false })
    for (const key of [...one, ...several])
      if (!found.has(key))
        found.set(key, {
          kind,
          isSure: isFileName(kind, key),
          isWhole: false,
          isDocument: false,
          isId: false,
        })
  }
  return found
})

/** The signs that those end with. */
const lastSigns = once(() => new Set(unspaced().map(([phrase]) => phrase.at(-1) ?? '')))

/** The words that phrases begin and end with: most titles are told by them to say nothing. */
const firstWords = once(() => new Set([...phrases().keys()].map((it) => it.split(' ')[0] ?? '')))
const lastWords = once(() => new Set([...phrases().keys()].map((it) => it.slice(it.lastIndexOf(' ') + 1))))

/** Whether a file of that name is one of `kind` whatever stands in it; in English that is written as patterns. */
const isFileName = ({ names }: Kind, key: string): boolean =>
  names.files.some(([, pattern]) => pattern.test(key.replaceAll(' ', '-')))

/** Those of scripts without spaces, the longest first; a single sign is a part of too many words. */
const unspaced = once(() =>
  [...phrases()]
    .filter(([key]) => /^[^\s\p{Script=Latin}\p{Script=Cyrillic}]{2,}$/u.test(key))
    .sort(([a], [b]) => b.length - a.length),
)
