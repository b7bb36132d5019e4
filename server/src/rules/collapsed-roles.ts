import { ownedIn, wearsSeveralHats } from '../workspace/owned.ts'
import { artifactsOf } from '../workspace/workspace.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  id: 'collapsed-roles',
  severity: 'info',
  summary: 'No one person is two of the three roles, or writes the documents of all three.',
  why: 'Three roles argue about what is worth doing; one person who is all of them only agrees.',
  repair: 'Give one of the roles, or its documents, to somebody else.',

  *check() {},

  *checkTeam(workspace) {
    const { schema, places } = workspace.config
    for (const it of ownedIn(workspace.config, artifactsOf(workspace), (it) => it).people) {
      const span = places.get(`people/${it.id}`)
      if (!span || !wearsSeveralHats(it, schema)) continue
      const titles = it.roles.map((role) => schema.role(role)?.title ?? role)
      const message =
        titles.length > 1
          ? `${it.name} is ${titles.join(' and ')} at once.`
          : `${it.name} owns documents of all ${schema.roles.length} roles.`
      yield { span, message }
    }
  },
})
