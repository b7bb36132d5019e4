import { isRareId } from '../fields/link.ts'

export { isDocument, isLink, type Named, namedIn } from '../fields/link.ts'

/** A reference as an id, or as a path of the workspace with the heading it names there (empty for none). */
export type Link = { readonly id: string } | { readonly path: string; readonly fragment: string }

/** `reference`, as written in the document `from`; null where it leads out of what a workspace knows. */
export function parseReference(from: string, reference: string): Link | null {
  if (isRareId(reference)) return { id: reference }
  if (/^[a-z][a-z0-9+.-]+:(?!\s)/i.test(reference)) return null
  const [file = '', fragment = ''] = reference.split('#', 2)
  if (!/[/\\]|\.\w+$/.test(file) || /^\S+-\d+(\.\d+)+$/.test(file)) return { id: file || reference }
  if (!/\.(md|markdown|mdx)$/i.test(file)) return null
  return { path: joinPath(from, file), fragment: decode(fragment) }
}

/**
 * The path that `reference` has where it is written from the root of the workspace, as wikilinks to a document in another
 * folder are; null where it can only be meant from the document that it stands in.
 */
export function pathFromRoot(reference: string): string | null {
  const [file = ''] = reference.split('#', 2)
  return /^[^./\\][^:]*[/\\]/.test(file) && /\.(md|markdown|mdx)$/i.test(file) ? joinPath('', file) : null
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
