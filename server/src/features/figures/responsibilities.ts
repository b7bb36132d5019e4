import { type ResponsibilityId, responsibilities } from '../../domain/responsibilities.ts'
import type { Artifact } from '../../reading/artifact/artifact.ts'
import { isOwned } from '../../reading/fields/assigned.ts'
import { isAsked } from '../../workspace/asked.ts'
import type { Survey } from './survey.ts'

/**
 * What each of the responsibilities shows in stands in the records of the kinds. Alignment across functions shows in
 * what is written for others: a briefing for those who decide, a release plan for all who take part; a team sets its
 * sprint objective for itself.
 */
/** A role that holds a responsibility; null for people of whom nobody knows the role. */
export interface Holder {
  readonly role: string | null
  /** Names, where documents name people. */
  readonly people: readonly string[]
  /** The documents it holds it by. */
  readonly items: readonly string[]
}

export type Cover = 'covered' | 'doubled' | 'uncovered'

export interface Covered {
  readonly id: ResponsibilityId
  readonly title: string
  /** The kinds of documents in which it shows. */
  readonly types: readonly string[]
  readonly cover: Cover
  /** Who holds the most of it first. */
  readonly by: readonly Holder[]
  /** Documents in which it shows, owned or not. */
  readonly of: number
  /** The documents to open: those held beside the usual hands, or, where it is uncovered, those that nobody owns. */
  readonly items: readonly string[]
}

/**
 * Whether each responsibility is covered, and by whom; null where there is only one kind of artifact. It is *covered*
 * where somebody owns a document it shows in. It is *doubled* where documents of one type are held by several roles
 * that do not all produce that type, or where one document is owned by several people.
 */
export function coverOf(survey: Survey): readonly Covered[] | null {
  const { product, artifacts, stories } = survey
  const { keyOf, workspaceOf } = product
  if (product.kinds.size < 2) return null
  const telling = new Set(stories.map(({ artifact }) => artifact))
  return responsibilities.map((it) => {
    const shown = artifacts.filter((artifact) => artifact.type.responsibility === it.id)
    // Stories inside of other documents are written by whoever owns those.
    if (it.id === 'story-writing' && shown.length === 0) shown.push(...telling)
    const held = shown.filter(({ owner }) => owner !== null)
    const unowned = shown.filter(
      (artifact) => !isOwned(artifact) && isAsked(workspaceOf(artifact), artifact, 'owner'),
    )
    const beside = held.filter((artifact) => isBeside(artifact, held))
    const cover = held.length === 0 ? 'uncovered' : beside.length > 0 ? 'doubled' : 'covered'
    return {
      ...it,
      types: product.schema.types
        .filter(({ responsibility }) => responsibility === it.id)
        .map(({ id }) => id),
      cover,
      by: holdersOf(survey, held),
      of: shown.length,
      items: (cover === 'uncovered' ? unowned : beside).map(keyOf),
    }
  })
}

/** Whether a document is in other hands than most of its kind, or in those of several people. */
function isBeside({ type, owner }: Artifact, held: readonly Artifact[]): boolean {
  if (!owner) return false
  if (owner.people.length > 1) return true
  if (owner.role === null || type.owners.includes(owner.role)) return false
  return held.some((it) => it.type.id === type.id && it.owner?.role != null && it.owner.role !== owner.role)
}

function holdersOf({ product: { people: known, keyOf } }: Survey, held: readonly Artifact[]): Holder[] {
  const holders = new Map<string | null, { people: Set<string>; items: string[] }>()
  for (const artifact of held) {
    const { owner } = artifact
    // A slip of the pen is nobody.
    if (!owner || (owner.role === null && owner.unknown.length > 0)) continue
    const holder = holders.get(owner.role) ?? { people: new Set(), items: [] }
    holders.set(owner.role, holder)
    holder.items.push(keyOf(artifact))
    for (const id of owner.people) holder.people.add(known.find((person) => person.id === id)?.name ?? id)
  }
  return [...holders]
    .map(([role, { people, items }]) => ({ role, people: [...people], items }))
    .sort((a, b) => b.items.length - a.items.length)
}
