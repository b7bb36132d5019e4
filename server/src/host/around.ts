import { dirname, join } from 'node:path'

/** Where no repository ends them, no more names are asked what a document is. */
const mostNames = 5

/**
 * The names of the folders that `root` lies in, an absolute folder, with `/` between them and its own as the last:
 * from the top of the repository around it, else the last few. What lies above a repository says nothing of it.
 */
export function foldersAround(root: string, exists: (path: string) => boolean): string {
  const names: string[] = []
  for (let folder = root; dirname(folder) !== folder; folder = dirname(folder)) {
    names.unshift(folder.slice(dirname(folder).length).replace(/^[\\/]+/, ''))
    if (exists(join(folder, '.git'))) return names.join('/')
  }
  return names.slice(-mostNames).join('/')
}
