import { lineEnd } from '../../text/line.ts'
import { type Span, trim } from '../../text/span.ts'
import { bareWords } from '../lead/name.ts'
import type { Part } from '../parts/part.ts'
import type { Text } from '../story.ts'
import { detailsOf, isDue, isMeasured } from './measure.ts'
import type { Name } from './name.ts'
import type { KeyResult } from './objective.ts'

/** A key result while the rest of what belongs to it is still to come. */
export interface ResultDraft extends Span {
  end: number
  readonly head: Span
  readonly id: Text | null
  title: Text
  measurable: boolean
  /** Whether it calls itself a key result. */
  readonly isNamed: boolean
}

/** An objective while its key results are gathered. */
export interface Draft extends Span {
  end: number
  readonly part: Part
  readonly head: Span
  readonly id: Text | null
  title: Text
  readonly results: ResultDraft[]
  /** The ids of its key results so far. */
  readonly known: Set<string>
  /** `weak` is called an objective by nothing but its key results. */
  readonly strength: 'named' | 'worded' | 'weak'
  /** Whether something called its key results so. */
  isAnnounced: boolean
  /** Lists that could be its key results if nothing else is. */
  readonly candidates: (readonly ResultDraft[])[]
}

/** Where words stand that `name` was read from, with those of `span` it holds. */
export const idOf = (text: string, span: Span, { id }: Name): Text | null => {
  if (id === '') return null
  const at = text.slice(span.start, span.end).indexOf(id)
  const start = at < 0 ? span.start : span.start + at
  return { start, end: at < 0 ? span.start : start + id.length, text: id }
}

/** The words of a title with where they begin; those of `span` where they cannot be told from its markup. */
export function titleOf(text: string, span: Span, title: string, from = span.start): Text {
  const [first = ''] = title.split(' ', 1)
  const at = first === '' ? -1 : text.slice(from, span.end).indexOf(first)
  return { start: at < 0 ? span.start : from + at, end: span.end, text: title }
}

/** The first line of a span, trimmed. */
export const firstLine = (text: string, { start, end }: Span): Span =>
  trim(text, { start, end: lineEnd(text, start, end) })

/** The words of a stretch without markup and attributes. */
export const plainOf = (text: string, { start, end }: Span): string =>
  bareWords(text.slice(start, Math.min(end, start + 600)))

/** Names one objective or key result: its id, its words or, where it has none, the whole name. */
export const calledOf = (text: string, span: Span, name: Name): { id: Text | null; title: Text } => {
  const id = idOf(text, span, name)
  return { id, title: titleOf(text, span, name.title, id?.end) }
}

/** A key result over `span` that says `statement`, with what stands in `details`. */
export const resultDraft = (
  text: string,
  span: Span,
  head: Span,
  name: Name,
  details: readonly Part[],
): ResultDraft => ({
  start: span.start,
  end: span.end,
  head,
  ...calledOf(text, head, name),
  measurable:
    isMeasured(name.title) || isMeasured(detailsOf(text, details)) || isDue(name.title, text, details),
  isNamed: name.kind === 'result',
})

export const closed = ({ start, end, head, id, title, measurable }: ResultDraft): KeyResult => ({
  start,
  end,
  head,
  id,
  title,
  measurable,
})
