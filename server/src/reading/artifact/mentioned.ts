import { sprintObjective } from '../../domain/kinds/sprint-objective.ts'
import { finderOf } from '../../domain/languages/finder.ts'
import { languages } from '../../domain/languages/index.ts'
import { phrasesOf } from '../../domain/languages/phrases.ts'
import { latest } from '../../text/latest.ts'

/** What a document has to mention before anybody looks whether it is of a kind that only its text tells. */
const mentions = ['users', 'keyResults', 'sprintGoal'] as const
type Mention = (typeof mentions)[number]

const finder = finderOf(() => [
  languages.flatMap(({ pitch }) => phrasesOf(pitch.users)),
  languages.flatMap(({ objectives, columns }) =>
    phrasesOf([...objectives.keyResults, ...columns['key-result']]),
  ),
  languages.flatMap(({ kinds }) => phrasesOf(kinds[sprintObjective.id].files)),
])

/** One walk over the text for all of them: most documents end there. */
const mentionedIn = latest((text): number => finder.within(text))

/** Whether a text may mention something; a first look, which a pattern or a heading has to bear out. */
export const mayMention = (text: string, mention: Mention): boolean =>
  (mentionedIn(text) & (1 << mentions.indexOf(mention))) !== 0
