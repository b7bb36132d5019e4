import type { Person } from '../domain/config/config.ts'
import type { Schema } from '../domain/schema/schema.ts'
import type { Artifact, Owner } from '../reading/artifact/artifact.ts'
import { fold } from '../text/fold.ts'

/**
 * The id of the role that a document stands under, in the tree, on the map and in the figures: that which owns it, as
 * it says itself, else the one that usually owns its kind.
 */
export const roleOf = (schema: Schema, { type, owner }: Artifact): string =>
  owner?.role ?? type.owners[0] ?? schema.roles[0]?.id ?? ''

/** Somebody with what they own: the one place where it is told who owns what, and who holds which role. */
export interface Owning<T> {
  readonly id: string
  readonly name: string
  /** The ids of the roles that `triad.yaml` gives them. */
  readonly roles: readonly string[]
  /** The ids of the roles whose work they own by name, in the order of the schema; what several roles produce tells nothing. */
  readonly acts: readonly string[]
  /** What names them as its owner. */
  readonly named: readonly T[]
  /** What their role owns, where they hold it alone. */
  readonly asRole: readonly T[]
  /** What the repository gives to them: they look after it, and have not taken on a role by that. */
  readonly lookedAfter: readonly T[]
  /** Whether `triad.yaml` lists people and not them: a slip of the pen, or a stranger. */
  readonly isUnknown: boolean
}

export interface Owned<T> {
  /** The people of the team in its own order, whether they own anything or not. */
  readonly people: readonly Owning<T>[]
  /** Whoever else documents name, by name. */
  readonly others: readonly Owning<T>[]
  /** By the id of a role that several people hold, or nobody. */
  readonly roles: ReadonlyMap<string, readonly T[]>
  readonly nobody: readonly T[]
}

interface Team {
  readonly schema: Schema
  readonly people: readonly Person[]
}

type Draft<T> = Person & { named: T[]; asRole: T[]; lookedAfter: T[]; acts: Set<string>; isUnknown: boolean }

/** Who owns which of `all`, of which each is an artifact, or has one. */
export function ownedIn<T>(
  { schema, people }: Team,
  all: readonly T[],
  artifactOf: (it: T) => Artifact,
): Owned<T> {
  const draft = (person: Person, isUnknown: boolean): Draft<T> => ({
    ...{ ...person, named: [], asRole: [], lookedAfter: [], acts: new Set(), isUnknown },
  })
  const team = new Map(people.map((it) => [fold(it.id), draft(it, false)]))
  const others = new Map<string, Draft<T>>()
  const roles = new Map<string, T[]>()
  const nobody: T[] = []
  const somebody = (name: string, isUnknown: boolean): Draft<T> => {
    const key = fold(name)
    const known = team.get(key) ?? others.get(key) ?? draft({ id: name, name, roles: [] }, isUnknown)
    if (!team.has(key)) others.set(key, known)
    if (!isUnknown) known.isUnknown = false
    return known
  }
  for (const it of all) {
    const { owner, codeOwner, type } = artifactOf(it)
    for (const name of once(owner?.people)) {
      const person = somebody(name, owner !== null && isUnknown(owner, name))
      person.named.push(it)
      const [role, ...more] = type.owners
      if (role !== undefined && more.length === 0) person.acts.add(role)
    }
    if (owner && owner.people.length > 0) continue
    if (!owner) {
      for (const name of once(codeOwner?.people)) somebody(name, false).lookedAfter.push(it)
      if (!codeOwner) nobody.push(it)
    } else if (owner.role === null) nobody.push(it)
    else {
      const alone = holderOf(people, owner.role)
      const held = alone ? team.get(fold(alone.id))?.asRole : (roles.get(owner.role) ?? [])
      held?.push(it)
      if (held && !alone) roles.set(owner.role, held)
    }
  }
  const done = (it: Draft<T>): Owning<T> => ({
    ...it,
    acts: schema.roles.flatMap(({ id }) => (it.acts.has(id) ? id : [])),
  })
  return {
    people: [...team.values()].map(done),
    others: [...others.values()].sort((a, b) => a.name.localeCompare(b.name, 'en')).map(done),
    roles,
    nobody,
  }
}

/** Whether somebody is several of the roles at once, by `triad.yaml`, or owns work of all of them. */
export const wearsSeveralHats = (
  { roles, acts }: Pick<Owning<unknown>, 'roles' | 'acts'>,
  schema: Schema,
): boolean => roles.length > 1 || (schema.roles.length > 1 && acts.length === schema.roles.length)

/** The people who hold a role by `triad.yaml`. */
export const holdersOf = (people: readonly Person[], role: string): readonly Person[] =>
  people.filter(({ roles }) => roles.includes(role))

/** Who holds a role alone; undefined where nobody does, or several do. */
function holderOf(people: readonly Person[], role: string): Person | undefined {
  const [holder, ...more] = holdersOf(people, role)
  return more.length === 0 ? holder : undefined
}

const isUnknown = ({ unknown }: Owner, name: string): boolean =>
  unknown.some(({ text }) => text.replace(/^@/, '') === name)

/** The same name in two spellings is one person. */
const once = (names: readonly string[] = []): string[] => [
  ...new Map(names.map((name) => [fold(name), name])).values(),
]
