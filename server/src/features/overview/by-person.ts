import type { Role } from '../../domain/roles.ts'
import type { Schema } from '../../domain/schema/schema.ts'
import { fold } from '../../text/fold.ts'
import type { Say } from '../../text/say.ts'
import { aboutRole, roleFor } from './by-role.ts'
import { extraGroups, type Group, groupChildren, groupWay } from './groups.ts'
import type { Node, Shown, Sight, View } from './node.ts'
import { documents, found, joined } from './nodes.ts'
import { type Owning, ownedIn } from './owned.ts'

/**
 * Who owns what: the people of the team in its own order, then others who are named, then roles that stand for
 * nobody in particular, and what nobody owns at the end.
 */
export const byPerson: View = {
  children: (sight, parent) =>
    groupChildren(sight, [...groupsOf(sight), ...extraGroups(sight, parent)], parent),
  way: (sight, shown) => groupWay(groupsOf(sight), shown),
}

function groupsOf(sight: Sight): Group[] {
  const { source, keeps, isFiltered, say } = sight
  // Who holds too much holds it whatever is looked for.
  const { people, others, roles, nobody } = ownedIn(source)
  const kept = (held: readonly Shown[]) => (isFiltered ? held.filter(keeps) : held)
  const groups = [
    ...[...people, ...others].map((it) => personGroup(source.schema, it, kept(it.held), say)),
    ...source.schema.roles.flatMap((role) => {
      const held = roles.get(role.id)
      return held ? [roleGroup(role, kept(held), say)] : []
    }),
    ...(nobody.length > 0 ? [nobodyGroup(kept(nobody), say)] : []),
  ]
  return groups.filter(({ held }) => !isFiltered || held.length > 0)
}

function personGroup(schema: Schema, person: Owning, held: readonly Shown[], say: Say): Group {
  // Whom the repository names has not taken on a role by that.
  const own = person.held.filter(({ artifact }) => artifact.owner !== null)
  const acts = new Set(own.map(({ artifact }) => roleFor(schema, artifact)))
  const titles = (ids: Iterable<string>) =>
    schema.roles.filter(({ id }) => [...ids].includes(id)).map(({ title }) => title)
  const holds = titles(person.roles)
  const load = overloadOf(holds.length, acts.size, schema.roles.length, say)
  const does = titles(acts)
  const node: Node = {
    id: `person:${fold(person.id)}`,
    kind: 'person',
    label: person.name,
    description: joined(load ?? (holds.length > 0 ? holds : does).join(' + '), documents(say, held.length)),
    tooltip: [
      holds.length > 0
        ? say('Role: {0}', holds.join(', '))
        : say('triad.yaml names no role for {0}.', person.name),
      ...(does.length > 0 ? [say('Owns work of: {0}', does.join(', '))] : []),
      ...(load ? [say('One person with several of the three roles soon has time for none of them.')] : []),
    ].join('\n'),
    hasChildren: held.length > 0,
    owner: person.id,
    ...(load && { mark: 'overloaded' }),
    ...found(held),
  }
  return groupOf(node, held)
}

/** What somebody has too much of, in words; null where all is well. */
function overloadOf(holds: number, acts: number, roles: number, say: Say): string | null {
  if (holds > 1) return say('holds {0} roles', holds)
  return roles > 1 && acts === roles ? say('owns work of all roles') : null
}

const roleGroup = (role: Role, held: readonly Shown[], say: Say): Group =>
  groupOf(
    {
      id: `person:role:${role.id}`,
      kind: 'role',
      label: role.title,
      description: joined(say('no one person'), documents(say, held.length)),
      tooltip: aboutRole(role, say),
      hasChildren: held.length > 0,
      owner: role.id,
      ...found(held),
    },
    held,
  )

const nobodyGroup = (held: readonly Shown[], say: Say): Group =>
  groupOf(
    {
      id: 'nobody',
      kind: 'nobody',
      label: say('Nobody'),
      description: documents(say, held.length),
      tooltip: say('Work that nobody owns is work that nobody finishes.'),
      hasChildren: held.length > 0,
      ...found(held),
    },
    held,
  )

const groupOf = (node: Node, held: readonly Shown[]): Group => ({
  name: node.id,
  node,
  held,
  missing: [],
  artifactId: (key) => `${node.id} ${key}`,
})
