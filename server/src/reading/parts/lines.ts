import { lineEnd, nextLine } from '../../text/line.ts'
import { type Span, trim } from '../../text/span.ts'
import { storyIdAlone, storyNameAlone } from '../lead/id-alone.ts'
import { storyMarkIn } from '../lead/story-mark.ts'
import { boldAt, type Label, labelAt, mayBearLabel, spokenLabelAt } from './label.ts'
import { opensStory } from './opening.ts'
import type { Words } from './words.ts'

/** Some lines of a paragraph that belong together; with their label where they begin with one. */
export interface Piece extends Span {
  readonly label: Label | null
}

/**
 * A paragraph, split where a line begins something of its own: a label, a sentence, a further line with an emoji. A
 * line that goes on with the sentence before it stays with that.
 */
export function piecesOf(text: string, span: Span, words: Words): Piece[] {
  const starts: { at: number; label: Label | null }[] = []
  let isMarked = false
  /** Whether the sentence that is open has only said why; the role on the next line goes on with it. */
  let isWhyOpen = false
  for (let at = span.start; at < span.end; at = nextLine(text, at, span.end)) {
    const isFirst = at === span.start
    const line = { start: at, end: lineEnd(text, at, span.end) }
    const named = isFirst ? storyNamed(text, line, span.end, words) : null
    const label = named
      ? named
      : !mayBearLabel(text, line)
        ? (nameAlone(text, line, words) ?? storyAlone(text, line))
        : isRoleAlone(text, line, span.end, words)
          ? null
          : (storyAlone(text, line) ??
            labelOf(text, line, words) ??
            (isFirst ? null : criteriaLabelOf(text, line, span, words)))
    const isEmoji = startsWithEmoji(text, line)
    const startsWithWhy = words.beginsWithWhy(text, { start: at, end: span.end })
    // Where the first line has an emoji, those that follow with one are of its kind.
    if (isFirst) isMarked = isEmoji
    if (
      isFirst ||
      label ||
      (isEmoji && isMarked) ||
      isFenceLine(text, line) ||
      startsWithWhy ||
      (!isWhyOpen &&
        startsSentence(text, line, words) &&
        !words.endsJoining(text.slice(Math.max(span.start, at - 16), at)))
    )
      starts.push({ at, label })
    isWhyOpen = startsWithWhy
  }
  return starts.map(({ at, label }, i): Piece => {
    const end = starts[i + 1]?.at ?? span.end
    const piece = trim(text, { start: at, end })
    return {
      start: piece.start,
      end: piece.end,
      label: label && { head: label.head, rest: restOf(text, label, piece.end), isBold: label.isBold },
    }
  })
}

/** The id of a story alone on its line heads what follows: `US-12`, `ID: US-12`. */
function storyAlone(text: string, line: Span): Label | null {
  const head = storyIdAlone(text, line)
  return (
    head && {
      head,
      rest: { start: line.end, end: line.end },
      isBold: /[*_]/.test(text.slice(line.start, head.start)),
    }
  )
}

/** The name of a story on the first line of a paragraph, which ends with it or goes on with what is told of the story. */
function storyNamed(text: string, line: Span, stop: number, words: Words): Label | null {
  const next = nextLine(text, line.start)
  const behind = next < stop ? next : firstLine(text, next)
  const isTold = () => opensStory(text, { start: behind, end: lineEnd(text, behind) }, words)
  const head = storyNameAlone(text, line, isTold)
  if (!head || opensStory(text, line, words)) return null
  if (next < stop && !isTold() && !labelOf(text, { start: next, end: lineEnd(text, next, stop) }, words))
    return null
  return { head, rest: { start: line.end, end: line.end }, isBold: false }
}

/** Where the first line begins that has something on it, from the line at `start` on. */
function firstLine(text: string, start: number): number {
  let at = start
  while (at < text.length && trim(text, { start: at, end: lineEnd(text, at) }).end <= at)
    at = nextLine(text, at)
  return at
}

/** Whether a line in bold is the role of a sentence with which the next line goes on. */
function isRoleAlone(text: string, { start, end }: Span, stop: number, words: Words): boolean {
  if (end - start > longestName || !/^[ \t>]*[*_]/.test(text.slice(start, Math.min(end, start + 20))))
    return false
  const next = nextLine(text, start, stop)
  return (
    next < stop &&
    words.continues(text, next) &&
    words.begins(text, { start, end: lineEnd(text, next, stop) })
  )
}

function startsWithEmoji(text: string, { start, end }: Span): boolean {
  let at = start
  while (at < end && ' \t>'.includes(text[at] as string)) at++
  if (text.charCodeAt(at) < 128) return false
  emoji.lastIndex = at
  return emoji.test(text)
}
const emoji = /\p{Extended_Pictographic}/uy

/** `:::tip[Title]` and `:::` stand on lines of their own. */
const isFenceLine = (text: string, { start }: Span): boolean => text.startsWith(':::', start)

/** What follows the label, to the end of its piece. */
function restOf(text: string, { rest }: Label, end: number): Span {
  const bare = trim(text, { start: rest.start, end: Math.max(rest.start, end) })
  return bare
}

/** A label that a line begins with; one without bold and with text behind it only where it announces criteria. */
export function labelOf(text: string, line: Span, words: Words): Label | null {
  const isOwn = (label: Label | null): label is Label =>
    label !== null && label.head.end > label.head.start && !words.continues(text, label.head.start)
  const found = labelAt(text, line)
  // `**As:** a skipper **I want:** a berth`: the label is the opening word of a sentence on this line.
  if (isOwn(found))
    return words.begins(text, found.rest.end > found.rest.start ? line : found.head) ? null : found
  const strong = boldAt(text, line)
  if (isOwn(strong) && storyMarkIn(text, strong.head)) return strong
  const name = nameAlone(text, line, words)
  if (name) return name
  const spoken = spokenLabelAt(text, line)
  return isOwn(spoken) && words.announces(text.slice(spoken.head.start, spoken.head.end)) ? spoken : null
}

/** The name of criteria alone on its line, without any mark: short, and no sentence. */
const nameAlone = (text: string, line: Span, words: Words): Label | null =>
  line.end - line.start <= longestName &&
  words.mayAnnounce(text, line) &&
  !'.,;!?'.includes(text[line.end - 1] as string) &&
  words.names(text.slice(line.start, line.end).replace(/[>*_]/g, ''))
    ? { head: trim(text, line), rest: { start: line.end, end: line.end }, isBold: false }
    : null

/** `Criteria: it is mine` on a further line of a paragraph that tells a story. */
function criteriaLabelOf(text: string, line: Span, around: Span, words: Words): Label | null {
  const spoken = spokenLabelAt(text, line)
  if (!spoken || !words.announcesInStory(text.slice(spoken.head.start, spoken.head.end))) return null
  const first = { start: around.start, end: lineEnd(text, around.start, around.end) }
  return opensStory(text, first, words) ? spoken : null
}

const longestName = 48

/** Whether a line within a paragraph begins a story of its own, and does not go on with the one before. */
function startsSentence(text: string, line: Span, words: Words): boolean {
  return opensStory(text, line, words) && !words.continues(text, line.start)
}
