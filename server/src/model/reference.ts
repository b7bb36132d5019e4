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
  for (const part of decode(relative).split(/[/\\]/)) {
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
