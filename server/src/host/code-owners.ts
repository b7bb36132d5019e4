import { dirname, join, relative, sep } from 'node:path'
import { isThere } from './read.ts'
import { repositoryOf } from './repository.ts'

/** Where a repository may say who owns its files: the first of them that is there counts. */
export const codeOwnersPaths = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'] as const

/** Where a workspace finds who owns its files. */
export interface CodeOwnersPlaces {
  /** The way from the repository down to the workspace: empty, or with a `/` at its end. */
  readonly prefix: string
  /** The files that may say it, the first that is there counts: their paths in the repository, and absolute ones. */
  readonly files: readonly { readonly path: string; readonly place: string }[]
}

/** The places for the workspace at `root`, an absolute folder; outside of any repository they lie in the folder itself. */
export function codeOwnersPlaces(root: string): CodeOwnersPlaces {
  const top = repositoryOf(root) ?? root
  const way = relative(top, root).replaceAll('\\', '/')
  return {
    prefix: way === '' ? '' : `${way}/`,
    files: codeOwnersPaths.map((path) => ({ path, place: join(top, path) })),
  }
}

/** Those of them that lie outside of the workspace at `root`, in folders that are there. */
export function codeOwnersOutside(root: string): string[] {
  const { prefix, files } = codeOwnersPlaces(root)
  const outside = prefix === '' ? [] : files.map(({ place }) => place)
  return outside.filter((place) => !place.startsWith(join(root, sep)) && isThere(dirname(place)))
}
