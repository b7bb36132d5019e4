import { once } from '../text/once.ts'
import { kinds } from './kinds/index.ts'
import type { Kind } from './kinds/kind.ts'
import { english } from './languages/english.ts'
import { languages } from './languages/index.ts'
import type { Language, Words } from './languages/language.ts'
import { keysOf, lookupKey } from './languages/phrases.ts'

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
  const known = whole().get(name)
  if (known) return { kind: known, length: name.length }
  for (let length = Math.min(named.length, mostWords); length > 0; length--) {
    for (const part of [named.slice(-length).join(' '), named.slice(0, length).join(' ')]) {
      const kind = sure().get(part)
      if (kind) return { kind, length: part.length }
    }
  }
  const found = unspaced().find(([phrase]) => name.startsWith(phrase) || name.endsWith(phrase))
  return found ? { kind: found[1], length: found[0].length } : null
}

/** The kind of which a folder of this name holds documents. */
export const kindOfFolder = (folder: string): Kind | null => folders().get(nameKey(folder)) ?? null

/** The kind that a file or a folder may be called by, as much else may: its text has to bear it out. */
export const kindPerhaps = (name: string): Kind | null => {
  const key = nameKey(name)
  return perhaps().get(key) ?? (/\d/.test(key) ? perhaps().get(withoutNumbers(key)) : undefined) ?? null
}

const withoutNumbers = (key: string): string => key.split(' ').filter(isWord).join(' ')

/**
 * The kind that the title of a document says, in any language and English alike: as the whole of what stands between
 * colons and dashes in it (`Login: feature specification`), or at an end of that, where the words mean one thing.
 */
export function kindOfTitle(title: string): Kind | null {
  let best: Named | null = null
  for (const piece of title.slice(0, longestTitle).split(/[:：|·–—()]| - /)) {
    const words = nameKey(piece).split(' ')
    const from = words.findIndex(isWord)
    if (from < 0) continue
    const named = words.slice(from, words.findLastIndex(isWord) + 1)
    const found = kindOfWords(named)
    if (found && found.length > (best?.length ?? 0)) best = found
  }
  return best?.kind ?? null
}

const longestTitle = 200

function kindOfWords(words: readonly string[]): Named | null {
  const whole = words.join(' ')
  const kind = titles().get(whole)
  if (kind) return { kind, length: whole.length }
  for (let length = Math.min(words.length - 1, mostWords); length > 0; length--)
    for (const part of [words.slice(-length).join(' '), words.slice(0, length).join(' ')]) {
      const found = isSure(part) ? titles().get(part) : undefined
      if (found) return { kind: found, length: part.length }
    }
  return null
}

/** A name in words: what stands between them in a file's name is no part of them. */
const nameKey = (name: string): string => lookupKey(name.replace(/[.'’,;()[\]–—]+/g, ' '))

/** Numbers around a name are a date, a version, a count. */
const isWord = (word: string): boolean => !/^v?\d+$/.test(word)

/** No phrase has more. */
const mostWords = 8

/** The kinds that go by their names at all: nobody can tell a bug by what its file is called. */
const telling = kinds.filter(({ names }) => names.files.length > 0)

/** The words of a kind in a language as they are looked for. */
interface Keys {
  readonly kind: Kind
  readonly one: readonly string[]
  readonly several: readonly string[]
  readonly files: readonly string[]
}

const keysIn = (language: Language): readonly Keys[] =>
  telling.map((kind) => {
    const { one, several, files } = language.kinds[kind.id]
    return { kind, one: nameKeysOf(one), several: nameKeysOf(several), files: nameKeysOf(files) }
  })

/** By language; where two say the same, the first counts. */
const spoken = once(() => languages.flatMap(keysIn))

/** What is English has been decided there. */
const inEnglish = once(
  () => new Set(keysIn(english).flatMap(({ one, several, files }) => [...one, ...several, ...files])),
)

/** A single word means much, two of them one thing; what languages write in one word or without spaces is long. */
const isSure = (key: string): boolean => key.includes(' ') || (isUnspaced(key) && key.length >= 4)

const isUnspaced = (key: string): boolean =>
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(key)

const isHeld = ({ names }: Kind): boolean => names.folders.length > 0 || names.unsure !== null

const sure = known(({ files }) => files)
const whole = known(({ one, several, files }) => [...files, ...[...one, ...several].filter(isSure)])
const folders = known(({ kind, several, files }) =>
  kind.names.folders.length > 0 ? several.filter((it) => isSure(it) || files.includes(it)) : [],
)
/** What titles say, whose words stand in a text and are thereby borne out sooner than those of a name. */
const titles = once(() => {
  const found = new Map<string, Kind>()
  for (const { kind, one, several, files } of spoken())
    for (const key of [...one, ...several, ...files]) if (!found.has(key)) found.set(key, kind)
  return found
})
const perhaps = known(({ kind, one, several }) => (isHeld(kind) ? [...one, ...several] : []))
const unspaced = once(() => [...sure()].filter(([key]) => isUnspaced(key) && isSure(key)))

/** The kinds by those of their words that `keys` gives. */
function known(keys: (words: Keys) => readonly string[]): () => ReadonlyMap<string, Kind> {
  return once(() => {
    const found = new Map<string, Kind>()
    for (const it of spoken())
      for (const key of keys(it)) if (!inEnglish().has(key) && !found.has(key)) found.set(key, it.kind)
    return found
  })
}

const nameKeysOf = (words: Words): readonly string[] =>
  keysOf(words).map((it) => (plain.test(it) ? it : nameKey(it)))

const plain = /^[^.',;()[\]–—]*$/
