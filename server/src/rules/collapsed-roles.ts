import { actsOf } from '../workspace/found.ts'
import { wearsSeveralHats } from '../workspace/owned.ts'
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
    for (const { id, name, roles } of people) {
      const span = places.get(`people/${id}`)
      if (!span || !wearsSeveralHats({ roles, acts: actsOf(workspace, id) }, schema)) continue
      const titles = roles.map((role) => schema.role(role)?.title ?? role)
      const message =
        titles.length > 1
          ? `${name} is ${titles.join(' and ')} at once.`
          : `${name} owns documents of all ${schema.roles.length} roles.`
      yield { span, message }
    }
  },
})
