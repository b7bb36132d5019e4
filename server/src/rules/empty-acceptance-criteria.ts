import { fillChecklist, fillGivenWhenThen } from '../writing/repairs.ts'
import { isForm } from './form.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  id: 'empty-acceptance-criteria',
  severity: 'warning',
  summary: 'A section of acceptance criteria holds at least one.',
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
            ? 'No acceptance criterion stands here yet.'
            : 'Only placeholders stand here, no acceptance criterion yet.',
        fixes: () => [
          { title: 'Write the criteria (checklist)', edits: [fillChecklist(artifact, section)] },
          { title: 'Write the criteria (Given/When/Then)', edits: [fillGivenWhenThen(artifact, section)] },
        ],
      }
    }
  },
})
