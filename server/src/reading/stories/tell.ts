import { append } from '../../text/append.ts'
import type { Part } from '../parts/part.ts'
import type { Sentence } from '../story.ts'
import { actTellingAt, storiesAmong } from './acts.ts'
import { sentenceByNames } from './columns.ts'
import { tellingsBelow } from './frame.ts'
import { type Beginning, beginningAt, type Leaf, leavesIn, sentenceAt } from './leaf.ts'
import { isNamedStory, isPurposeOfEpic, isStoryName } from './name.ts'
import { tellingsOfPersonas } from './persona.ts'
import { tellingsBelowPersonas } from './persona-sections.ts'
import type { Telling } from './telling.ts'

/** Every whole sentence in `document`, in order, but for those within parts that `isLeftOut` names. */
export function tellingsIn(
  text: string,
  document: Part,
  isLeftOut: (part: Part) => boolean,
  hasCriteria: boolean,
): Telling[] {
  const byNames = new Map<Part, Telling>()
  const isNamed = (part: Part): boolean => {
    if (part.kind !== 'row' && part.kind !== 'fence') return false
    const sentence = sentenceByNames(text, part)
    if (sentence) byNames.set(part, { part, last: part, sentence, isByNames: true })
    return sentence !== null
  }
  const leaves = leavesIn(
    text,
    document,
    (part) => isLeftOut(part) || isNamed(part),
    (fence) => isOfStory(text, fence),
  )
  const found: Telling[] = [...byNames.values()]
  const acts: Telling[] = []
  const addAct = (leaf: Leaf, beginning: Beginning | null) => {
    const act = actTellingAt(text, leaf, beginning)
    if (act && !isPurposeOfEpic(text, leaf.part)) acts.push(act)
  }
  const telling = new Set<Part>()
  let isTold: Part | null = null
  for (let i = 0; i < leaves.length; i++) {
    const leaf = leaves[i] as Leaf
    // One row tells one story, in whichever cell.
    if (leaf.part.kind === 'row' && leaf.part === isTold) continue
    const beginning = beginningAt(text, leaves, i)
    if (telling.size > 0 && isQuotedIn(leaf.part, telling)) continue
    if (!beginning) {
      addAct(leaf, null)
      continue
    }
    const below = tellingsBelow(text, leaves, i, beginning.start)
    if (below.length > 0) {
      append(found, below)
      continue
    }
    const told = sentenceAt(text, leaves, i, beginning)
    if (!told) {
      addAct(leaf, beginning)
      continue
    }
    if (isPurposeOfEpic(text, leaf.part)) continue
    const last = (leaves[told.last] as Leaf).part
    found.push({ part: leaf.part, last, sentence: told.sentence, isByNames: false })
    telling.add(leaf.part)
    isTold = leaf.part
    i = told.last
  }
  if (acts.length > 0) append(found, storiesAmong(text, acts, found, hasCriteria))
  const told = new Set(found.map(({ part }) => part))
  const isTelling = (part: Part) => told.has(part)
  append(found, tellingsOfPersonas(text, document, isLeftOut, isTelling))
  append(found, tellingsBelowPersonas(text, document, isLeftOut, isTelling))
  return found.sort((a, b) => a.part.start - b.part.start)
}

/** Whether words stand in a quote within an entry that tells a story itself: what it quotes is another's. */
function isQuotedIn(part: Part, telling: ReadonlySet<Part>): boolean {
  let isQuote = false
  for (let it = part.around; it; it = it.around) {
    if (it.kind === 'section') return false
    isQuote ||= it.kind === 'box' && it.lang === 'quote'
    if (isQuote && it.kind === 'entry' && telling.has(it)) return true
  }
  return false
}

/** Whether a fence stands right under the name of a story, whose sentence is no code. */
const isOfStory = (text: string, { around }: Part): boolean =>
  around !== null && (isNamedStory(text, around, null) || isStoryName(text, around))

/** A story that a part tells: by a sentence, by its name, or because its siblings do. */
export interface Teller {
  readonly part: Part
  readonly telling: Telling | null
  readonly sentence: Sentence | null
}
