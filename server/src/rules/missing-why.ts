import { isStory } from '../domain/kinds/kind.ts'
import { isClosed } from '../reading/fields/status.ts'
import { storiesToldBy } from '../workspace/told-elsewhere.ts'
import { appendWhy } from '../writing/repairs.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  id: 'missing-why',
  severity: 'info',
  summary: 'A story sentence says why: “so that …”.',
  why: 'The why is what a team falls back on when the want turns out to be wrong.',
  repair: 'End the sentence with “so that” and what it is good for.',

  lack: {
    has: ({ stories }) => stories.some(({ sentence }) => sentence?.why),
    words: (kind) =>
      isStory(kind)
        ? ['says why', 'do not say why']
        : ['has a story that says why', 'have no story that says why'],
  },

  *check(artifact, workspace) {
    if (isClosed(artifact.status)) return
    for (const story of storiesToldBy(workspace, artifact)) {
      const { sentence } = story
      if (!sentence?.role || !sentence.want || sentence.why) continue
      yield {
        span: sentence,
        message: 'This story does not say why: its “so that” is missing.',
        fixes: () => [{ title: 'Add “so that …”', edits: [appendWhy(artifact, sentence)] }],
      }
    }
  },
})
