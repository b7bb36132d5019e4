import { isStory } from '../domain/kinds/kind.ts'
import type { Artifact } from '../reading/artifact/artifact.ts'
import { isInOwnWords } from '../reading/artifact/noun.ts'
import { isManner } from '../reading/stories/manner.ts'
import type { Story } from '../reading/story.ts'
import { message } from '../text/message.ts'
import type { Span } from '../text/span.ts'
import { hasSentenceElsewhere } from '../workspace/criteria-elsewhere.ts'
import { storiesToldBy } from '../workspace/told-elsewhere.ts'
import { addSentence } from '../writing/repairs.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  id: 'missing-story-sentence',
  severity: 'info',
  summary: 'Every user story has a story sentence: “As a …, I want …, so that …”.',
  why: 'One sentence with a role, a want and a why keeps everybody talking about the same thing.',
  repair: 'Begin the story with its sentence.',

  lack: {
    has: (artifact) => isInOwnWords(artifact) || artifact.stories.some(({ sentence }) => sentence !== null),
    none: (many, kind) =>
      !kind || isStory(kind)
        ? message('None of {0} has a story sentence.', many)
        : message('None of {0} has a story with a sentence.', many),
    most: (some, many, kind) =>
      !kind || isStory(kind)
        ? message('{0} of {1} have no story sentence.', some, many)
        : message('{0} of {1} have no story with a sentence.', some, many),
  },

  *check(artifact, workspace) {
    if (isInOwnWords(artifact)) return
    // A row that names a story by its title has no place for a sentence.
    const told = storiesToldBy(workspace, artifact).filter(
      (it) => it.sentence || (it.place !== 'row' && !isBag(it)),
    )
    const lacking = told.filter((it) => !it.sentence && !hasSentenceElsewhere(workspace, artifact, it))
    const [first] = lacking
    if (first && isManner(told.length, lacking.length))
      yield {
        span: spanOf(artifact, first),
        message:
          lacking.length === told.length
            ? message('None of these {0} stories has a story sentence.', told.length)
            : message('{0} of these {1} stories have no story sentence.', lacking.length, told.length),
      }
    else
      for (const story of lacking)
        if (isAskedFor(story, told))
          yield {
            span: spanOf(artifact, story),
            message: message('This story has no story sentence: who wants what, and why?'),
            fixes: () => [
              { title: message('Add “As a …, I want …, so that …”'), edits: [addSentence(artifact, story)] },
            ],
          }
  },
})

const spanOf = (artifact: Artifact, { heading, place, title }: Story): Span =>
  heading ?? (place === 'file' ? artifact.head : title)

/** Whether an entry collects several wishes for later, `exports · webhooks · calendar`: it is no story yet. */
const isBag = ({ place, title }: Story): boolean => place === 'entry' && /\S\s+[·•]\s+\S/.test(title.text)

/** Whether the stories told in the same way have sentences; where none has, those of another form speak for themselves. */
function isAskedFor({ place, depth }: Story, told: readonly Story[]): boolean {
  const alike = told.filter((it) => it.place === place && it.depth === depth)
  return alike.length === told.length || alike.some(({ sentence }) => sentence)
}
