import { kinds } from './kinds/index.ts'
import type { Kind } from './kinds/kind.ts'
import { english } from './languages/english.ts'
import { languages } from './languages/index.ts'
import type { KindWords, Words } from './languages/language.ts'
import { lookupKey, phrasesOf } from './languages/phrases.ts'

/**
 * What names of files and folders say in the languages other than English, whose names stand in the records of the
 * kinds: with accents or without, composed or not, with spaces, hyphens or underscores.
 */

/** A kind, and how many letters of a name speak of it. */
export interface Named {
  readonly kind: Kind
  readonly length: number
}

/** The kind that the name of a file speaks of, by itself, at its beginning or at its end; `stem` has no ending. */
export function kindNamed(stem: string): Named | null {
  const words = nameKey(stem).split(' ')
  const from = words.findIndex(isWord)
  const named = words.slice(from, words.findLastIndex(isWord) + 1)
  if (from < 0 || named.length === 0) return null
  const name = named.join(' ')
  const known = whole.get(name)
  if (known) return { kind: known, length: name.length }
  for (let length = Math.min(named.length, mostWords); length > 0; length--) {
    for (const part of [named.slice(-length).join(' '), named.slice(0, length).join(' ')]) {
      const kind = sure.get(part)
      if (kind) return { kind, length: part.length }
    }
  }
  const found = unspaced.find(([phrase]) => name.startsWith(phrase) || name.endsWith(phrase))
  return found ? { kind: found[1], length: found[0].length } : null
}

/** The kind of which a folder of this name holds documents. */
export const kindOfFolder = (folder: string): Kind | null => folders.get(nameKey(folder)) ?? null

/** The kind that a file or a folder may be called by, as much else may: its text has to bear it out. */
export const kindPerhaps = (name: string): Kind | null => perhaps.get(nameKey(name)) ?? null

/** A name in words: what stands between them in a file's name is no part of them. */
const nameKey = (name: string): string => lookupKey(name.replace(/[.'’,;()[\]–—]+/g, ' '))

/** Numbers around a name are a date, a version, a count. */
const isWord = (word: string): boolean => !/^v?\d+$/.test(word)

/** No phrase has more. */
const mostWords = 8

/** The kinds that go by their names at all: nobody can tell a bug by what its file is called. */
const telling = kinds.filter(({ names }) => names.files.length > 0)

/** What is English has been decided there. */
const inEnglish: ReadonlySet<string> = new Set(
  Object.values(english.kinds).flatMap(({ one, several, files }) => [one, several, files].flatMap(keysOf)),
)

/** A single word means much, two of them one thing; what languages write in one word or without spaces is long. */
const isSure = (key: string): boolean => key.includes(' ') || (isUnspaced(key) && key.length >= 4)

const isUnspaced = (key: string): boolean =>
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(key)

const isHeld = ({ names }: Kind): boolean => names.folders.length > 0 || names.unsure !== null

const sure = known(({ files }) => keysOf(files))
const whole = known(({ one, several, files }) => [
  ...keysOf(files),
  ...[one, several].flatMap(keysOf).filter(isSure),
])
const folders = known(
  ({ several, files }) => keysOf(several).filter((it) => isSure(it) || keysOf(files).includes(it)),
  ({ names }) => names.folders.length > 0,
)
const perhaps = known(({ one, several }) => [one, several].flatMap(keysOf), isHeld)
const unspaced = [...sure].filter(([key]) => isUnspaced(key) && isSure(key))

/** The kinds by what their words give; where two say the same, the first language counts. */
function known(
  keys: (words: KindWords) => readonly string[],
  counts: (kind: Kind) => boolean = () => true,
): ReadonlyMap<string, Kind> {
  const found = new Map<string, Kind>()
  for (const language of languages)
    for (const kind of telling)
      if (counts(kind))
        for (const key of keys(language.kinds[kind.id]))
          if (!inEnglish.has(key) && !found.has(key)) found.set(key, kind)
  return found
}

function keysOf(words: Words): readonly string[] {
  return phrasesOf(words).map(nameKey)
}
