import { artifactsOf, type Workspace } from '../workspace/workspace.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  id: 'collapsed-roles',
  severity: 'info',
  summary: 'No one person is two of the three roles, or writes the documents of all three.',
  why: 'Three roles argue about what is worth doing; one person who is all of them only agrees.',
  repair: 'Give one of the roles, or its documents, to somebody else.',

  *check() {},

  *checkTeam(workspace) {
    const { people, schema, places } = workspace.config
    const owned = rolesByPerson(workspace)
    for (const { id, name, roles } of people) {
      const span = places.get(`people/${id}`)
      if (!span) continue
      const titles = roles.map((role) => schema.role(role)?.title ?? role)
      if (titles.length > 1) yield { span, message: `${name} is ${titles.join(' and ')} at once.` }
      else if ((owned.get(id)?.size ?? 0) >= schema.roles.length)
        yield { span, message: `${name} owns documents of all ${schema.roles.length} roles.` }
    }
  },
})

/** The roles that usually produce what a person owns, by the person's id. */
function rolesByPerson(workspace: Workspace): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>()
  for (const { owner, type } of artifactsOf(workspace)) {
    // What two roles may write says nothing of which of them somebody is.
    const [role] = type.owners.length === 1 ? type.owners : []
    if (!role) continue
    for (const person of owner?.people ?? []) found.set(person, (found.get(person) ?? new Set()).add(role))
  }
  return found
}
