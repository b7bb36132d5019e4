import type { Role } from '../../domain/roles.ts'
import type { Schema } from '../../domain/schema/schema.ts'
import { fold } from '../../text/fold.ts'
import type { Say } from '../../text/say.ts'
import { type Owning, ownedIn, wearsSeveralHats } from '../../workspace/owned.ts'
import { aboutRole } from './by-role.ts'
import { extraGroups, type Group, groupChildren, groupWay, heldGroups } from './groups.ts'
import type { Node, Shown, Sight, View } from './node.ts'
import { documents, found, joined } from './nodes.ts'

/**
 * Who owns what: the people of the team in its own order, then others who are named, then roles that stand for
 * nobody in particular, and what nobody owns at the end.
 */
export const byPerson: View = {
  children: (sight, parent) =>
    groupChildren(sight, [...groupsFor(sight), ...extraGroups(sight, parent)], parent),
  way: (sight, shown) => groupWay(groupsFor(sight), shown),
}

const groupsFor = heldGroups(groupsOf)

function groupsOf({ source, keeps, isFiltered, say }: Sight): Group[] {
  // Who holds too much holds it whatever is looked for.
  const { people, others, roles, nobody } = ownedIn(source, source.all(), ({ artifact }) => artifact)
  const kept = (held: readonly Shown[]) => (isFiltered ? held.filter(keeps) : held)
  const groups = [
    ...[...people, ...others].map((it) => personGroup(source.schema, it, kept(heldBy(it)), say)),
    ...source.schema.roles.flatMap((role) => {
      const held = roles.get(role.id)
      return held ? [roleGroup(role, kept(held), say)] : []
    }),
    ...(nobody.length > 0 ? [nobodyGroup(kept(nobody), say)] : []),
  ]
  return groups.filter(({ held }) => !isFiltered || held.length > 0)
}

/** All that is somebody's, in the order in which it is told. */
const heldBy = ({ named, asRole, lookedAfter }: Owning<Shown>): Shown[] => [
  ...named,
  ...asRole,
  ...lookedAfter,
]

function personGroup(schema: Schema, person: Owning<Shown>, held: readonly Shown[], say: Say): Group {
  const titles = (ids: readonly string[]) =>
    schema.roles.filter(({ id }) => ids.includes(id)).map(({ title }) => title)
  const holds = titles(person.roles)
  const does = titles(person.acts)
  const load = wearsSeveralHats(person, schema) ? hatsSaid(person, say) : null
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
      ...(load ? [say('A person with several of the three roles soon has time for none of them.')] : []),
    ].join('\n'),
    hasChildren: held.length > 0,
    owner: person.id,
    ...(load && { mark: 'overloaded' }),
    ...found(held),
  }
  return groupOf(node, held)
}

/** What somebody has too much of, in words. */
const hatsSaid = ({ roles }: Owning<Shown>, say: Say): string =>
  roles.length > 1 ? say('holds {0} roles', roles.length) : say('owns work of all roles')

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
