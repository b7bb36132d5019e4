import type { Artifact } from '../../reading/artifact/artifact.ts'
import { isClosed } from '../../reading/fields/status.ts'
import { fold } from '../../text/fold.ts'
import { type Figure, figure } from './figure.ts'
import type { Survey } from './survey.ts'

/** A person, by what they own. */
export interface Load {
  readonly name: string
  /** The ids of the roles they hold, by `triad.yaml` and by what they own. */
  readonly roles: readonly string[]
  /** The paths of what they own. */
  readonly items: readonly string[]
  /** Those of them that are open. */
  readonly open: readonly string[]
}

/** A figure about people, with the people it is about. */
export interface PeopleFigure extends Figure {
  readonly people: readonly Load[]
}

/** Everybody whom `triad.yaml` knows or who owns something, by name. */
export function loadsOf({ workspace: { config }, artifacts }: Survey): Load[] {
  const found = new Map<string, { name: string; roles: Set<string>; owned: Artifact[] }>()
  for (const { id, name, roles } of config.people)
    found.set(fold(id), { name, roles: new Set(roles), owned: [] })
  for (const artifact of artifacts) {
    const [due, ...others] = artifact.type.owners
    for (const [id, name] of namedBy(artifact)) {
      const person = found.get(id) ?? { name, roles: new Set<string>(), owned: [] }
      found.set(id, person)
      person.owned.push(artifact)
      // What several roles produce tells nothing.
      if (due !== undefined && others.length === 0) person.roles.add(due)
    }
  }
  return [...found.values()]
    .map(({ name, roles, owned }) => ({
      name,
      roles: config.schema.roles.flatMap(({ id }) => (roles.has(id) ? id : [])),
      items: owned.map(({ path }) => path),
      open: owned.filter(({ status }) => !isClosed(status)).map(({ path }) => path),
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** Folded name → name, of the people who own a document; whom nobody knows is a slip of the pen. */
const namedBy = ({ owner }: Artifact): Map<string, string> =>
  new Map(owner && owner.unknown.length === 0 ? owner.people.map((it) => [fold(it), it]) : [])

/** People who hold two roles or more: by `triad.yaml`, or because they own what different roles produce. */
export function collapsed(survey: Survey, loads: readonly Load[]): PeopleFigure | null {
  if (survey.workspace.kinds.size < 2) return null
  return about(
    loads,
    loads.filter(({ roles }) => roles.length > 1),
  )
}

/** From how many documents on somebody can have more than their share. */
const many = 10

/**
 * People with more than their share, `many` documents at least: over half of all that people own; or, where there are
 * three people or more, over twice as many open ones as the one in the middle has. Null where fewer than two own any.
 */
export function overloaded(loads: readonly Load[]): PeopleFigure | null {
  const owners = loads.filter(({ items }) => items.length > 0)
  if (owners.length < 2) return null
  const all = new Set(owners.flatMap(({ items }) => items)).size
  const counts = owners.map(({ open }) => open.length).sort((a, b) => a - b)
  const middle = counts[Math.floor((counts.length - 1) / 2)] as number
  return about(
    owners,
    owners.filter(
      ({ items, open }) =>
        (items.length >= many && items.length * 2 > all) ||
        (open.length >= many && counts.length > 2 && open.length > 2 * middle),
    ),
  )
}

function about(all: readonly Load[], people: readonly Load[]): PeopleFigure | null {
  const base = figure(
    people.length,
    all.length,
    people.flatMap(({ items }) => items),
  )
  return base && { ...base, people }
}
