import droppedHandoff from '../../rules/dropped-handoff.ts'
import referenceCycle from '../../rules/reference-cycle.ts'
import type { Rule } from '../../rules/rule.ts'
import unknownReference from '../../rules/unknown-reference.ts'
import wrongParent from '../../rules/wrong-parent.ts'
import type { Say } from '../../text/say.ts'
import type { Shown } from './node.ts'

/** What is wrong with the place of an artifact among the others. */
export interface Mark {
  readonly words: string
  readonly reason: string
}

/**
 * The rules that say so, the gravest first: whoever has turned one off, or silenced it in a document, is not told here
 * either.
 */
const marks: readonly (readonly [rule: Rule, (say: Say) => Mark])[] = [
  [
    referenceCycle,
    (say) => ({
      words: say('leads back to itself'),
      reason: say('Its parents lead back to itself, so it has no reason above it.'),
    }),
  ],
  [
    unknownReference,
    (say) => ({
      words: say('parent not found'),
      reason: say('It names a parent that does not exist.'),
    }),
  ],
  [
    wrongParent,
    (say) => ({
      words: say('wrong kind of parent'),
      reason: say('Its parent is of the wrong kind: a step is left out.'),
    }),
  ],
  [
    droppedHandoff,
    (say) => ({
      words: say('not picked up'),
      reason: say('It is ready, but no document below picks it up.'),
    }),
  ],
]

/** The gravest mark of an artifact; null where its place is in order, or the branch that it stands in says what is wrong. */
export function markOf({ rules }: Shown, isLoose: boolean, say: Say): Mark | null {
  const reported = rules()
  const mark = reported.length > 0 ? marks.find(([rule]) => reported.includes(rule.id)) : undefined
  if (mark && !(isLoose && mark[0] === droppedHandoff)) return mark[1](say)
  return null
}
