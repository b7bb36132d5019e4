import { languages } from '../domain/languages/index.ts'
import { patternOf } from '../domain/languages/pattern.ts'
import { phrasesOf } from '../domain/languages/phrases.ts'
import { isArchived } from '../reading/artifact/archive.ts'
import type { Artifact } from '../reading/artifact/artifact.ts'
import { get } from '../reading/document/table.ts'
import { memo } from '../text/memo.ts'
import { idKey, nameKey } from './entry.ts'
import { translatedFrom } from './translation.ts'
import { artifactAt, type Workspace } from './workspace.ts'

/** What desktops and editors call a copy, in their languages. */
const copy = `(?:${patternOf(languages.flatMap(({ copies }) => copies.copy))})`
const of = languages.flatMap(({ copies }) => phrasesOf(copies.of))
/** Scripts without spaces put it between a name and the word: `レポートのコピー`. */
const denseOf = of.filter((it) => !/[\p{Script=Latin}\p{Script=Cyrillic}]/u.test(it)).join('|')
const conflict = patternOf(languages.flatMap(({ copies }) => copies.conflict))

/** What stands behind the name of the original, before the extension. */
const behind: readonly RegExp[] = [
  // VS Code, macOS: `x copy 2`. Windows: `x - Copy (2)`. GNOME: `x (another copy)`.
  new RegExp(String.raw`(?: - | – | — | |${denseOf})${copy}(?: \d{1,3}| ?\(\d{1,3}\))?$`, 'iu'),
  new RegExp(String.raw` \([^()]{0,20}${copy}\)$`, 'iu'),
  // Browsers and drives: `x (1)`. iCloud: `x 2`.
  / ?\(\d{1,3}\)$/,
  / \d{1,2}$/,
  // Dropbox and Nextcloud: `x (Ada's conflicted copy 2026-01-02)`, `x (In Konflikt stehende Kopie von Ada 2026-01-02)`.
  new RegExp(String.raw` \([^()]{0,80}(?:${conflict})[^()]{0,80}\)$`, 'iu'),
  // Syncthing, ownCloud, Resilio.
  /\.sync-conflict-\d{8}-\d{6}(?:-\w{1,10})?$/i,
  /_conflict-\d{8}-\d{6}$/i,
  /\.conflict\d{0,3}$/i,
  // git mergetool, patch, and editors.
  /[._](?:BACKUP|BASE|LOCAL|REMOTE)(?:[._]\d{1,10})?$/,
  /\.(?:orig|bak|backup|old)$|~$/i,
  // By hand: `x_old`, `x-backup-2`, `x-copy`.
  new RegExp(
    String.raw`[-_ ](?:${copy}|orig|bak|backup|old|conflict)(?:[-_]?\d{1,3}|[-_ ]\d{4}-\d{2}-\d{2})?$`,
    'iu',
  ),
]

/** Google Drive and older desktops: `Copy of x`. */
const before = new RegExp(`^${copy} (?:(?:${patternOf(of)}) )?`, 'iu')

/** Most names have none of what stands before such words. */
const mayBeCopy = new RegExp(`[ ._(~-]|${denseOf}`, 'u')

/** A copy of a copy of a copy; nobody keeps more. */
const deepest = 3

/** What the document at `path` would be a copy of, by its name, the nearest first; none for most. */
function originalsOf(path: string): string[] {
  const slash = path.lastIndexOf('/') + 1
  const dot = path.lastIndexOf('.')
  const extension = path.slice(dot)
  const found: string[] = []
  let stem = path.slice(slash, dot)
  if (!mayBeCopy.test(stem)) return found
  for (let depth = 0; depth < deepest; depth++) {
    const pattern = [before, ...behind].find((it) => it.test(stem))
    if (!pattern) break
    stem = stem.replace(pattern, '').trimEnd()
    if (stem === '') break
    found.push(path.slice(0, slash) + stem + extension)
  }
  return found
}

/**
 * The document that `artifact` is nothing but a copy of: it lies beside it under the name of its copy, and has its id.
 * Null for what has become a document of its own.
 */
export function copiedFrom(workspace: Workspace, artifact: Artifact): Artifact | null {
  const { id, path } = artifact
  if (!id) return null
  for (const candidate of originalsOf(path).reverse()) {
    const original = artifactAt(workspace, candidate)
    if (original?.id && idKey(original.id.text) === idKey(id.text)) return original
  }
  return null
}

/** Two documents of fewer UTF-16 units can be alike by chance: a heading, and a word for what is still to come. */
const fewest = 200

const titleKeyOf = memo(nameKey)

/**
 * The document that `artifact` is the same text as, letter by letter, wherever it lies: of several the first by path, one
 * that is alive before one in an archive. Null for that itself, and for what no other document is.
 */
export function sameTextAs(workspace: Workspace, artifact: Artifact): Artifact | null {
  const { text, path, type } = artifact
  if (text.length < fewest) return null
  let first = artifact
  for (const it of get(workspace.carriers, titleKeyOf(artifact.title.text)) ?? []) {
    const other = isBefore(it, first.path) ? artifactAt(workspace, it) : null
    // Long texts that differ most often differ in their length.
    if (other && other.text.length === text.length && other.type.id === type.id && other.text === text)
      first = other
  }
  return first.path === path ? null : first
}

/** Whether of two documents that are the same text the one at `path` counts. */
function isBefore(path: string, other: string): boolean {
  const isOld = isArchived(path)
  return isOld === isArchived(other) ? path < other : !isOld
}

/** The document that the id of `artifact` stands for: what it is a copy or a translation of, or the same text as; null where it is its own. */
export const originalOf = (workspace: Workspace, artifact: Artifact): Artifact | null =>
  // To look at a name takes its time; an id that stands in one place needs no name.
  artifact.id && (get(workspace.carriers, idKey(artifact.id.text)) ?? []).length < 2
    ? null
    : (copiedFrom(workspace, artifact) ??
      translatedFrom(workspace, artifact) ??
      sameTextAs(workspace, artifact))

/** Those of `artifacts` that are no copies or translations of others. */
export const withoutCopies = (workspace: Workspace, artifacts: readonly Artifact[]): readonly Artifact[] =>
  artifacts.length < 2 ? artifacts : artifacts.filter((artifact) => !originalOf(workspace, artifact))

/** Whether the document at `path` is nothing but a copy of `original`. */
export function isCopyOf(workspace: Workspace, path: string, original: Artifact): boolean {
  const artifact = artifactAt(workspace, path)
  return artifact !== null && originalOf(workspace, artifact)?.path === original.path
}
