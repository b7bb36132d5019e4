import type { ArtifactType } from '../domain/schema/types.ts'
import { isNeverArtifact } from '../reading/artifact/place.ts'
import { memoOf } from '../text/memo.ts'
import { isTaken, pathsOfKind } from './found.ts'
import type { Workspace } from './workspace.ts'

/** Where new documents go: paths of the workspace that every file system takes, and that nothing has yet. */

/** Names that Windows keeps for devices, whatever follows a dot (learn.microsoft.com, "Naming Files"). */
const device = /^(?:con|prn|aux|nul|conin\$|conout\$|com[\d¹²³]|lpt[\d¹²³])(?:\.|$)/i

// biome-ignore lint/suspicious/noControlCharactersInRegex: no file system takes them in a name.
const unfit = /[\x00-\x1f\x7f<>:"|?*\\]|[. ]$/

/**
 * Whether a document can be put at `path`, seen from the root of the workspace: it stays below the root, and each
 * of its names is one that Windows, macOS and Linux take.
 */
export const isPlace = (path: string): boolean =>
  path.length <= 400 &&
  path.split('/').every((name) => name !== '' && name !== '.git' && !unfit.test(name) && !device.test(name))

/** The folder in which most documents of `type` live, else the type's own; empty, or with a `/` at its end. */
export function folderFor(workspace: Workspace, type: ArtifactType): string {
  const most = commonest(pathsOfKind(workspace, type.id))
  if (most !== null) return most
  // A team writes this one itself, and may write anything.
  const own = type.folder.replaceAll('\\', '/').replace(/^(?:\.?\/)+|\/+$/g, '')
  return isPlace(own) && !isNeverArtifact(`${own}/it.md`) ? `${own}/` : ''
}

/** The folder in which most of `paths` lie, the first of several; null where there are none. */
const commonest = memoOf((paths: readonly string[]): string | null => {
  const counts = new Map<string, number>()
  for (const path of paths) {
    const folder = folderOf(path)
    counts.set(folder, (counts.get(folder) ?? 0) + 1)
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  return most?.[0] ?? null
})

/** The folder a document lies in: empty, or with a `/` at its end. */
export const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1)

/**
 * A free path in `folder` for a document with this id and this title. A title by whose name a file would be taken
 * for something else, such as `Edit a template`, is left out of it.
 */
export function freePath(workspace: Workspace, folder: string, id: string, title: string): string {
  const named = stemFor(`${id} ${title}`)
  const stem = isNeverArtifact(`${named}.md`) ? stemFor(id) : named
  for (let i = 1; ; i++) {
    const path = `${folder}${stem}${i === 1 ? '' : `-${i}`}.md`
    if (!isTaken(workspace, path)) return path
  }
}

/** Characters of a name; each takes up to four bytes, and 255 bytes fit. */
const longest = 60

/** `US-7 Größe 🎉` as a file is called: `us-7-grosse`. */
function stemFor(name: string): string {
  const words = name
    .normalize('NFKD')
    .toLowerCase()
    // Other scripts write vowels with such marks.
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
    .replaceAll('ß', 'ss')
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
  const cut = [...words.replace(/^-/, '')].slice(0, longest).join('').replace(/-$/, '')
  return cut === '' ? 'untitled' : device.test(cut) ? `${cut}-1` : cut
}
