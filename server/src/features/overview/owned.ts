import type { Person } from '../../domain/config/config.ts'
import { fold } from '../../text/fold.ts'
import type { Shown, Source } from './node.ts'

/** Somebody with what they own. */
export interface Owning {
  readonly id: string
  readonly name: string
  /** Ids of the roles that the team gives them. */
  readonly roles: readonly string[]
  readonly held: readonly Shown[]
}

export interface Owned {
  /** The people of the team, whether they own anything or not. */
  readonly people: readonly Owning[]
  /** Whoever else documents name, by name. */
  readonly others: readonly Owning[]
  /** By the id of a role that several people hold, or nobody. */
  readonly roles: ReadonlyMap<string, readonly Shown[]>
  readonly nobody: readonly Shown[]
}

/** Who owns which of the artifacts of `source`. What a role owns is that of whoever holds it alone. */
export function ownedIn({ people: known, all }: Source): Owned {
  const people = known.map((it) => ({ ...it, held: [] as Shown[] }))
  const team = new Map(people.map((it) => [fold(it.id), it]))
  const others = new Map<string, (typeof people)[number]>()
  const roles = new Map<string, Shown[]>()
  const nobody: Shown[] = []
  for (const shown of all()) {
    const { owner, codeOwner } = shown.artifact
    for (const name of new Set((owner ?? codeOwner)?.people)) {
      const key = fold(name)
      const other = team.get(key) ?? others.get(key) ?? { id: name, name, roles: [], held: [] }
      if (!team.has(key)) others.set(key, other)
      other.held.push(shown)
    }
    if (codeOwner || (owner && owner.people.length > 0)) continue
    if (!owner?.role) {
      nobody.push(shown)
      continue
    }
    const [holder, ...more] = holders(known, owner.role)
    if (holder && more.length === 0) team.get(fold(holder.id))?.held.push(shown)
    else if (roles.has(owner.role)) roles.get(owner.role)?.push(shown)
    else roles.set(owner.role, [shown])
  }
  const named = [...others.values()].sort((a, b) => a.name.localeCompare(b.name, 'en'))
  return { people, others: named, roles, nobody }
}

const holders = (people: readonly Person[], role: string): readonly Person[] =>
  people.filter(({ roles }) => roles.includes(role))
