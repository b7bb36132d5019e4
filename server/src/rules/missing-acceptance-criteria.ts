import { addChecklist, addGivenWhenThen } from '../model/repairs.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  id: 'missing-acceptance-criteria',
  severity: 'warning',
  summary: 'Every user story says how one can tell that it is done.',
  why: 'Without acceptance criteria a story is finished when somebody says so.',
  repair: 'Add acceptance criteria, as a checklist or as Given/When/Then.',

  *check(artifact) {
    for (const story of artifact.stories) {
      if (story.sections.length > 0) continue
      yield {
        span: story.heading
          ? story.title.end > story.title.start
            ? story.heading
            : artifact.head
          : artifact.head,
        message: `${named(story.title.text)} has no acceptance criteria.`,
        fixes: () => [
          { title: 'Add acceptance criteria (checklist)', edits: [addChecklist(artifact, story)] },
          { title: 'Add acceptance criteria (Given/When/Then)', edits: [addGivenWhenThen(artifact, story)] },
        ],
      }
    }
  },
})

const named = (title: string): string => (title === '' ? 'This story' : `The story “${title}”`)
