import { parseReference } from '../reading/mention/reference.ts'
import { isIdShaped } from '../reading/mention/spots.ts'
import { applyEdits, type Edit, replace } from '../text/edit.ts'
import type { Say } from '../text/say.ts'
import type { Span } from '../text/span.ts'
import { type Definition, definitionsOf, isSame } from '../workspace/definition.ts'
import { idKey } from '../workspace/entry.ts'
import { documentsNaming, isDueIn, mentionsIn } from '../workspace/mentions.ts'
import { artifactAt, artifactsWithId, entryAt, type Workspace, withDocument } from '../workspace/workspace.ts'
import { thingAt } from './cursor.ts'
import { idMentions } from './references.ts'
import { fragmentEdits } from './rename-fragments.ts'

/** What a renaming does, by document; or why it is not done, in a sentence for people. */
export type Renaming = { readonly edits: ReadonlyMap<string, readonly Edit[]> } | { readonly refusal: string }

/** The id at `offset` that can be renamed, or why it cannot; null where no id stands. */
export function renamableAt(
  workspace: Workspace,
  path: string,
  offset: number,
  say: Say,
): { readonly span: Span; readonly text: string } | { readonly refusal: string } | null {
  const thing = idAt(workspace, path, offset)
  if (!thing) return null
  return whyNot(thing.id, thing.definitions, say) ?? { span: thing.span, text: thing.id }
}

function idAt(workspace: Workspace, path: string, offset: number) {
  const thing = thingAt(workspace, path, offset)
  return thing?.kind === 'id' ? thing : null
}

function whyNot(id: string, definitions: readonly Definition[], say: Say): { refusal: string } | null {
  const [first, second] = definitions
  if (!first) return { refusal: say('The id {0} does not exist in this workspace.', id) }
  if (second)
    return {
      refusal: say(
        '{0} stands for several things here: in {1} and in {2}. Give one of them another id first.',
        id,
        first.artifact.path,
        second.artifact.path,
      ),
    }
  if (first.id.end === first.id.start)
    return {
      refusal: say('The id {0} is a part of the file’s name {1}: rename the file.', id, first.artifact.path),
    }
  return null
}

/**
 * Gives the id at `offset` of the document at `path` the name `name`, everywhere it means the same thing. Only the
 * bytes of the id change, and those of the fragments that link to a heading it stands on; a mention in capitals or
 * in small letters stays so. Refused where `name` is no id, or is in use.
 */
export function renameId(
  workspace: Workspace,
  path: string,
  offset: number,
  name: string,
  say: Say,
): Renaming | null {
  const thing = idAt(workspace, path, offset)
  if (!thing) return null
  const { id, definitions } = thing
  const refusal = whyNot(id, definitions, say) ?? whyNoId(workspace, thing, name, say)
  if (refusal) return refusal
  const written = (definitions[0] as Definition).id.text
  const edits = new Map<string, Edit[]>()
  const add = (at: string, edit: Edit) => {
    const known = edits.get(at)
    if (known) known.push(edit)
    else edits.set(at, [edit])
  }
  const places = idMentions(workspace, id, definitions)
  for (const { path: at, span } of places) {
    const text = (entryAt(workspace, at)?.text ?? '').slice(span.start, span.end)
    add(at, replace(span, inCaseOf(text, written, name)))
  }
  for (const [at, fragments] of fragmentEdits(workspace, edits)) for (const edit of fragments) add(at, edit)
  return whyTaken(workspace, thing, name, edits, say) ?? { edits }
}

/** `name` as `mention` writes the id that its definition writes as `written`. */
export function inCaseOf(mention: string, written: string, name: string): string {
  if (mention === written) return name
  if (mention === written.toLowerCase()) return name.toLowerCase()
  return mention === written.toUpperCase() ? name.toUpperCase() : name
}

/** An id, and what it stands for. */
interface Meant {
  readonly id: string
  readonly definitions: readonly Definition[]
}

/** Letters, digits, and what ties them together. */
const form = /^[\p{L}\p{N}](?:[\p{L}\p{N}._-]*[\p{L}\p{N}])?$/u
const longest = 60

function whyNoId(
  workspace: Workspace,
  { id, definitions }: Meant,
  name: string,
  say: Say,
): { refusal: string } | null {
  const isId =
    form.test(name) &&
    name.length <= longest &&
    isLinked(name) &&
    (isIdShaped(name) || isOnlyDue(workspace, id, definitions))
  return isId
    ? null
    : { refusal: say('“{0}” cannot be an id: letters, a hyphen and a number are best, as in US-12.', name) }
}

/** Whether an id stands nowhere in prose, where a common word would no longer be taken for one. */
const isOnlyDue = (workspace: Workspace, id: string, definitions: readonly Definition[]): boolean =>
  !isIdShaped(id) ||
  idMentions(workspace, id, definitions).every(({ path, span }) =>
    isDueIn(artifactAt(workspace, path), id)(span),
  )

/** Whether a parent of this name is read as an id, and not as the name of a file. */
function isLinked(name: string): boolean {
  const link = parseReference('', name)
  return link !== null && 'id' in link
}

/**
 * Where somebody already says `name`, two things could become one, and no renaming would part them again: what it
 * means anywhere has to stay as it is.
 */
function whyTaken(
  workspace: Workspace,
  { id, definitions }: Meant,
  name: string,
  edits: ReadonlyMap<string, readonly Edit[]>,
  say: Say,
): { refusal: string } | null {
  if (idKey(name) === idKey(id)) return null
  let after = workspace
  for (const [path, changes] of edits)
    after = withDocument(after, path, applyEdits(entryAt(workspace, path)?.text ?? '', changes))
  const home = definitions[0]?.artifact.path
  const isLost = [...edits.keys()].some((path) => {
    const [now] = definitionsOf(after, path, name)
    return now !== undefined && now.artifact.path !== home
  })
  const rival = documentsNaming(workspace, name).find(
    (entry) =>
      mentionsIn(entry, name).length > 0 &&
      (edits.has(entry.path) ||
        !isSame(definitionsOf(workspace, entry.path, name), definitionsOf(after, entry.path, name))),
  )
  const [owner] = artifactsWithId(workspace, name)
  if (owner && (rival || isLost)) return { refusal: say('{0} is the id of {1} already.', name, owner.path) }
  return rival ? { refusal: say('{0} is named in {1} already.', name, rival.path) } : null
}
