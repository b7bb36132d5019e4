import type { Artifact, Reference } from '../reading/artifact/artifact.ts'
import { get } from '../reading/document/table.ts'
import { canonicalLink, joinPath, linkPath, linkTo, parseReference } from '../reading/mention/reference.ts'
import type { Edit } from '../text/edit.ts'
import type { Say } from '../text/say.ts'
import type { Span } from '../text/span.ts'
import { artifactAt, entryAt, type Workspace } from '../workspace/workspace.ts'
import { fileSpan, setReference } from '../writing/reference-edit.ts'
import { thingAt } from './cursor.ts'

/** Documents that move: the path each has now, and the one it will have. */
export type Moves = ReadonlyMap<string, string>

/**
 * The edits after which parents given by their path lead where they lead now, once `moves` are done: in documents
 * that name what moves, and in those that move. By the path each document has now. Links that name no parent are left
 * to the editor, which has a setting for them.
 */
export function moveEdits(workspace: Workspace, moves: Moves): ReadonlyMap<string, readonly Edit[]> {
  const touched = new Set(moves.keys())
  for (const from of moves.keys()) for (const path of get(workspace.followers, from) ?? []) touched.add(path)
  const found = new Map<string, readonly Edit[]>()
  for (const path of [...touched].sort()) {
    const artifact = artifactAt(workspace, path)
    const edits = artifact?.parents.flatMap((it) => followed(workspace, moves, artifact, it)) ?? []
    if (edits.length > 0) found.set(path, edits)
  }
  return found
}

function followed(workspace: Workspace, moves: Moves, artifact: Artifact, reference: Reference): Edit[] {
  const { path } = artifact
  const link = parseReference(path, reference.text)
  if (!link || !('path' in link) || !entryAt(workspace, link.path)) return []
  const from = moves.get(path) ?? path
  const to = moves.get(link.path) ?? link.path
  const [file = ''] = reference.text.split('#', 1)
  if ((from === path && to === link.path) || file === '') return []
  const now = likeWritten(file, from, to)
  if (now === canonicalLink(file)) return []
  return [setReference(artifact, reference, now + reference.text.slice(file.length))]
}

/** The link to `to` seen from `from`, in the manner of `written`: from the root, or with a dot. */
function likeWritten(written: string, from: string, to: string): string {
  if (written.startsWith('/')) return `/${linkPath(to)}`
  const link = linkTo(from, to)
  return written.startsWith('./') && !link.startsWith('.') ? `./${link}` : link
}

/** The path at `offset` that can be renamed with its document; null where none stands, or nothing is at it. */
export function movableAt(
  workspace: Workspace,
  path: string,
  offset: number,
): { readonly span: Span; readonly text: string; readonly target: string } | null {
  const thing = thingAt(workspace, path, offset)
  const artifact = artifactAt(workspace, path)
  if (thing?.kind !== 'path' || !artifact || !entryAt(workspace, thing.path)) return null
  const reference = artifact.parents.find((it) => it.start <= offset && offset <= it.end)
  const span = reference && fileSpan(artifact, reference)
  return span ? { span, text: artifact.text.slice(span.start, span.end), target: thing.path } : null
}

/** What moves where, if the path at `offset` is to be `name`; or why it cannot. Null where no path stands there. */
export function moveAt(
  workspace: Workspace,
  path: string,
  offset: number,
  name: string,
  say: Say,
): { readonly from: string; readonly to: string } | { readonly refusal: string } | null {
  const found = movableAt(workspace, path, offset)
  if (!found) return null
  const to = joinPath(path, name.trim())
  if (!/[^/]\.(?:md|markdown|mdx)$/i.test(to) || /[?\0]/.test(name))
    return { refusal: say('“{0}” is no path of a Markdown document: it ends with .md.', name) }
  if (to.startsWith('..')) return { refusal: say('{0} leads out of this folder.', name) }
  if (to !== found.target && entryAt(workspace, to)) return { refusal: say('{0} already exists.', to) }
  return { from: found.target, to }
}
