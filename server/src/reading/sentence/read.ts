import { withoutStops } from '../../domain/languages/abbreviation.ts'
import { languages } from '../../domain/languages/index.ts'
import { patternOf } from '../../domain/languages/pattern.ts'
import type { Span } from '../../text/span.ts'
import { mayBegin } from '../spots.ts'
import type { Sentence } from '../story.ts'
import { isBelievable } from './believe.ts'
import { blank } from './blank.ts'
import { sentenceKey } from './key.ts'
import { begins, continues, type Opening, openingIn, openingOf, patternsFor } from './opening.ts'
import type { SentencePatterns } from './patterns.ts'
import { before, behind, moved, part, placesOf, search } from './places.ts'

/** How many further stretches one sentence may go on over. */
const mostSpans = 4

/**
 * The story sentence that begins right at the start of the first of `spans`, markup aside, and goes on over those that
 * follow it with a want or a why; null where none does. Of several languages the one counts in which most is said.
 */
export function sentenceFrom(text: string, spans: readonly Span[]): Sentence | null {
  const [first, second] = spans
  if (!first) return null
  // A role may stand alone, and be one only because of the want that the next stretch goes on with.
  const both = second && { start: first.start, end: second.end }
  const isBoth = both !== undefined && begins(text, both) && continues(text, (second as Span).start)
  const opening = isBoth ? both : first
  if (!isBoth && !begins(text, first)) return null
  const source = openingOf(text, opening)
  let best: Sentence | null = null
  for (const pattern of patternsFor(source)) {
    const found = openingIn(pattern, source)
    const isOwn = found && found.text.length <= first.end - first.start
    const sentence = isOwn && complete(text, spans, pattern, found)
    if (sentence && (best === null || weight(sentence) > weight(best))) best = sentence
    if (best && weight(best) === 3) break
  }
  return best
}

/**
 * The first story sentence that begins at the start of one of `spans`, the stretches of the document `text` in order;
 * or null. `wordsOf` leaves out what stands before the words of one.
 */
export function readSentence<S extends Span>(
  text: string,
  spans: readonly S[],
  wordsOf: (span: S) => Span = (it) => it,
): Sentence | null {
  for (let i = 0; i < spans.length; i++) {
    const span = spans[i] as S
    if (!mayBegin(text, span) || !begins(text, wordsOf(span))) continue
    const sentence = sentenceFrom(text, spans.slice(i, i + mostSpans + 1).map(wordsOf))
    if (sentence) return sentence
  }
  return null
}

const weight = ({ role, want, why }: Sentence): number =>
  Number(role !== null) + Number(want !== null) + Number(why !== null)

function complete(
  text: string,
  spans: readonly Span[],
  pattern: SentencePatterns,
  opening: Opening,
): Sentence | null {
  const first = spans[0] as Span
  const { start } = first
  const opened = opening.text.length
  let end = first.end
  for (const next of spans.slice(1, mostSpans + 1)) {
    pattern.continues.lastIndex = next.start
    if (!pattern.continues.test(text)) break
    end = next.end
  }
  const raw = text.slice(start, endOfStory(text, start + opened, end, opening.text, pattern))
  const source = withoutStops(blank(raw))
  const role = opening.isWhyFirst ? search(pattern.behindPause, source, opened) : null
  const from = role?.end ?? opened
  const places = placesOf(pattern, source, from, opening.hasRole, raw)
  const stop = sentenceEnd(source, Math.max(from, places.want?.end ?? 0, places.why?.end ?? 0))
  const found = pattern.endings
    ? before(pattern, source, from, places, stop)
    : behind(pattern, source, from, places, stop)
  const parts = role ? { ...found, why: part(source, opened, role.start) } : found
  if (!isBelievable(pattern, parts, announcedBy(source, places.want), opening.text, source.slice(from)))
    return null
  const told = source.slice(0, stop)
  return {
    start: start + told.length - told.trimStart().length,
    end: start + told.trimEnd().length,
    key: sentenceKey(parts),
    role: moved(parts.role, start),
    want: moved(parts.want, start),
    why: moved(parts.why, start),
  }
}

const announcedBy = (source: string, want: Span | null): string | null =>
  want && source.slice(want.start, want.end)

/**
 * Where a story ends that goes on to `end` at most: before scenarios that follow without a blank line, as in a
 * feature file; before a line that is the label of something else; where the quotes close that it opens with.
 */
function endOfStory(
  text: string,
  from: number,
  end: number,
  opening: string,
  pattern: SentencePatterns,
): number {
  const rest = text.slice(from, end)
  let stop = rest.search(nextOfFeature)
  if (stop < 0) stop = rest.length
  for (const { index } of rest
    .slice(0, stop)
    .matchAll(/[\r\n][ \t>]*[*_]{2}[^*_\r\n]{1,80}[*_]{2}:?[ \t]*(?=[\r\n]|$)/g)) {
    pattern.continues.lastIndex = from + index + 1
    if (pattern.continues.test(text)) continue
    stop = index
    break
  }
  const close = /["“„«]/.test(opening) ? rest.slice(0, stop).search(/["”»]/) : -1
  return from + (close < 0 ? stop : close)
}

/** What follows the story of a feature in Gherkin. */
const nextOfFeature = new RegExp(
  `[\\r\\n][ \\t]*(?:${patternOf(languages.flatMap(({ steps }) => [...steps.scenario, ...steps.outline, ...steps.background, ...steps.rule, ...steps.examples]))})\\s{0,9}:`,
  'iu',
)

/** Where the sentence that goes on at `from` ends: at a full stop that a new sentence follows, or the end. */
export function sentenceEnd(source: string, from: number): number {
  const match = /[.!?](?=\s+(?:\p{Lu}|["“([]))|[。！？]/u.exec(source.slice(from))
  return match ? from + match.index : source.length
}
