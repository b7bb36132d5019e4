import { URI } from 'vscode-uri'

/**
 * URIs as the server compares them. Clients spell one document in several ways (`c:`, `C:` and `c%3A`), so
 * each URI that comes in is normalised once, here.
 */
export const normal = (uri: string): string => spell(URI.parse(uri))

/** Whether something that came over the wire can be made normal. An empty text would be the root of the disk. */
export function isUri(value: unknown): value is string {
  try {
    return typeof value === 'string' && value !== '' && normal(value) !== ''
  } catch {
    return false
  }
}

/** A folder of the workspace. */
export interface Root {
  /** Normal, without a slash at its end. */
  readonly uri: string
  /** Where it lies on this computer; null where it does not. */
  readonly local: string | null
}

export function rootOf(uri: string): Root {
  const parsed = URI.parse(uri)
  const folder = parsed.with({ path: parsed.path.replace(/\/+$/, '') || '/' })
  return { uri: spell(folder), local: folder.scheme === 'file' ? folder.fsPath : null }
}

/** The URI of the document at `path` in a folder. */
export function uriIn(root: Root, path: string): string {
  const folder = URI.parse(root.uri)
  return spell(folder.with({ path: `${folder.path.replace(/\/$/, '')}/${path}` }))
}

/** The path, with `/`, of a normal URI seen from a folder; null where it lies elsewhere. */
export function pathIn(root: Root, uri: string): string | null {
  if (!uri.startsWith(root.uri)) return null
  const rest = uri.slice(root.uri.length)
  if (root.uri.endsWith('/')) return decodeURIComponent(rest)
  return rest.startsWith('/') && rest.length > 1 ? decodeURIComponent(rest.slice(1)) : null
}

/** The last part of a URI's path, for people. */
export const nameOf = (uri: string): string => URI.parse(uri).path.split('/').filter(Boolean).at(-1) ?? uri

/** The normal URI of an absolute path on this computer. */
export const uriOfLocal = (path: string): string => spell(URI.file(path))

/** Where the document of a `file:` URI lies on this computer. */
export const localPath = (uri: string): string | null => {
  const parsed = URI.parse(uri)
  return parsed.scheme === 'file' ? parsed.fsPath : null
}

function spell(uri: URI): string {
  const path = uri.path.replace(/^\/([A-Z]):/, (_, drive: string) => `/${drive.toLowerCase()}:`)
  return uri.with({ path, fragment: '' }).toString()
}
