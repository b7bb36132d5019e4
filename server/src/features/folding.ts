import type { Artifact } from '../reading/artifact/artifact.ts'
import { type CriteriaSection, type Criterion, criteriaSectionsOf, type Story } from '../reading/story.ts'
import { lineStart } from '../text/line.ts'
import { type Span, trim } from '../text/span.ts'

/** A criterion of fewer lines is read faster than unfolded. */
const leastLines = 3

/**
 * What folds away in an artifact beside its headings and its lists, which an editor folds by itself: the frontmatter,
 * the criteria of a story, a story that has no heading, a scenario of several lines. Each runs from a line's start to
 * the end of the last line with something on it; they are nested, and no two begin on one line.
 */
export function foldsIn(artifact: Artifact): Span[] {
  const { text, frontmatter, stories } = artifact
  const sections = criteriaSectionsOf(artifact)
  const found = [
    ...(frontmatter ? [frontmatter] : []),
    ...stories.flatMap((story) => storyFold(story)),
    ...sections.flatMap((section) => sectionFold(text, section)),
    ...sections.flatMap(({ criteria }) => criteria.filter((it) => isLong(text, it))),
  ]
  return disjoint(
    found.map((it) => onLines(text, it)).filter(({ start, end }) => /[\r\n]/.test(text.slice(start, end))),
  )
}

/** A story that stands in paragraphs, with its criteria; under a heading, the heading folds it. */
function storyFold({ place, start, end, sections }: Story): Span[] {
  if (place !== 'paragraph') return []
  return [{ start, end: Math.max(end, ...sections.map(({ criteria }) => criteria.at(-1)?.end ?? end)) }]
}

/**
 * From the words that announce the criteria to the last of them; a heading folds all that stands under it. The head
 * of a table of stories announces those of all rows.
 */
function sectionFold(text: string, { start, label, end, criteria }: CriteriaSection): Span[] {
  if (label.start < start) return []
  const isHeading = text[label.start] === '#'
  return [{ start: label.start, end: isHeading ? end : (criteria.at(-1)?.end ?? label.end) }]
}

const isLong = (text: string, { start, end }: Criterion): boolean =>
  (
    text
      .slice(start, end)
      .trimEnd()
      .match(/\r\n?|\n/g) ?? []
  ).length >=
  leastLines - 1

const onLines = (text: string, { start, end }: Span): Span => ({
  start: lineStart(text, start),
  end: Math.max(start, trim(text, { start, end }).end),
})

/** The longest of those that begin on one line, without those that another one cuts. */
function disjoint(spans: readonly Span[]): Span[] {
  const kept: Span[] = []
  const open: Span[] = []
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    while (open.length > 0 && (open.at(-1) as Span).end <= span.start) open.pop()
    const around = open.at(-1)
    if (around && (around.start === span.start || span.end > around.end)) continue
    kept.push(span)
    open.push(span)
  }
  return kept
}
