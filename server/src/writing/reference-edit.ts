import type { Artifact, Reference } from '../reading/artifact/artifact.ts'
import { scalarFor } from '../reading/fields/field.ts'
import { isDocument, type Named, namedIn } from '../reading/mention/reference.ts'
import type { Syntax } from '../syntax/nodes.ts'
import { type Edit, replace } from '../text/edit.ts'
import type { Span } from '../text/span.ts'

type Document = Pick<Artifact, 'text' | 'frontmatter'>

/** Where a reference stands within its place, without the quotes and the markup around it. */
interface Written extends Span {
  readonly form: Named['form']
  /** Where the markup around it starts and ends; without quotes. */
  readonly markup: Span
  readonly isQuoted: boolean
}

/** Null where it is written in escapes, so that it stands nowhere as it is read. */
function writtenAt(document: Document, { start, end, text }: Reference): Written | null {
  const source = document.text.slice(start, end)
  const isQuoted =
    isInFrontmatter(document, { start, end }) && /^(["'])[\s\S]*\1$/.test(source) && source.length > 1
  const inner = isQuoted ? source.slice(1, -1) : source
  const from = start + (isQuoted ? 1 : 0) + (inner.length - inner.trimStart().length)
  const named = namedIn(inner.trim())
  const at = named.text.startsWith(text) ? named.start : inner.trim().indexOf(text)
  if (at < 0) return null
  const isMarked = named.text.startsWith(text) && named.form !== 'bare'
  const span = { start: from + at, end: from + at + text.length }
  const markup = isMarked ? { start: from, end: from + named.until } : span
  return { ...span, form: isMarked ? named.form : 'bare', markup, isQuoted }
}

const isInFrontmatter = ({ frontmatter }: Document, { end }: Span): boolean =>
  frontmatter !== null && end <= frontmatter.end

/** Where the file of a reference stands, without quotes, markup and heading; null where it stands nowhere as it is read. */
export function fileSpan(document: Document, reference: Reference): Span | null {
  const written = writtenAt(document, reference)
  const [file = ''] = reference.text.split('#', 1)
  return written && file !== '' ? { start: written.start, end: written.start + file.length } : null
}

/**
 * The edit after which `reference` names `now`, an id or a link, in the form in which it is written: quotes stay where
 * they can, and so does the text of a Markdown link. With a `title`, that of another document which it is to name, a
 * Markdown link gets that text, and one that an id replaces goes as a whole.
 */
export function setReference(document: Document, reference: Reference, now: string, title?: string): Edit {
  const written = writtenAt(document, reference)
  const isField = isInFrontmatter(document, reference)
  const value = (text: string) => (isField ? valueFor(text, document.frontmatter?.syntax) : text)
  if (!written) return replace(reference, value(now))
  const { markup, form, isQuoted, start, end } = written
  const isRenamed = title !== undefined || !isDocument(now)
  if (form === 'link' && isRenamed) {
    const link = isDocument(now) && title !== undefined ? `[${labelFor(title)}](${now})` : now
    return isField && markup.end - markup.start >= reference.end - reference.start - 2
      ? replace(reference, value(link))
      : replace(markup, link)
  }
  if (form !== 'bare' || isQuoted)
    return isPlain(now) ? replace({ start, end }, now) : replace(reference, value(now))
  return replace({ start, end }, value(now))
}

/** A link or an id as a value of frontmatter: in a path `#` and `%` are letters to YAML. */
const valueFor = (text: string, syntax: Syntax = 'yaml'): string =>
  syntax === 'yaml' && isDocument(text) && isPlain(text) && /^[\p{L}\p{N}._/]/u.test(text)
    ? text
    : scalarFor(text, syntax)

/** Whether it can stand in quotes and brackets of any kind. */
const isPlain = (text: string): boolean => /^[\p{L}\p{M}\p{N}/._@+=%#-]+$/u.test(text)

const labelFor = (title: string): string => title.replace(/[\\`*_[\]<>|]/g, '\\$&').replace(/\s+/g, ' ')
