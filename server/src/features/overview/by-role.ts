import type { Role } from '../../domain/roles.ts'
import type { Schema } from '../../domain/schema/schema.ts'
import type { ArtifactType } from '../../domain/schema/types.ts'
import { translated } from '../../text/message.ts'
import type { Say } from '../../text/say.ts'
import { roleOf } from '../../workspace/owned.ts'
import { extraGroups, type Group, groupChildren, groupWay, heldGroups } from './groups.ts'
import type { Node, Shown, Sight, View } from './node.ts'
import { documents, found } from './nodes.ts'

/** Role, artifact type, artifact; beside the types, what a role usually writes and has not. */
export const byRole: View = {
  children: (sight, parent) =>
    groupChildren(sight, [...groupsFor(sight), ...extraGroups(sight, parent)], parent),
  way: (sight, shown) => groupWay(groupsFor(sight), shown),
}

const groupsFor = heldGroups(groupsOf)

function groupsOf({ source, keeps, isFiltered, say }: Sight): Group[] {
  const { schema } = source
  const all = source.all()
  const present = new Set(all.map(({ artifact }) => artifact.type.id))
  const kept = isFiltered ? all.filter(keeps) : all
  const groups = schema.roles.map((role): Group => {
    const held = kept.filter(({ artifact }) => roleOf(schema, artifact) === role.id)
    const missing = isFiltered ? [] : missingTypes(schema, role, present)
    return {
      name: role.id,
      node: roleNode(role, held, missing.length > 0, say),
      held,
      missing: missing.map((type) => missingNode(role, type, say)),
      // Who opens a folder is to see what is there; what is not must not push it out of sight.
      ...(missing.length > 1 && { folded: foldedNode(role, missing, say) }),
      artifactId: (key) => `artifact:${key}`,
    }
  })
  return groups.filter(({ held }) => !isFiltered || held.length > 0)
}

const missingTypes = ({ types }: Schema, role: Role, present: ReadonlySet<string>): ArtifactType[] =>
  types.filter((type) => type.expected && type.owners[0] === role.id && !present.has(type.id))

const roleNode = (role: Role, held: readonly Shown[], misses: boolean, say: Say): Node => ({
  id: `role:${role.id}`,
  kind: 'role',
  label: role.title,
  description: documents(say, held.length),
  tooltip: aboutRole(role, say),
  hasChildren: held.length > 0 || misses,
  isOpen: true,
  owner: role.id,
  ...found(held),
})

export const aboutRole = (role: Role, say: Say): string =>
  [
    `${role.title}: ${translated(say, role.horizon)}`,
    say('Produces {0}', translated(say, role.produces)),
    say('Why: {0}', translated(say, role.why)),
  ].join('\n')

const foldedNode = (role: Role, missing: readonly ArtifactType[], say: Say): Node => ({
  id: `unwritten:${role.id}`,
  kind: 'unwritten',
  label: say('Not written yet'),
  description: missing.map((type) => type.title).join(', '),
  tooltip: say('What a {0} usually writes, too. Each can be started from a template.', role.title),
  hasChildren: true,
  severity: null,
  findings: 0,
})

const missingNode = (role: Role, type: ArtifactType, say: Say): Node => ({
  id: `missing:${type.id}`,
  kind: 'missing',
  label: say('No {0} yet', type.title),
  description: '',
  tooltip: [
    say('A {0} usually writes one: {1}.', role.title, translated(say, type.holds)),
    say('Click to start it from a template.'),
  ].join('\n'),
  hasChildren: false,
  severity: null,
  findings: 0,
  type,
})
