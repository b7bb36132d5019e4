import { lowered } from '../domain/plural.ts'
import { parentsOf } from '../domain/schema/schema.ts'
import { eitherOf, message, word } from '../text/message.ts'
import { hasType } from '../workspace/workspace.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  id: 'missing-artifact',
  severity: 'info',
  summary: 'Every kind of document has the kind above it: features a roadmap, roadmaps a strategy.',
  why: 'Features without a roadmap or a goal are answers to a question that nobody wrote down.',
  repair:
    'Write the document above from its template, or say in `triad.yaml` what else this kind is handed down from.',

  *check() {},

  *checkTeam(workspace) {
    const { schema, places } = workspace.config
    const span = places.get('')
    if (!span || workspace.kinds.size < 2) return
    for (const type of schema.types) {
      const above = parentsOf(schema, type)
      if (above.length === 0 || !hasType(workspace, type.id)) continue
      if (above.some((kind) => hasType(workspace, kind.id))) continue
      const names = eitherOf(above.map((kind) => word(kind.title)))
      yield {
        span,
        message: message(
          'There are {0} here, but there is no {1} above them.',
          word(lowered(type.plural)),
          names,
        ),
      }
    }
  },
})
