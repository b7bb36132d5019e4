import { memo } from '../text/memo.ts'
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
  const mayBegin = firstWords().has(named[0] as string)
  const mayEnd = lastWords().has(named.at(-1) as string)
  if (mayBegin || mayEnd)
    for (let length = Math.min(named.length, mostWords); length > 0; length--) {
      for (const part of [named.slice(-length).join(' '), named.slice(0, length).join(' ')]) {
        const kind = sure().get(part)
        if (kind) return { kind, length: part.length }
      }
    }
  if (!isUnspaced(name)) return null
  const dense = name.replaceAll(' ', '')
  const found = unspaced().find(
    ([phrase]) => dense.endsWith(phrase) || (isSure(phrase) && dense.startsWith(phrase)),
  )
  return found ? { kind: found[1], length: found[0].length } : null
}

/** The kind of which a folder of this name holds documents. */
export const kindOfFolder = (folder: string): Kind | null => folders().get(nameKey(folder)) ?? null

/** The kind that a file may be called by, as much else may: its text has to bear it out. */
export function kindPerhaps(name: string): Kind | null {
  const one = namedTwice(nameKey(name))
  if (!one) return kindPerhapsOfOne(name)
  return kinds.find(({ items, takesIn }: Kind) => items === 'backlog' && takesIn.includes(one.id)) ?? null
}

/** The same of a folder, which holds one document for each where a file lists them: `prds-features/lamps.md`. */
export const kindPerhapsOfFolder = (name: string): Kind | null =>
  namedTwice(nameKey(name)) ?? kindPerhapsOfOne(name)

function kindPerhapsOfOne(name: string): Kind | null {
  const key = nameKey(name)
  const known = perhaps().get(key)
  if (known) return known
  if (!/\d/.test(key)) return null
  // `épica-01-faroles`
  const [first = '', second = ''] = key.split(' ')
  const numbered = /^\d/.test(second) ? perhaps().get(first) : undefined
  return perhaps().get(withoutNumbers(key)) ?? numbered ?? null
}

const withoutNumbers = (key: string): string => key.split(' ').filter(isWord).join(' ')

/** The kind that is named twice in one name, by two words for it: `epics and features`; null where none is. */
function namedTwice(key: string): Kind | null {
  if (perhaps().has(key) || /\d/.test(key)) return null
  const words = key.split(' ').filter((word) => isWord(word) && !joiners().has(word))
  if (words.length < 2 || words.length > 4) return null
  const [first, ...others] = words.map((word) => called().get(word))
  return first && others.every((it) => it === first) && isListed(first) ? first : null
}

const isListed = ({ id }: Kind): boolean =>
  kinds.some(({ items, takesIn }: Kind) => items === 'backlog' && takesIn.includes(id))

/** By what documents and things of a kind are called, in any language. */
const called = once(() => {
  const found = new Map<string, Kind>()
  for (const { kind, one, several, files } of keysOfKinds())
    for (const key of [...one, ...several, ...files]) if (!found.has(key)) found.set(key, kind)
  return found
})

/** Whether a name is, as its whole, what documents of some kind are called. */
export const isCalled = (name: string): boolean => called().has(nameKey(name))

const joiners = once(() => new Set(languages.flatMap(({ steps }) => keysOf(steps.and))))

/**
 * A name in words: what stands between them in a file's name is no part of them. The names of a document and of its
 * folder are asked about by a dozen readers, one behind the other.
 */
export const nameKey = memo((name) => lookupKey(betweenScripts(name).replace(/[.'’,;()[\]–—]+/g, ' ')))

/** A name with a space wherever Latin letters and those of a script without spaces meet: `V2功能PRD`. */
export const betweenScripts = (name: string): string => (isUnspaced(name) ? name.replace(seams, ' ') : name)

/** Whether a name holds, among other words, one that documents of `kind` are called by. */
export function speaksOf(name: string, { id }: Kind): boolean {
  const key = nameKey(name)
  const said = ` ${key} `
  return phrasesOfKind(id).some((phrase) =>
    isUnspaced(phrase) ? phrase.length > 1 && key.includes(phrase) : said.includes(` ${phrase} `),
  )
}

const phrasesOfKind = memo((id): readonly string[] => [
  ...new Set(
    keysOfKinds()
      .filter(({ kind }) => kind.id === id)
      .flatMap(({ one, several, files }) => [...one, ...several, ...files]),
  ),
])

const dense = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]`
const unspacedLetter = new RegExp(dense, 'u')
const seams = new RegExp(`(?<=[a-z0-9])(?=${dense})|(?<=${dense}|ー)(?=[a-z0-9])`, 'giu')

/** Numbers around a name are a date, a version, a count. */
export const isWord = (word: string): boolean => !/^(?:v|q|h|fy)?\d+$/.test(word)

/** No phrase has more. */
const mostWords = 8

/** The kinds that go by their names at all: nobody can tell a bug by what its file is called. */
const telling = kinds.filter(({ names }) => names.files.length > 0)

/** The words of a kind in a language as they are looked for. */
export interface Keys {
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

/** What documents of each kind are called, by language; where two say the same, the first counts. */
export const keysOfKinds = once((): readonly Keys[] => languages.flatMap(keysIn))

/** What is English has been decided there. */
const inEnglish = once(
  () => new Set(keysIn(english).flatMap(({ one, several, files }) => [...one, ...several, ...files])),
)

/** A single word means much, two of them one thing; what languages write in one word or without spaces is long. */
const isSure = (key: string): boolean => key.includes(' ') || (isUnspaced(key) && key.length >= 4)

function isUnspaced(key: string): boolean {
  return unspacedLetter.test(key)
}

const isHeld = ({ names }: Kind): boolean => names.folders.length > 0 || names.unsure !== null

const sure = known(({ files }) => files)
/** The words that names of files begin and end with: most names are told by them to say nothing. */
const firstWords = once(() => new Set([...sure().keys()].map((it) => it.split(' ')[0] ?? '')))
const lastWords = once(() => new Set([...sure().keys()].map((it) => it.slice(it.lastIndexOf(' ') + 1))))
const whole = known(({ one, several, files }) => [...files, ...[...one, ...several].filter(isSure)])
const folders = known(({ kind, several, files }) =>
  kind.names.folders.length > 0 ? several.filter((it) => isSure(it) || files.includes(it)) : [],
)
const perhaps = known(({ kind, one, several }) => (isHeld(kind) ? [...one, ...several] : []))
/** Such phrases with the longest first; a shorter one says it only where a name ends with it. */
const unspaced = once(() =>
  [...sure()].filter(([key]) => isUnspaced(key) && key.length >= 3).sort(([a], [b]) => b.length - a.length),
)

/** The kinds by those of their words that `keys` gives. */
function known(keys: (words: Keys) => readonly string[]): () => ReadonlyMap<string, Kind> {
  return once(() => {
    const found = new Map<string, Kind>()
    for (const it of keysOfKinds())
      for (const key of keys(it)) if (!inEnglish().has(key) && !found.has(key)) found.set(key, it.kind)
    return found
  })
}

const nameKeysOf = (words: Words): readonly string[] =>
  keysOf(words).map((it) => (plain.test(it) && !isUnspaced(it) ? it : nameKey(it)))

const plain = /^[^.',;()[\]–—]*$/
