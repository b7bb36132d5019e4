import { overlookedIn } from '../features/overlooked.ts'
import type { Loaded } from './load.ts'
import { printable } from './style.ts'
import { count } from './words.ts'

/** A line about the folders that look as if they held product docs and are not read; nothing where there are none. */
export function overlooked(loaded: readonly Loaded[]): string {
  const found = loaded.flatMap(({ workspace, paths, shown, configuration }) => {
    const asked = new Set(paths)
    return overlookedIn(workspace, (path) => asked.has(path)).map((it) => ({
      folder: shown(it.folder) || '.',
      paths: it.paths.map(shown),
      isSet: configuration !== null && configuration.text !== '',
    }))
  })
  const [first] = found
  if (!first) return ''
  const documents = found.reduce((sum, { paths }) => sum + paths.length, 0)
  const place = found.length === 1 ? first.folder : count(found.length, 'folder')
  // Where there is a triad.yaml, none is proposed.
  const next = first.isSet
    ? `what would take one in: triad explain "${first.paths[0]}"`
    : 'what would take them in: triad init'
  return `${printable(`${count(documents, 'document')} in ${place} begin user stories and are not read; ${next}`)}\n`
}
