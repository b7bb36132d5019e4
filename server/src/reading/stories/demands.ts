import { languages } from '../../domain/languages/index.ts'
import { wordsOf } from '../../domain/languages/lookup.ts'
import { phrasePattern } from '../../domain/languages/phrase-pattern.ts'
import { lookupKey } from '../../domain/languages/phrases.ts'
import { lineEnd } from '../../text/line.ts'
import { criteriaIn } from '../criteria/read.ts'
import { wordsIn } from '../lead/name.ts'
import type { Part } from '../parts/part.ts'
import type { CriteriaSection } from '../story.ts'

const demands = wordsOf(languages, ({ criteria }) => criteria.demands)
const obligation = phrasePattern(({ criteria }) => criteria.obligations)
/** No more of an entry is looked at, in UTF-16 units. */
const longest = 300

/**
 * The requirements right in a story that has no criteria by name: a list below `Functional requirements`, each entry of
 * which says what the system has to do. Null where there is none.
 */
export function demandsOf(text: string, story: Part): CriteriaSection | null {
  for (const part of story.parts) {
    if (part.kind !== 'entry' && part.kind !== 'label' && part.kind !== 'section') continue
    if (!demands.has(lookupKey(wordsIn(text, part.head).replace(/[\s:：]+$/, '')))) continue
    const entries = part.parts.filter(({ kind }) => kind === 'entry')
    const last = entries.at(-1)
    if (!last || !entries.every((it) => obliges(text, it))) continue
    const criteria = criteriaIn(text, entries)
    if (criteria.length > 0)
      return {
        start: part.start,
        end: part.end,
        label: part.line,
        criteria,
        insertAt: lineEnd(text, criteria.at(-1)?.end ?? last.end),
      }
  }
  return null
}

const obliges = (text: string, { head }: Part): boolean =>
  obligation.isIn(text.slice(head.start, Math.min(head.end, head.start + longest)))
