import { languages } from '../../domain/languages/index.ts'
import { wordsOf } from '../../domain/languages/lookup.ts'
import { lookupKey } from '../../domain/languages/phrases.ts'
import { bareWords, wordsIn } from '../lead/name.ts'
import { type Part, sectionAround } from '../parts/part.ts'
import { actFrom } from '../sentence/act.ts'
import { words } from '../words.ts'
import { type Beginning, type Leaf, leadOfLeaf } from './leaf.ts'
import { hasStoryId, isCollecting, isNamedStory, isStoryWord } from './name.ts'
import type { Telling } from './telling.ts'

/** What a leaf tells with no word of wanting, where a story may be due; null where it tells nothing so. */
export function actTellingAt(text: string, leaf: Leaf, beginning: Beginning | null): Telling | null {
  const { part } = leaf
  if (!beginning && !words.mayBegin(text, leaf)) return null
  if (part.kind === 'row' ? !isInStoryColumn(leaf) : part.kind !== 'lines' && part.kind !== 'entry')
    return null
  // Only what opens a section, a label or an entry can be a story; what comes behind it tells of it.
  if (part.kind === 'lines' && part.around?.parts[0] !== part) return null
  const start = beginning?.start ?? leadOfLeaf(text, leaf).words
  const sentence = actFrom(text, { start, end: leaf.end }, true)
  return sentence && { part, last: part, sentence, isByNames: false }
}

const storyColumn = wordsOf(languages, (it) => it.columns.story)

/** Whether words of a row stand in the column of its stories: `| As a clerk, I see all berths |` below `User story`. */
const isInStoryColumn = ({ part: { cells }, start }: Leaf): boolean =>
  cells.some((it) => it.start <= start && start < it.end && storyColumn.has(lookupKey(bareWords(it.name))))

/**
 * Those of `acts` that are stories: their heading or label says so, others beside them are stories by their words, or
 * they are all that a document tells that says when something is done.
 */
export function storiesAmong(
  text: string,
  acts: readonly Telling[],
  told: readonly Telling[],
  hasCriteria: boolean,
): readonly Telling[] {
  const places = new Set(told.map(({ part }) => placeOf(part)))
  return acts.filter(
    ({ part, sentence }) =>
      part.kind === 'row' ||
      isCalledStory(text, part) ||
      (sentence.why !== null && places.has(placeOf(part))) ||
      (sentence.why !== null &&
        hasCriteria &&
        told.length === 0 &&
        part.kind === 'lines' &&
        part.around?.kind === 'section'),
  )
}

/** What stories have in common that stand beside each other: their list, or the depth and the chapter of their headings. */
function placeOf(part: Part): string {
  const { around } = part
  if (part.kind === 'entry') return `list ${around?.start}`
  const section = sectionAround(part)
  return `${section.depth} ${section.around?.start}`
}

function isCalledStory(text: string, part: Part): boolean {
  const section = sectionAround(part)
  if (part.around?.kind === 'label') return isStoryWord(wordsIn(text, part.around.head))
  if (section.kind !== 'section') return false
  if (isCollecting(text, section)) return true
  return (
    part.kind === 'lines' &&
    (isNamedStory(text, section, null) ||
      hasStoryId(text, section) ||
      isStoryWord(wordsIn(text, section.head)))
  )
}
