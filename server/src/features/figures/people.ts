import { isClosed } from '../../reading/fields/status.ts'
import { ownedIn, wearsSeveralHats } from '../../workspace/owned.ts'
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
  /** Whether they are several of the roles at once. */
  readonly isSeveral: boolean
}

/** A figure about people, with the people it is about. */
export interface PeopleFigure extends Figure {
  readonly people: readonly Load[]
}

/** Everybody whom `triad.yaml` knows or who owns something by name, by name; a slip of the pen is nobody. */
export function loadsOf({ product, artifacts }: Survey): Load[] {
  const { schema, keyOf } = product
  const { people, others } = ownedIn(product, artifacts, (it) => it)
  return [...people, ...others.filter((it) => !it.isUnknown && it.named.length > 0)]
    .map(
      (it): Load => ({
        name: it.name,
        roles: schema.roles.map(({ id }) => id).filter((id) => it.roles.includes(id) || it.acts.includes(id)),
        items: it.named.map(keyOf),
        open: it.named.filter(({ status }) => !isClosed(status)).map(keyOf),
        isSeveral: wearsSeveralHats(it, schema),
      }),
    )
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** People who are several of the roles at once. */
export function collapsed(survey: Survey, loads: readonly Load[]): PeopleFigure | null {
  if (survey.product.kinds.size < 2) return null
  return about(
    loads,
    loads.filter(({ isSeveral }) => isSeveral),
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
