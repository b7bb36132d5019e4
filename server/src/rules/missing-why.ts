import { isStory } from '../domain/kinds/kind.ts'
import { isClosed } from '../reading/fields/status.ts'
import { isManner } from '../reading/stories/manner.ts'
import { message } from '../text/message.ts'
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
    none: (many, kind) =>
      !kind || isStory(kind)
        ? message('None of {0} says why.', many)
        : message('None of {0} has a story that says why.', many),
    most: (some, many, kind) =>
      !kind || isStory(kind)
        ? message('{0} of {1} do not say why.', some, many)
        : message('{0} of {1} have no story that says why.', some, many),
  },

  *check(artifact, workspace) {
    if (isClosed(artifact.status)) return
    const told = storiesToldBy(workspace, artifact).flatMap(({ sentence }) =>
      sentence?.role && sentence.want ? [sentence] : [],
    )
    const lacking = told.filter(({ why }) => !why)
    const [first] = lacking
    if (first && isManner(told.length, lacking.length))
      yield {
        span: first,
        message:
          lacking.length === told.length
            ? message('None of these {0} stories says why.', told.length)
            : message('{0} of these {1} stories do not say why.', lacking.length, told.length),
      }
    else
      for (const sentence of lacking)
        yield {
          span: sentence,
          message: message('This story does not say why: “so that …” is missing.'),
          fixes: () => [{ title: message('Add “so that …”'), edits: [appendWhy(artifact, sentence)] }],
        }
  },
})
