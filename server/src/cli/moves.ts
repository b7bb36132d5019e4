import { artifactAt, entryAt } from '../workspace/workspace.ts'
import type { Loaded } from './load.ts'

/** A document as it is known again elsewhere: its text, and its kind with its id where it has one. */
interface Known {
  readonly text: string
  readonly id: string | null
}

/** The documents and configurations of workspaces, by their paths from the working directory. */
export function knownIn(loaded: readonly Loaded[]): ReadonlyMap<string, Known> {
  const known = new Map<string, Known>()
  for (const { workspace, paths, configuration, configurationPath, shown } of loaded) {
    for (const path of paths) {
      const artifact = artifactAt(workspace, path)
      const id = artifact?.id ? `${artifact.type.id} ${artifact.id.text}` : null
      known.set(shown(path), { text: entryAt(workspace, path)?.text ?? '', id })
    }
    if (configuration) known.set(configurationPath, { text: configuration.text, id: null })
  }
  return known
}

/**
 * What was moved: new paths by old ones. A document that is gone is one that came if that has its text, or its id. Git
 * would go by how alike they are, and documents from one template are.
 */
export function movesBetween(
  then: ReadonlyMap<string, Known>,
  now: ReadonlyMap<string, Known>,
): ReadonlyMap<string, string> {
  const come = [...now].filter(([path]) => !then.has(path))
  const moves = new Map<string, string>()
  if (come.length === 0) return moves
  // Several may have one text, or one id: each is taken by one document that is gone.
  const byText = pathsBy(come, ({ text }) => text)
  const byId = pathsBy(come, ({ id }) => id)
  const taken = new Set<string>()
  for (const [path, { text, id }] of then) {
    if (now.has(path)) continue
    const alike = [...(byText.get(text) ?? []), ...(id === null ? [] : (byId.get(id) ?? []))]
    const to = alike.find((it) => !taken.has(it))
    if (to === undefined) continue
    moves.set(path, to)
    taken.add(to)
  }
  return moves
}

/** The paths of documents that have the same in common. */
function pathsBy<T>(
  documents: readonly (readonly [string, Known])[],
  keyOf: (known: Known) => T,
): ReadonlyMap<T, readonly string[]> {
  const found = new Map<T, string[]>()
  for (const [path, known] of documents) {
    const key = keyOf(known)
    const paths = found.get(key)
    if (paths) paths.push(path)
    else found.set(key, [path])
  }
  return found
}
