import { message } from '../text/message.ts'
import { pathsUnderRole } from '../workspace/found.ts'
import { holdersOf } from '../workspace/owned.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  id: 'uncovered-role',
  severity: 'info',
  summary: 'Every role has at least one person.',
  why: 'If nobody holds a role, its decisions are made by whoever happens to be in the room.',
  repair: 'Give the role to a person under `people`.',

  *check() {},

  *checkTeam(workspace) {
    const { people, schema, places } = workspace.config
    const span = places.get('people')
    // With one kind of document there is no triad yet, and without people nothing is said of anybody.
    if (!span || people.length === 0 || workspace.kinds.size < 2) return
    for (const role of schema.roles) {
      if (holdersOf(people, role.id).length > 0) continue
      const documents = pathsUnderRole(workspace, role.id).length
      yield {
        span,
        message:
          documents === 0
            ? message('No person has the role {0}.', role.title)
            : documents === 1
              ? message('No person has the role {0}, but 1 document belongs to it.', role.title)
              : message('No person has the role {0}, but {1} documents belong to it.', role.title, documents),
      }
    }
  },
})
