import { isForm } from '../reading/placeholders/form.ts'
import { message } from '../text/message.ts'
import { fillChecklist, fillGivenWhenThen } from '../writing/repairs.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  id: 'empty-acceptance-criteria',
  severity: 'warning',
  summary: 'Every section of acceptance criteria has at least one criterion.',
  why: 'An empty section looks like agreement where there is none.',
  repair: 'Write the first criterion, or remove the section until there is one.',

  *check(artifact) {
    const groups = [...artifact.stories.map((story) => story.sections), artifact.criteria]
    for (const sections of groups) {
      const [section] = sections
      const criteria = sections.flatMap((it) => it.criteria)
      if (!section || criteria.some((it) => !it.placeholder || isForm(artifact, it))) continue
      yield {
        span: section.label,
        message:
          criteria.length === 0
            ? message('There are no acceptance criteria here yet.')
            : message('There are only placeholders here, no acceptance criteria yet.'),
        fixes: () => [
          {
            title: message('Write acceptance criteria (checklist)'),
            edits: [fillChecklist(artifact, section)],
          },
          {
            title: message('Write acceptance criteria (Given/When/Then)'),
            edits: [fillGivenWhenThen(artifact, section)],
          },
        ],
      }
    }
  },
})
