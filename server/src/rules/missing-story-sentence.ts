import { isStory } from '../domain/kinds/kind.ts'
import { isInOwnWords } from '../reading/artifact/noun.ts'
import { storiesToldBy } from '../workspace/told-elsewhere.ts'
import { addSentence } from '../writing/repairs.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  id: 'missing-story-sentence',
  severity: 'info',
  summary: 'A user story has a story sentence: “As a …, I want …, so that …”.',
  why: 'One sentence with a role, a want and a why keeps everybody talking about the same thing.',
  repair: 'Begin the story with its sentence.',

  lack: {
    has: (artifact) => isInOwnWords(artifact) || artifact.stories.some(({ sentence }) => sentence !== null),
    words: (kind) =>
      isStory(kind)
        ? ['has a story sentence', 'have no story sentence']
        : ['has a story with a sentence', 'have no story with a sentence'],
  },

  *check(artifact, workspace) {
    if (isInOwnWords(artifact)) return
    for (const story of storiesToldBy(workspace, artifact)) {
      // A row that names a story by its title has no place for a sentence.
      if (story.sentence || story.place === 'row') continue
      yield {
        span: story.heading ?? (story.place === 'file' ? artifact.head : story.title),
        message: 'This story has no story sentence: who wants what, and why?',
        fixes: () => [{ title: 'Add “As a …, I want …, so that …”', edits: [addSentence(artifact, story)] }],
      }
    }
  },
})
