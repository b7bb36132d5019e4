import type { Schema } from '../domain/schema/schema.ts'
import type { ArtifactType } from '../domain/schema/types.ts'
import type { Artifact, Item } from '../reading/artifact/artifact.ts'
import { withoutId } from '../reading/artifact/items.ts'
import { get } from '../reading/document/table.ts'
import { isClosed } from '../reading/fields/status.ts'
import { linkTo } from '../reading/mention/reference.ts'
import { memoOf } from '../text/memo.ts'
import { originalOf, withoutCopies } from './copy.ts'
import { isMentioned } from './definition.ts'
import { idKey } from './entry.ts'
import { artifactsOfKinds, pathsWithItems } from './found.ts'
import { isDigit, prefixOf } from './id-prefix.ts'
import { artifactsAt, artifactsWithId, type Workspace } from './workspace.ts'

/**
 * What a document may be handed down from: the one list, in the one order, that completion, pickers, templates and
 * repairs offer.
 */

/** A document, or an item in one. */
export interface PossibleParent {
  readonly artifact: Artifact
  readonly item: Item | null
  /** What it is named by: its id, or the path to it where it has none. */
  readonly name: string
  readonly hasId: boolean
  /** The number that the name ends with: the highest is the newest. */
  readonly number: number
  readonly kind: ArtifactType
  /** How near its kind is: 0 is the nearest. */
  readonly rank: number
}

/**
 * Everything of these kinds in a workspace, the nearest kind being first, but for what stands in the document at
 * `except`, and in copies; in no order. What two documents call by one id comes twice.
 */
export function* possibleParents(
  workspace: Workspace,
  kinds: readonly ArtifactType[],
  except: string,
): Generator<PossibleParent> {
  const ranks = new Map(kinds.map((kind, rank) => [kind.id, rank]))
  const kindsOf = kindsByPrefix(workspace.config.schema)
  for (const artifact of holders(workspace, ranks, kindsOf)) {
    if (artifact.path === except || originalOf(workspace, artifact)) continue
    const rank = ranks.get(artifact.type.id)
    if (rank !== undefined) yield parent(artifact, null, artifact.type, rank)
    for (const item of artifact.items) {
      const known = kindsOf.get(prefixOf(item.id.text))
      const kind = known ?? artifact.type
      const itemRank = ranks.get(kind.id)
      if (itemRank === undefined || isMention(workspace, artifact, item.id.text, known !== undefined))
        continue
      if (!isMentioned({ artifact, item, id: item.id }, kinds)) yield parent(artifact, item, kind, itemRank)
    }
  }
}

/** The documents of these kinds, and those with items whose ids tell that they are of one, each once. */
function holders(
  workspace: Workspace,
  kinds: ReadonlyMap<string, unknown>,
  kindsOf: ReadonlyMap<string, ArtifactType>,
): Set<Artifact> {
  const prefixes = [...kindsOf].flatMap(([prefix, { id }]) => (kinds.has(id) ? prefix : []))
  return new Set([
    ...artifactsOfKinds(workspace, kinds.keys()),
    ...prefixes.flatMap((prefix) => artifactsAt(workspace, pathsWithItems(workspace, prefix))),
  ])
}

function parent(artifact: Artifact, item: Item | null, kind: ArtifactType, rank: number): PossibleParent {
  const id = item ? item.id.text : artifact.id?.text
  const name = id ?? artifact.path
  return { artifact, item, name, hasId: id !== undefined, number: numberOf(name), kind, rank }
}

/**
 * Whether an item only stands for something else: for the document it is the title of, or for another that has the
 * id, as `F-3` does in a list. And `FR-001` stands in each spec anew: where its kind is not known, it names nothing
 * outside of it.
 */
function isMention(workspace: Workspace, { id: own }: Artifact, id: string, isKnown: boolean): boolean {
  const key = idKey(id)
  if (own && idKey(own.text) === key) return true
  const carriers = get(workspace.carriers, key) ?? []
  return carriers.length > 1 && (!isKnown || artifactsWithId(workspace, key).length > 0)
}

/** The kinds whose ids begin with a prefix: `F-3` is a feature, in whatever document it stands. */
const kindsByPrefix = ({ types }: Schema): ReadonlyMap<string, ArtifactType> =>
  new Map(types.map((type) => [type.prefix.toUpperCase(), type]))

/** The documents among them, in order: the first `most` of them. */
export function parentDocuments(
  workspace: Workspace,
  kinds: readonly ArtifactType[],
  except: string,
  most = Number.POSITIVE_INFINITY,
): PossibleParent[] {
  const sorted = documentsOf(workspace)
  const found: PossibleParent[] = []
  for (const [rank, kind] of kinds.entries())
    for (const it of sorted(kind)) {
      if (found.length === most) return found
      if (it.artifact.path !== except) found.push(it.rank === rank ? it : { ...it, rank })
    }
  return found
}

/** The documents of a kind, in order: sorted once for a workspace, since each finding may ask for them. */
const documentsOf = memoOf((workspace: Workspace) =>
  memoOf((kind: ArtifactType): readonly PossibleParent[] =>
    [...artifactsOfKinds(workspace, [kind.id])]
      .filter((it) => !originalOf(workspace, it))
      .map((it) => parent(it, null, it.type, 0))
      .sort(inOrder),
  ),
)

/** The id of a document, where it leads to this document alone; else the way to it from the document at `from`. */
export const referenceTo = (workspace: Workspace, from: string, { id, path }: Artifact): string =>
  id && withoutCopies(workspace, artifactsWithId(workspace, id.text)).length === 1
    ? id.text
    : linkTo(from, path)

/** The nearest kind first, then what somebody still works on, and the newest of it; items after documents. */
export const inOrder = (a: PossibleParent, b: PossibleParent): number =>
  a.rank - b.rank ||
  Number(isClosed(a.artifact.status)) - Number(isClosed(b.artifact.status)) ||
  Number(a.item !== null) - Number(b.item !== null) ||
  newestFirst(a, b) ||
  (a.artifact.path < b.artifact.path ? -1 : 1)

export interface Numbered {
  readonly name: string
  readonly number: number
}

export const newestFirst = (a: Numbered, b: Numbered): number => b.number - a.number || byName(a, b)

export const oldestFirst = (a: Numbered, b: Numbered): number => a.number - b.number || byName(a, b)

const byName = (a: Numbered, b: Numbered): number => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)

/** The number that a text ends with, -1 where it ends otherwise. */
export function numberOf(text: string): number {
  let number = 0
  let factor = 1
  let start = text.length
  for (; start > 0 && text.length - start < 15; start--, factor *= 10) {
    const code = text.charCodeAt(start - 1)
    if (!isDigit(code)) break
    number += (code - 48) * factor
  }
  return start === text.length ? -1 : number
}

/** What a possible parent is called, as it stands in its document. */
export const titleOf = ({ artifact, item }: PossibleParent): string => (item ?? artifact).title.text

/** The same for people: without its id and without markup. */
export const plainTitleOf = (it: PossibleParent): string =>
  it.item ? withoutId(titleOf(it), it.name) : titleOf(it)

/** How far what it stands in is, in a word; empty where nobody says. */
export const stageOf = ({ status }: Artifact): string => status?.stage ?? status?.text ?? ''
