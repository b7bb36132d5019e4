import { kindAkin } from '../../domain/akin.ts'
import { asideWords, templateWords } from '../../domain/aside.ts'
import { kinds } from '../../domain/kinds/index.ts'
import type { Kind } from '../../domain/kinds/kind.ts'
import { languages } from '../../domain/languages/index.ts'
import { wordsOf } from '../../domain/languages/lookup.ts'
import { isCalled, kindNamed, kindOfFolder, kindPerhaps, type Named, nameKey } from '../../domain/names.ts'
import { kindOfTitle } from '../../domain/titles.ts'
import { plainStemOf, stemOf, words } from './place.ts'

/** What the names of files and folders say by themselves, whatever stands in the documents. */

/** An id that a name begins with: `us-016`, `epic_3`, `1.2`. */
const idFirst = /^(?:[a-z]{1,10}[-_ ]?)?\d+(?:[._-]\d+)*[-_ ]/i

/** `harbour-page-12-` */
const longIdFirst = /^(?:[a-z]{1,20}[-_]){1,3}\d{1,5}[-_]/i

/** The id that a name begins with; empty where it begins with none. */
export const idOfName = (stem: string): string => (idFirst.exec(stem) ?? longIdFirst.exec(stem))?.[0] ?? ''

/**
 * Whether the name of a file begins with an id and goes on with what it is about, so that words which make others a form
 * or a companion are its subject: `us-016-create-shift-templates`. Its text has to bear that out.
 */
export function isNumberedSubject(path: string): boolean {
  const stem = stemOf(path)
  const id = idFirst.exec(stem)?.[0]
  if (id === undefined) return false
  // What shows how a document is written is no subject.
  const subject = words(stem.slice(id.length))
    .split('-')
    .filter((it) => it !== '' && !templateWords.has(it) && !asideWords.exampleFolders.has(it))
    .join('-')
  return subject !== '' && !kindNames.has(subject)
}

/** The kind whose things go by an id such as the one that a name begins with: `epic-3-`. */
export function kindOfId(id: string): { readonly kind: Kind; readonly isSure: boolean } | null {
  const stem = words(`${id}x`)
  const sure = kindInEnglish(stem)?.kind
  if (sure) return { kind: sure, isSure: true }
  const kind = kinds.find(({ names }: Kind) => names.unsure?.test(`${stem}.md`)) ?? kindPerhaps(`${id}x`)
  return kind ? { kind, isSure: false } : null
}

/** Dates and versions before a name, which say nothing of its kind. */
const beforeName = /^(?:(?:v?\d[\d.]*|q[1-4]|h[12]|fy\d+)-)+/
/** One of them, or how far a document has come. */
const mark = /^(?:v?\d[\d.]*|q[1-4]|h[12]|fy\d+)$/
const versions = wordsOf(languages, ({ copies }) => copies.versions)
const isMark = (word: string): boolean => mark.test(word) || versions.has(nameKey(word))

/** A file's name without dates, versions and the name of one of the `products` around it; null where there are none. */
export function plainName(stem: string, products: readonly string[]): string | null {
  const product = products.map((it) => `${words(it)}-`).find((it) => it.length > 1 && stem.startsWith(it))
  const named = stem
    .slice(product?.length ?? 0)
    .replace(beforeName, '')
    .split('-')
  while (named.length > 1 && isMark(named.at(-1) as string)) named.pop()
  const plain = named.join('-')
  return plain === stem ? null : plain
}

/** The kind that the name of a file says by itself, whatever stands in it; `plain` is what is left of it without dates and the like. */
export function kindOfFile(path: string, plain: string | null): string | null {
  const stem = words(stemOf(path))
  const inEnglish =
    kindInEnglish(stem) ??
    (plain ? (kindInEnglish(stem.replace(beforeName, '')) ?? kindInEnglish(plain)) : null)
  const inOther = kindNamed(stemOf(path))
  // `roadmap-di-portafoglio` says more than that it begins with `roadmap`.
  const named = inOther && inOther.length > (inEnglish?.length ?? 0) ? inOther : inEnglish
  return named?.kind.id ?? null
}

/** The kind that a name ends with, else the one it begins with or holds; `portfolio-roadmap` before `roadmap`. */
function kindInEnglish(stem: string): Named | null {
  let best: Named | null = null
  let bestEnd = -1
  for (const kind of kinds)
    for (const [holds, pattern] of kind.names.files) {
      const match = stem.includes(holds) ? pattern.exec(stem) : null
      const end = match ? match.index + match[0].length : -1
      if (match && end > bestEnd) {
        best = { kind, length: match[0].length }
        bestEnd = end
      }
    }
  return best
}

/**
 * The kind of document that holds the stories told in it, where the title or the path says that it is one: a feature, a
 * backlog. Null where each may stand for itself.
 */
export function kindAround(path: string, title: string): Kind | null {
  const said = kindOfTitle(title) ?? kindOfTitle(plainStemOf(path))
  if (said) return said.stories === 'holds' ? said : null
  return kinds.find(({ names }: Kind) => names.stories?.test(path)) ?? null
}

/** Whether a name is that of a kind and nothing more, in any language: `prd`, `user-stories`. */
export const isKindName = (stem: string): boolean =>
  kindNames.has(words(stem)) || isCalled(stem) || kindAkin(stem) !== null

const kindNames: ReadonlySet<string> = new Set(
  kinds.flatMap(({ title, plural, aliases }) =>
    [title, plural, ...aliases, ...aliases.map((it) => `${it}s`)].map(words),
  ),
)

/** The kind that the name of a folder says. */
export interface FolderName {
  readonly kind: string
  readonly folder: string
}

/** What the nearest folder says that says anything. */
export function kindOfFolders(path: string): FolderName | null {
  const parents = path.split('/').slice(0, -1).reverse()
  for (const [at, folder] of parents.entries()) {
    const known = folders.get(words(folder))
    const kind =
      known && (known.deep || at === 0) ? known.id : at === 0 ? kindOfFolder(folder)?.id : undefined
    if (kind) return { kind, folder }
  }
  return null
}

/** What a folder says of the documents in it; `deep` also of those in folders below. */
const folders: ReadonlyMap<string, { readonly id: string; readonly deep: boolean }> = new Map(
  kinds.flatMap(({ id, names }) => names.folders.map(({ name, deep }) => [name, { id, deep }])),
)

/** Whether a folder of this name holds documents of one kind, in any language. */
export const isKindFolder = (folder: string): boolean =>
  folders.has(words(folder)) || kindOfFolder(folder) !== null || isKindName(folder)
