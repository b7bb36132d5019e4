/** A reference as an id, or as a path of the workspace with the heading it names there (empty for none). */
export type Link = { readonly id: string } | { readonly path: string; readonly fragment: string }

/** `reference`, as written in the document `from`; null where it leads out of what a workspace knows. */
export function parseReference(from: string, reference: string): Link | null {
  if (/^[a-z][a-z0-9+.-]+:/i.test(reference)) return null
  const [file = '', fragment = ''] = reference.split('#', 2)
  if (!/[/\\]|\.\w+$/.test(file) || /^\S+-\d+(\.\d+)+$/.test(file)) return { id: reference }
  if (!/\.(md|markdown)$/i.test(file)) return null
  return { path: joinPath(from, file), fragment: decode(fragment) }
}

/** `relative` seen from the document `from`; a leading `/` starts at the root of the workspace. */
export function joinPath(from: string, relative: string): string {
  const parts = relative.startsWith('/') ? [] : from.split('/').slice(0, -1)
  // What is written as `%5C` is a letter of a name, and parts none.
  for (const part of relative.split(/[/\\]/).map(decode)) {
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop()
    else if (part !== '.' && part !== '') parts.push(part)
  }
  return parts.join('/')
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** `to` seen from the document `from`: a path, not yet a link. */
export function relativePath(from: string, to: string): string {
  const a = from.split('/').slice(0, -1)
  const b = to.split('/')
  let shared = 0
  while (shared < a.length && shared < b.length - 1 && a[shared] === b[shared]) shared++
  return [...a.slice(shared).map(() => '..'), ...b.slice(shared)].join('/')
}

/**
 * A path as it stands in a link: what a value of YAML, a Markdown link, a table or `parseReference` could take for
 * something else is written as `%20`, letters of any script are not. It reads back as the same path.
 */
export const linkPath = (path: string): string =>
  path.replace(/[^\p{L}\p{M}\p{N}/._@+=-]|^_/gu, (sign) => {
    // Half a character has no other form.
    if (/\p{Cs}/u.test(sign)) return sign
    const encoded = encodeURIComponent(sign)
    return encoded === sign ? `%${sign.charCodeAt(0).toString(16).toUpperCase()}` : encoded
  })

/** `path` of a link in its canonical form, however somebody has written it. */
export const canonicalLink = (path: string): string =>
  path
    .split('/')
    .map((part) => linkPath(decode(part)))
    .join('/')

/** A link to the document `to`, as one writes it in the document `from`. */
export const linkTo = (from: string, to: string): string => linkPath(relativePath(from, to))

/** Whether a value looks like an id or the path of a document. */
export const isLink = (text: string): boolean =>
  /\.md(?:#.*)?$/i.test(text)
    ? text.length <= longestPath
    : text.length <= longestId && /^[A-Za-z][\w.-]*-\d[\w.-]*$|^[A-Z]+\d+$/i.test(text)

const longestPath = 2000
const longestId = 200

/** What a value names, and where that stands in it (UTF-16 offsets from its start). */
export interface Named {
  readonly text: string
  readonly start: number
  readonly end: number
  /** Where the markup around it ends; `end` where there is none. */
  readonly until: number
  readonly form: 'bare' | 'wiki' | 'link' | 'angle' | 'code'
}

const inlineLink =
  /^\[(?<label>(?:[^[\]\\]|\\.)*)\]\(\s*(?:<(?<angle>[^<>\n]*)>|(?<plain>[^\s()<>]+(?:\([^\s()]*\)[^\s()<>]*)*))(?:\s+(?:"[^"\n]*"|'[^'\n]*'|\([^()\n]*\)))?\s*\)/
const label = /^\[([^\]]*)\](?:\([^)\s]*\))?/
/** Whether a destination is the path of a document, with or without a heading. */
export const isDocument = (destination: string): boolean => /\.(?:md|markdown)(?:#.*)?$/i.test(destination)

/**
 * What `value` begins with, in the forms in which people write a link: the destination of a Markdown link where that is
 * a document, else its label; what stands in `<…>`, in backticks, in `[[…]]`; else all of it.
 */
export function namedIn(value: string): Named {
  const at = (text: string, start: number, until: number, form: Named['form']): Named => ({
    text,
    start,
    end: start + text.length,
    until,
    form,
  })
  const wiki = /^\[\[([^|\]]*)(?:\|.*)?\]\]$/.exec(value)
  if (wiki) return at(wiki[1] as string, 2, value.length, 'wiki')
  const inline = inlineLink.exec(value)
  const { angle, plain } = inline?.groups ?? {}
  const destination = angle ?? plain
  if (inline && destination !== undefined && isDocument(destination))
    return at(destination, inline[0].lastIndexOf(destination, inline[0].length), inline[0].length, 'link')
  const labelled = value.startsWith('[[') ? null : label.exec(value)
  if (labelled) return at(labelled[1] as string, 1, labelled[0].length, 'link')
  const bracketed = /^<([^<>\n]+)>/.exec(value)
  if (bracketed && isDocument(bracketed[1] as string))
    return at(bracketed[1] as string, 1, bracketed[0].length, 'angle')
  const code = /^`([^`]*)`/.exec(value)
  if (code) return at(code[1] as string, 1, code[0].length, 'code')
  return at(value, 0, value.length, 'bare')
}
