import type { Artifact } from '../reading/artifact/artifact.ts'
import { languageCodes, withoutLanguages } from '../reading/artifact/language-mark.ts'
import { idKey } from './entry.ts'
import { artifactAt, type Workspace } from './workspace.ts'

/**
 * The document that `artifact` is the translation of: one of its kind under the same name but for the code of a language
 * behind it or as a folder, with the same id or both without: `vision.md` of `vision.en.md`, `docs/en/vision.md` of
 * `docs/de/vision.md`. Null for what has become a document of its own, and for the original itself.
 */
export function translatedFrom(workspace: Workspace, artifact: Artifact): Artifact | null {
  const { path } = artifact
  const plain = withoutLanguages(path)
  if (plain === path) return null
  const isSame = (it: Artifact | null): it is Artifact =>
    it !== null && it.path !== path && it.type.id === artifact.type.id && keyOf(it) === keyOf(artifact)
  const original = artifactAt(workspace, plain)
  if (isSame(original)) return original
  for (const other of inOtherLanguages(path)) {
    if (other === path) return null
    const found = artifactAt(workspace, other)
    if (isSame(found)) return found
  }
  return null
}

const keyOf = ({ id }: Artifact): string => (id ? idKey(id.text) : '')

/** The same path with each of the codes in the place of its first, English before the others. */
function inOtherLanguages(path: string): string[] {
  const names = path.split('/')
  const at = names.findIndex((name) => withoutLanguages(`${name}/`) === '')
  const found = at >= 0 ? null : /[._-](?<code>[a-z]{2})(?=\.[^./]*$)/i.exec(path)
  if (at < 0 && !found) return []
  return languageCodes.map((code) =>
    found
      ? path.slice(0, found.index + 1) + code + path.slice(found.index + found[0].length)
      : names.with(at, code).join('/'),
  )
}
