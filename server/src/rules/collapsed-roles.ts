import { listOf, message } from '../text/message.ts'
import { actsOf } from '../workspace/found.ts'
import { wearsSeveralHats } from '../workspace/owned.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  id: 'collapsed-roles',
  severity: 'info',
  summary: 'No person holds two of the three roles, or owns documents of all three.',
  why: 'Three roles challenge one another; one person who holds them all has nobody to disagree with.',
  repair: 'Give one of the roles, or its documents, to another person.',

  *check() {},

  *checkTeam(workspace) {
    const { people, schema, places } = workspace.config
    for (const { id, name, roles } of people) {
      const span = places.get(`people/${id}`)
      if (!span || !wearsSeveralHats({ roles, acts: actsOf(workspace, id) }, schema)) continue
      const titles = roles.map((role) => schema.role(role)?.title ?? role)
      yield {
        span,
        message:
          titles.length > 1
            ? message('{0} holds several roles: {1}.', name, listOf(titles))
            : message('{0} owns documents of all {1} roles.', name, schema.roles.length),
      }
    }
  },
})
