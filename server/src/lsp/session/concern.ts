import { isNeverEntered } from '../../host/walk.ts'

/**
 * Whether what happened at `uri` may change which documents the folder at `root` holds, wherever they lie. Both are
 * normal URIs.
 */
export function concernsAll(root: string, uri: string): boolean {
  if (isAtOrBelow(root, uri)) return true
  // What is ignored, and which repositories are entered, holds below the folder that says so.
  const [, place] = /^(.*)\/(?:\.gitignore|\.gitmodules|\.git|\.git\/info\/exclude)$/.exec(uri) ?? []
  if (place === undefined) return false
  return (
    isAtOrBelow(root, place) || (isAtOrBelow(place, root) && !isNeverEntered(place.slice(root.length + 1)))
  )
}

export const isAtOrBelow = (uri: string, folder: string): boolean =>
  uri === folder || uri.startsWith(folder.endsWith('/') ? folder : `${folder}/`)
