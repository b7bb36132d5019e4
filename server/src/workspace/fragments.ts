import type { Artifact } from '../reading/artifact/artifact.ts'
import { slugOf } from '../reading/document/slug.ts'
import { isDocument } from '../reading/mention/reference.ts'
import type { Span } from '../text/span.ts'
import type { Entry } from './entry.ts'

/** Where a document leads to a heading: `stories.md#us-1-pay`, `(#us-1-pay)`. */
export interface Fragment {
  /** As written; empty for the document itself. */
  readonly file: string
  readonly slug: string
  readonly span: Span
}

/** `file.md#heading` in values and links, `<my file.md#heading>`, and `(#heading)`. */
const pattern =
  /(?:(?<=<)([^<>\n#]{1,300}\.(?:md|markdown|mdx))|([^\s"'`<>()[\]{},#]{0,500}\.(?:md|markdown|mdx)|(?<=\]\()))#([^\s"'`<>()[\]{},#]+)/giu

export function fragmentsIn(text: string): Fragment[] {
  return [...text.matchAll(pattern)].map(({ 0: whole, 1: angle, 2: file = '', 3: slug = '', index }) => {
    const end = index + whole.length
    return { file: angle ?? file, slug: slug.toLowerCase(), span: { start: end - slug.length, end } }
  })
}

/** The fragments of what an artifact names as its parents, whose paths may have any letter. */
export const fragmentsAbove = ({ text, parents }: Artifact): Fragment[] =>
  parents.flatMap((parent) => {
    const [file = '', slug] = parent.text.split('#', 2)
    const at = slug ? text.slice(parent.start, parent.end).lastIndexOf(`#${slug}`) : -1
    if (!slug || at < 0 || !isDocument(file)) return []
    const start = parent.start + at + 1
    return [{ file, slug: slug.toLowerCase(), span: { start, end: start + slug.length } }]
  })

/** What the fragments of a document could be the slugs of: as they stand there, and as the words of a heading. */
export function fragmentKeys({ text, artifact }: Pick<Entry, 'text' | 'artifact'>): readonly string[] {
  if (!text.includes('#')) return none
  const found = [...fragmentsIn(text), ...(artifact ? fragmentsAbove(artifact) : [])]
  return found.length === 0 ? none : [...new Set(found.flatMap(({ slug }) => [slug, slugOf(slug)]))]
}

const none: readonly string[] = []
