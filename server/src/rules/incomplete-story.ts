import { message } from '../text/message.ts'
import { storiesToldBy } from '../workspace/told-elsewhere.ts'
import { completeSentence } from '../writing/repairs.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  id: 'incomplete-story',
  severity: 'warning',
  summary: 'Every story sentence says who wants what.',
  why: 'Without a role, nobody knows whom the story is for; without a want, nobody knows what to build.',
  repair: 'Complete the sentence: As a …, I want …, so that ….',

  *check(artifact, workspace) {
    for (const story of storiesToldBy(workspace, artifact)) {
      const { sentence } = story
      if (!sentence || (sentence.role && sentence.want)) continue
      yield {
        span: sentence,
        message: sentence.role
          ? message('This story says who, but not what they want.')
          : message('This story says what is wanted, but not by whom.'),
        fixes: () => [
          { title: message('Complete the story sentence'), edits: [completeSentence(artifact, sentence)] },
        ],
      }
    }
  },
})
