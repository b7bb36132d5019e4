import { finderOf } from '../../domain/languages/finder.ts'
import { languages } from '../../domain/languages/index.ts'
import { phrasesOf } from '../../domain/languages/phrases.ts'
import { lineEnd } from '../../text/line.ts'
import { memo } from '../../text/memo.ts'
import { endsCriteria } from '../criteria/names.ts'
import { criteriaIn } from '../criteria/read.ts'
import { labelOf } from '../parts/lines.ts'
import { type Part, partsIn } from '../parts/part.ts'
import type { CriteriaSection, Sentence } from '../story.ts'
import { words } from '../words.ts'

/** The words for criteria, and those for stories. */
const both = finderOf(() => [
  languages.flatMap(({ criteria }) => phrasesOf(criteria.sure)),
  languages.flatMap(({ story }) => phrasesOf([...story.one, ...story.several])),
])

/** No heading that says so is longer, in UTF-16 units. */
const longest = 120

/** `User stories and acceptance criteria`: a heading that says that each story comes with its criteria. */
const promises = memo((name) => name.length <= longest && both.within(name) === 3)

/**
 * Finds the criteria that a heading around a story promises, so that no label of their own has to: the list right behind
 * the sentence of the story. What such a list says of the story besides, as its priority, is none.
 */
export function promisedIn(text: string): (story: Part, sentence: Sentence) => CriteriaSection | null {
  const known = new Map<Part, boolean>()
  const isPromised = (part: Part | null): boolean => {
    if (!part) return false
    const found =
      known.get(part) ??
      ((part.kind === 'section' && promises(text.slice(part.head.start, part.head.end))) ||
        isPromised(part.around))
    known.set(part, found)
    return found
  }
  return (story, sentence) => {
    if (story.kind === 'row' || !isPromised(story)) return null
    const list = listBehind(story.parts, sentence.end).filter((it) => !isNote(text, it))
    const [first] = list
    const last = list.at(-1)
    if (!first || !last) return null
    const criteria = criteriaIn(text, list)
    if (criteria.length === 0) return null
    const label = { start: first.start, end: Math.max(first.start, first.head.end) }
    const insertAt = lineEnd(text, criteria.at(-1)?.end ?? last.end)
    return { start: first.start, end: last.end, label, criteria, insertAt }
  }
}

/** The same for the one story that a whole document is, below whichever heading its sentence stands. */
export function promisedBehind(
  text: string,
  document: Part,
  sentence: Sentence | null,
): CriteriaSection | null {
  if (!sentence) return null
  const promised = promisedIn(text)
  for (const part of partsIn(document)) {
    const isAround = part.start <= sentence.start && sentence.end <= part.end
    const found = isAround && part.kind !== 'row' ? promised(part, sentence) : null
    if (found) return found
  }
  return null
}

/** The entries of the list that comes first behind `from`; none where something else does, or the sentence ends in it. */
export function listBehind(parts: readonly Part[], from: number): readonly Part[] {
  const at = parts.findIndex((it) => it.start >= from)
  const first = parts[at]
  if (first?.kind !== 'entry' || parts[at - 1]?.group === first.group) return []
  const end = parts.findIndex((it, i) => i > at && it.group !== first.group)
  return parts.slice(at, end < 0 ? undefined : end)
}

export function isNote(text: string, { head, label: known }: Part): boolean {
  const label = known === undefined ? labelOf(text, head, words) : known
  return label !== null && endsCriteria(text.slice(label.head.start, label.head.end))
}
