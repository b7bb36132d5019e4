import type { Document } from '../../model/document.ts'
import { type CriteriaSection, criteriaOf, type Story } from '../../model/story.ts'
import type { ListItem } from '../../syntax/nodes.ts'
import { type Parent, walk } from '../../syntax/walk.ts'
import { lineStart } from '../../text/line.ts'
import { overlaps, type Span } from '../../text/span.ts'
import { dedented, inkEnd } from './cut.ts'

/** The criteria of a story from one of them on, as they can go to another story. */
export interface CriteriaPart {
  /** The place that announces them; null where each announces itself, as headings of scenarios do. */
  readonly section: CriteriaSection | null
  /** Whole lines. */
  readonly span: Span
  /** The same at the left margin, counted anew where it is numbered. */
  readonly text: string
  readonly count: number
}

/**
 * The criteria at and below the cursor, or the second half where that would be all or none of them. Null where a story
 * has too few, or they stand where they cannot be parted: in a table, a fence, a quote.
 */
export function partFrom(document: Document, story: Story, span: Span): CriteriaPart | null {
  if (criteriaOf(story).length < 2) return null
  const here = story.sections.find((it) => overlaps(it, span) && it.criteria.length > 1)
  const most = story.sections.reduce<CriteriaSection | null>(
    (best, it) => (it.criteria.length > (best?.criteria.length ?? 1) ? it : best),
    null,
  )
  const section = here ?? most
  if (!section) return scenariosFrom(document.text, story.sections, span)
  const { criteria } = section
  const half = Math.ceil(criteria.length / 2)
  const at = firstFrom(criteria, span)
  return (at > 0 ? partAt(document, section, at) : null) ?? partAt(document, section, half)
}

/** The first of `things` that reaches to the cursor, where it stands in one of them; else none: -1. */
const firstFrom = (things: readonly Span[], span: Span): number =>
  things.some((it) => overlaps(it, span)) ? things.findIndex((it) => it.end >= span.start) : -1

/** Headings of scenarios from the one at the cursor on, or the second half of them. */
function scenariosFrom(text: string, sections: readonly CriteriaSection[], span: Span): CriteriaPart | null {
  const first = firstFrom(sections, span)
  const at = first > 0 ? first : Math.ceil(sections.length / 2)
  const moved = sections.slice(at)
  const [from, to] = [moved[0]?.start, moved.at(-1)?.end]
  const isOfScenarios = moved.every(
    ({ label, criteria: [only], start }, i) =>
      only?.start === label.start && (i === 0 || start === moved[i - 1]?.end),
  )
  if (from === undefined || to === undefined || !isOfScenarios) return null
  const end = inkEnd(text, to)
  return { section: null, span: { start: from, end }, text: text.slice(from, end), count: moved.length }
}

/** The part that begins with the criterion `at`, or with the group that it stands in. */
function partAt(document: Document, section: CriteriaSection, at: number): CriteriaPart | null {
  const { text } = document
  const { criteria } = section
  const end = inkEnd(text, criteria.at(-1)?.end ?? section.end)
  const first = criteria[at]
  const groups = first ? groupsAround(document, section, first) : null
  if (!first || !groups) return null
  for (const start of [first.start, ...groups]) {
    const from = lineStart(text, start)
    const moved = criteria.filter((it) => it.start >= from)
    if (moved.length === criteria.length) return null
    const indent = text.slice(from, start)
    // A group whose first criterion goes, goes as a whole.
    const isFirst = groups.some(
      (group) => group < start && criteria.every((it) => it.start >= start || it.start < group),
    )
    if (!/^[ \t]*$/.test(indent) || isFirst || !isIndented(text.slice(from, end), indent.length)) continue
    return {
      section,
      span: { start: from, end },
      text: renumbered(dedented(text.slice(start, end), indent.length)),
      count: moved.length,
    }
  }
  return null
}

/** The entries around a criterion that only name a group of them, the innermost first; null where it cannot be parted from others. */
function groupsAround({ root }: Document, section: CriteriaSection, criterion: Span): number[] | null {
  let parents: readonly Parent[] = []
  for (const visit of walk(root)) {
    if (visit.node.start > criterion.start) break
    if (visit.node.end > criterion.start) parents = [...visit.parents, visit.node as Parent]
  }
  if (parents.some(({ type }) => /^(?:table|blockquote|code)/.test(type))) return null
  return parents
    .filter(
      (it): it is ListItem =>
        it.type === 'listItem' && it.start < criterion.start && it.start > section.label.start,
    )
    .map((it) => it.start)
    .reverse()
}

/** Whether no line but the first stands further to the left than `indent`. */
const isIndented = (text: string, indent: number): boolean =>
  text
    .split(/\r\n?|\n/)
    .slice(1)
    .every((line) => line.trim() === '' || (/^[ \t]*/.exec(line)?.[0].length as number) >= indent)

/** A list that begins with another number than 1 begins with it. */
function renumbered(text: string): string {
  if (!/^\d+[.)] /.test(text)) return text
  let number = 0
  return text.replace(/^\d+(?=[.)][ \t])/gm, () => `${++number}`)
}
