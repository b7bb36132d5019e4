import { isMap, isScalar, isSeq, parseDocument } from 'yaml'
import { type Field, readFrontmatter } from '../../server/src/syntax/frontmatter.ts'
import { outline } from '../../server/src/syntax/outline.ts'

/** The fields that Triad reads in the frontmatter of a document, and what stands below it. */
export function readingOf(text: string): { readonly fields: readonly Field[]; readonly body: string } {
  const [first] = outline(text).children
  if (first?.type !== 'yaml') return { fields: [], body: text }
  return { fields: readFrontmatter(text, first).fields, body: text.slice(first.end) }
}

/** What a strict reader of YAML reads in the frontmatter of a document: null where it gives up. */
export function strictly(text: string): ReadonlyMap<string, unknown> | null {
  const [first] = outline(text).children
  if (first?.type !== 'yaml') return null
  const document = parseDocument(text.slice(first.content.start, first.content.end).replace(/\r\n?/g, '\n'), {
    uniqueKeys: false,
    logLevel: 'silent',
  })
  if (document.errors.length > 0 || !isMap(document.contents)) return null
  return new Map(document.contents.items.map(({ key, value }) => [String(key), plain(value)]))
}

function plain(value: unknown): unknown {
  if (isSeq(value)) return value.items.map(plain)
  if (isMap(value)) return Object.fromEntries(value.items.map((it) => [String(it.key), plain(it.value)]))
  return isScalar(value) ? (value.source ?? value.value) : value
}
