import { languages } from '../../domain/languages/index.ts'
import { patternOf } from '../../domain/languages/pattern.ts'
import type { Field, Scalar } from '../../syntax/frontmatter.ts'
import { plainText } from '../../syntax/inline.ts'
import type { Span } from '../../text/span.ts'
import { isRelating, linkKeys, parentKeys } from './keys.ts'
import { type Leading, leadingLink } from './leading.ts'
import { isDocument, isLink, namedIn } from './link.ts'
import { meaningOf } from './names.ts'

/** Keys under which any word is a parent; under the others only what looks like an id or a path. */
const plainKeys: ReadonlySet<string> = new Set(['parent', 'parents'])
/** Keys of plans, where `R 1.1` is a version and no id. */
const planKeys: ReadonlySet<string> = new Set(['roadmap', 'okr', 'objective', 'milestone'])

const keysStated: readonly string[] = [...parentKeys, ...linkKeys]

/** No title is longer; what is, tells of something. */
const longestTitle = 120
/** Nobody names more parents in one value. */
const most = 40

/** A link up, where it stands; `key` is that of its field, as written. */
export interface Reference extends Span {
  readonly text: string
  readonly key: string
}

/** What the fields of a document say it is handed down from. */
export interface Origins {
  /** By an id or a path, which have to lead somewhere. */
  readonly parents: readonly Reference[]
  /** By what may be the title of a document, or stands elsewhere. */
  readonly names: readonly Reference[]
}

/** A document of which the fields are read: its text, and what stands in it for a value still to come. */
export interface Source {
  readonly text: string
  readonly isPlaceholder: (value: string) => boolean
}

/** What the `fields` of frontmatter name as parents. */
export function originsAbove(fields: readonly Field[], source: Source): Origins {
  return originsIn(fields, source, parentKeys, (field, scalar) => {
    const value = scalar.text.trim()
    const isWord = plainKeys.has(meaningOf(field.name)) && !/\s/.test(value.split('#')[0] ?? '')
    const isMarked = /^[[<`]/.test(value)
    if (isWord && !isMarked)
      return [{ text: value, start: 0, end: value.length, until: value.length, isName: false }]
    const found = linksIn(value, field, source)
    const [first] = found
    // A word of a sentence can look like an id.
    const isWhole = first && (first.until === value.length || found.length > 1 || isMarked)
    return isWhole || (first && isSureId(first.text)) ? found : null
  })
}

/** What the `fields` of frontmatter relate a document to by ids and paths: a parent only where it is of a kind above. */
export const originsRelated = (fields: readonly Field[]): Reference[] =>
  fields
    .filter(({ name }) => isRelating(name))
    .flatMap(({ key, scalars }) =>
      scalars.slice(0, most).flatMap(({ start, end, text }) => {
        const named = namedIn(text.trim()).text
        return isLink(named) || isDocument(named) ? [{ start, end, text: named, key }] : []
      }),
    )

/** What the fields that a text states name as parents: by the id or the path that a value begins with. */
export const originsStated = (fields: readonly Field[], source: Source): Origins =>
  originsIn(fields, source, keysStated, (field, scalar) => {
    const value = source.text.slice(scalar.start, scalar.end)
    const found = linksIn(value, field, source)
    return found.length > 0 ? found : null
  })

type Read = (field: Field, scalar: Scalar) => readonly Leading[] | null

function originsIn(fields: readonly Field[], source: Source, keys: readonly string[], read: Read): Origins {
  const parents: Reference[] = []
  const names: Reference[] = []
  for (const field of fields) {
    if (!keys.includes(meaningOf(field.name))) continue
    for (const scalar of field.scalars) {
      if (isOpen(scalar.text, source)) continue
      const found = read(field, scalar)
      for (const it of found ?? []) {
        if (isOpen(it.text, source)) continue
        const into = it.isName ? names : parents
        into.push(placed(source, field, scalar, it, found?.length === 1))
      }
      const title = found ? null : titleIn(scalar.text)
      if (title) names.push({ start: scalar.start, end: scalar.end, text: title, key: field.key })
    }
  }
  return { parents, names }
}

/** Whether a value is still to come; a path in angle brackets is there. */
const isOpen = (value: string, { isPlaceholder }: Source): boolean =>
  isPlaceholder(value) && !isDocument(namedIn(value.trim()).text)

/** Where a reference stands in the document: all of its value where that cannot be told. */
function placed({ text }: Source, field: Field, scalar: Scalar, it: Leading, isOnly: boolean): Reference {
  const { start, end } = scalar
  const raw = text.slice(start, end)
  const isMarked = it.until !== it.end
  const at = raw.indexOf(it.text)
  const isWhole = isOnly && (isMarked || at < 0 || /^["']/.test(raw))
  return isWhole || at < 0
    ? { start, end, text: it.text, key: field.key }
    : { start: start + at, end: start + at + it.text.length, text: it.text, key: field.key }
}

/** What parts one link from the next: `A-1, A-2 and A-3`. */
const joiner = new RegExp(
  String.raw`^\s*(?:[,;&+、，]|\s(?:${patternOf(languages.flatMap(({ joins }) => joins))})\s)\s*`,
  'iu',
)

/** The links that `value` begins with: the first, and those that commas part from it. */
function linksIn(value: string, field: Field, { text }: Source): Leading[] {
  const found: Leading[] = []
  const hasRareIds = !planKeys.has(meaningOf(field.name))
  let at = 0
  while (found.length < most) {
    const next = leadingLink(value.slice(at), text, hasRareIds)
    if (!next) break
    found.push({ ...next, start: next.start + at, end: next.end + at, until: next.until + at })
    const between = joiner.exec(value.slice(at + next.until))
    if (!between) break
    at += next.until + between[0].length
  }
  return found
}

/** An id that is none by chance: `F-3`, `US-AUD-01`; not `covid-19 response`. */
const isSureId = (id: string): boolean =>
  isDocument(id) || (/^[A-Z]/.test(id) && /-\d/.test(id) && isLink(id))

/** What a value may name by its title; null for what is none. */
function titleIn(value: string): string | null {
  if (value.length > longestTitle || /^[a-z][a-z0-9+.-]*:\/\//i.test(value)) return null
  const title = plainText(value)
  return /\p{L}/u.test(title) && !/[.!?]$/.test(title) ? title : null
}
