import { type Edit, replace } from '../text/edit.ts'
import type { Say } from '../text/say.ts'
import { documentsNaming, mentionsIn } from '../workspace/mentions.ts'
import { artifactsWithId, entryAt, type Workspace } from '../workspace/workspace.ts'
import { acrossAt, type Mention, mentionsBeside } from './across.ts'
import { thingAt } from './cursor.ts'
import { inCaseOf, renameId } from './rename.ts'

/** What a renaming does in each folder, by document; or why it is not done. */
export type RenamingAcross =
  | { readonly all: ReadonlyMap<Workspace, ReadonlyMap<string, readonly Edit[]>> }
  | { readonly refusal: string }

/** As `renameId`, in all folders of a product: from where the id stands, or from where another folder names it. */
export function renameAcross(
  workspace: Workspace,
  path: string,
  offset: number,
  name: string,
  say: Say,
): RenamingAcross | null {
  const across = acrossAt(workspace, path, offset)
  const home = across?.workspace ?? workspace
  const thing = across ? null : thingAt(workspace, path, offset)
  const renaming = across
    ? renameId(home, across.artifact.path, across.artifact.id?.start ?? 0, name, say)
    : renameId(home, path, offset, name, say)
  if (!renaming || 'refusal' in renaming) return renaming
  const all = new Map([[home, renaming.edits]])
  const id = across?.id ?? (thing?.kind === 'id' ? thing.id : null)
  if (id === null) return { all }
  const mentions = mentionsBeside(home, id)
  const rival = rivalOf(mentions, name)
  if (rival !== null) return { refusal: say('{0} is named in {1} already.', name, rival) }
  for (const [beside, edits] of editsOf(mentions, writtenIn(home, id), name)) all.set(beside, edits)
  return { all }
}

/** The id as the document that has it writes it. */
const writtenIn = (home: Workspace, id: string): string => artifactsWithId(home, id)[0]?.id?.text ?? id

/** A document that says `name` already in a folder where something is renamed to it; null where none does. */
function rivalOf(mentions: readonly Mention[], name: string): string | null {
  for (const workspace of new Set(mentions.map((it) => it.workspace))) {
    const rival = documentsNaming(workspace, name).find((entry) => mentionsIn(entry, name).length > 0)
    if (rival) return rival.path
  }
  return null
}

function editsOf(
  mentions: readonly Mention[],
  written: string,
  name: string,
): Map<Workspace, ReadonlyMap<string, readonly Edit[]>> {
  const all = new Map<Workspace, Map<string, Edit[]>>()
  for (const { workspace, path, span } of mentions) {
    const edits = all.get(workspace) ?? new Map<string, Edit[]>()
    all.set(workspace, edits)
    const text = (entryAt(workspace, path)?.text ?? '').slice(span.start, span.end)
    edits.set(path, [...(edits.get(path) ?? []), replace(span, inCaseOf(text, written, name))])
  }
  return all
}
