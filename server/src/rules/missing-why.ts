import { isStory } from '../domain/kinds/kind.ts'
import { isClosed } from '../reading/fields/status.ts'
import { isManner, saidOnce } from '../reading/stories/manner.ts'
import { storiesToldBy } from '../workspace/told-elsewhere.ts'
import { appendWhy } from '../writing/repairs.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  id: 'missing-why',
  severity: 'info',
  summary: 'Every story sentence says why: “so that …”.',
  why: 'The why tells the team what to do instead if the want turns out to be wrong.',
  repair: 'End the sentence with “so that” and the benefit.',

  lack: {
    has: ({ stories }) => stories.some(({ sentence }) => sentence?.why),
    words: (kind) =>
      isStory(kind)
        ? ['says why', 'do not say why']
        : ['has a story that says why', 'have no story that says why'],
  },

  *check(artifact, workspace) {
    if (isClosed(artifact.status)) return
    const told = storiesToldBy(workspace, artifact).flatMap(({ sentence }) =>
      sentence?.role && sentence.want ? [sentence] : [],
    )
    const lacking = told.filter(({ why }) => !why)
    const [first] = lacking
    if (first && isManner(told.length, lacking.length))
      yield { span: first, message: saidOnce(told.length, lacking.length, 'says why', 'do not say why') }
    else
      for (const sentence of lacking)
        yield {
          span: sentence,
          message: 'This story does not say why: “so that …” is missing.',
          fixes: () => [{ title: 'Add “so that …”', edits: [appendWhy(artifact, sentence)] }],
        }
  },
})
