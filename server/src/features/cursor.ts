import { type Person, personNamed } from '../domain/config/config.ts'
import type { Role } from '../domain/roles.ts'
import type { ArtifactType } from '../domain/schema/types.ts'
import type { Artifact, Reference } from '../reading/artifact/artifact.ts'
import { fieldsNamed, ownerKeys } from '../reading/fields/other-keys.ts'
import { parseReference } from '../reading/mention/reference.ts'
import { isIdShaped, wordAt } from '../reading/mention/spots.ts'
import { type Span, touches } from '../text/span.ts'
import { besideWithId } from '../workspace/beside.ts'
import { type Definition, definitionsOf, pathsNamed } from '../workspace/definition.ts'
import { documentOf, type Entry } from '../workspace/entry.ts'
import { linksUp } from '../workspace/links.ts'
import { freeIn } from '../workspace/mentions.ts'
import { entryAt, type Workspace } from '../workspace/workspace.ts'

/** What a cursor stands on, as far as Triad knows it; `span` is what the eye takes for it. */
export type Thing =
  | {
      readonly kind: 'id'
      readonly span: Span
      readonly id: string
      readonly definitions: readonly Definition[]
    }
  /** A path that is a link up: the document it names in the workspace, whether or not it is there. */
  | { readonly kind: 'path'; readonly span: Span; readonly path: string; readonly fragment: string }
  | { readonly kind: 'role'; readonly span: Span; readonly role: Role }
  | { readonly kind: 'person'; readonly span: Span; readonly person: Person }
  | { readonly kind: 'type'; readonly span: Span; readonly type: ArtifactType }
  /** The name of a rule, where a document asks it to say nothing. */
  | { readonly kind: 'rule'; readonly span: Span; readonly rule: string }

/** What stands at `offset` of the document at `path`; null where it is nothing that Triad knows. */
export function thingAt(workspace: Workspace, path: string, offset: number): Thing | null {
  const entry = entryAt(workspace, path)
  if (!entry) return null
  const { artifact } = entry
  return (artifact && stated(workspace, artifact, offset)) ?? idAt(workspace, entry, offset)
}

/** What an artifact says of itself at `offset`: its id, its parents, its owner, its type, what it silences. */
function stated(workspace: Workspace, artifact: Artifact, offset: number): Thing | null {
  const { id, items, typeField, type, suppressions, path } = artifact
  const reference = linksUp(workspace, artifact).find((it) => touches(it, offset))
  if (reference) return referred(workspace, artifact, reference)
  const own = [...(id && id.end > id.start ? [id] : []), ...items.map((item) => item.id)].find((it) =>
    touches(it, offset),
  )
  if (own)
    return {
      kind: 'id',
      span: bare(artifact.text, own),
      id: own.text,
      definitions: definitionsOf(workspace, path, own.text),
    }
  if (typeField && touches(typeField, offset) && workspace.config.schema.type(typeField.text))
    return { kind: 'type', span: typeField, type }
  const rule = suppressions.find((it) => it.rule && touches(it.rule, offset))?.rule
  if (rule) return { kind: 'rule', span: rule, rule: rule.text }
  return ownerAt(workspace, artifact, offset)
}

function referred(workspace: Workspace, { path, text }: Artifact, reference: Reference): Thing | null {
  const link = parseReference(path, reference.text)
  if (link === null) return null
  const span = bare(text, reference)
  if (!('id' in link)) return { kind: 'path', span, ...link }
  const definitions = definitionsOf(workspace, path, link.id)
  const [named] = definitions.length > 0 ? [] : pathsNamed(workspace, path, link.id)
  return named === undefined
    ? { kind: 'id', span, id: link.id, definitions }
    : { kind: 'path', span, path: named, fragment: '' }
}

/** The role or the person that stands under a key for owners, in frontmatter or where the text says it. */
function ownerAt({ config }: Workspace, artifact: Artifact, offset: number): Thing | null {
  const { frontmatter, owner, text } = artifact
  const scalars = fieldsNamed(frontmatter?.fields ?? [], ownerKeys).flatMap((field) => field.scalars)
  const places = owner?.source === null ? [...scalars, owner] : scalars
  for (const place of places) {
    if (!touches(place, offset) || place.end === place.start) continue
    const span = bare(text, place)
    const role = config.schema.role(place.text)
    if (role) return { kind: 'role', span, role }
    const person = personNamed(config, place.text)
    if (person) return { kind: 'person', span, person }
  }
  return null
}

/** A known id in prose. */
function idAt(workspace: Workspace, entry: Entry, offset: number): Thing | null {
  const { path, text } = entry
  const span = wordAt(text, offset)
  const id = span && text.slice(span.start, span.end)
  if (!id || !isIdShaped(id)) return null
  const definitions = definitionsOf(workspace, path, id)
  const isKnown = definitions.length > 0 || besideWithId(workspace, id) !== null
  return isKnown && freeIn(documentOf(entry))(span) ? { kind: 'id', span, id, definitions } : null
}

/** A value without the quotes or the brackets around it. */
function bare(text: string, { start, end }: Span): Span {
  const value = text.slice(start, end)
  const open = /^(?:["'`*_<]|\[\[?)*/.exec(value)?.[0].length ?? 0
  const close = /(?:["'`*_>]|\]\]?)*$/.exec(value)?.[0].length ?? 0
  return open + close < value.length ? { start: start + open, end: end - close } : { start, end }
}
