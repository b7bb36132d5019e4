import { storiesToldBy } from '../workspace/told-elsewhere.ts'
import { completeSentence } from '../writing/repairs.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  id: 'incomplete-story',
  severity: 'warning',
  summary: 'A story sentence names a role and what it wants.',
  why: 'A story without a role serves nobody, and without a want nobody knows what to build.',
  repair: 'Complete the sentence: As a …, I want …, so that ….',

  *check(artifact, workspace) {
    for (const story of storiesToldBy(workspace, artifact)) {
      const { sentence } = story
      if (!sentence || (sentence.role && sentence.want)) continue
      yield {
        span: sentence,
        message: sentence.role
          ? 'This story says who, but not what they want.'
          : 'This story says what is wanted, but not by whom.',
        fixes: () => [
          { title: 'Complete the story sentence', edits: [completeSentence(artifact, sentence)] },
        ],
      }
    }
  },
})
