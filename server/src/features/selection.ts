import type { Artifact } from '../model/artifact.ts'
import type { Document } from '../model/document.ts'
import { criteriaSectionsOf } from '../model/story.ts'
import { leafAt } from '../syntax/leaf.ts'
import type { Root } from '../syntax/nodes.ts'
import { lineEnd, lineStart } from '../text/line.ts'
import { type Span, touches, trim } from '../text/span.ts'

/**
 * What somebody may mean by a place in an artifact, from the narrowest to the whole document: a word, a value or a
 * part of a sentence, the sentence, the criterion, all criteria, the story. Each holds the one before it, and more.
 * The document is looked at once, however many places are asked for.
 */
export function selectionsIn(artifact: Artifact, { text, root }: Document): (offset: number) => Span[] {
  const whole = { start: 0, end: text.length }
  const known = [...frontmatterSpans(artifact), ...bodySpans(artifact)]
  return (offset) => {
    const around = [wordAround(text, offset), ...known, ...blockSpans(root, text, offset)].filter(
      (it) => it.end > it.start && touches(it, offset),
    )
    return growing([...around, whole])
  }
}

/** The narrowest span, and of the others those that hold the one before them. */
function growing(spans: readonly Span[]): Span[] {
  const chain: Span[] = []
  for (const { start, end } of [...spans].sort((a, b) => a.end - a.start - (b.end - b.start))) {
    const last = chain.at(-1)
    if (!last || (start <= last.start && last.end <= end && end - start > last.end - last.start))
      chain.push({ start, end })
  }
  return chain
}

/** From a value without its quotes to the whole block. */
function frontmatterSpans({ frontmatter, text }: Artifact): Span[] {
  if (!frontmatter) return []
  const values = frontmatter.fields.flatMap(({ keySpan, valueSpan, scalars, start, end }) => [
    keySpan,
    valueSpan,
    { start, end },
    ...scalars.flatMap((it) => [it, ...unquoted(text, it)]),
  ])
  return [...values, frontmatter.content, frontmatter]
}

const unquoted = (text: string, { start, end }: Span): Span[] =>
  /^(["'])[\s\S]*\1$/.test(text.slice(start, end)) ? [{ start: start + 1, end: end - 1 }] : []

/** The parts of stories, the criteria, and what stands below the frontmatter. */
function bodySpans({ text, stories, items, criteria, frontmatter }: Artifact): Span[] {
  const told = stories.flatMap((story) => {
    const { sentence } = story
    const parts = sentence ? [sentence.role, sentence.want, sentence.why, withMarks(text, sentence)] : []
    const ends = story.sections.map((section) => section.end)
    return [
      ...parts.filter((it) => it !== null),
      trimmed(text, { start: story.start, end: Math.max(story.end, ...ends) }),
    ]
  })
  const sections = criteriaSectionsOf({ stories, criteria })
  return [
    ...told,
    ...sections.flatMap((section) => [section, ...section.criteria]).map((it) => trimmed(text, it)),
    ...items.flatMap((item) => [item.id, trimmed(text, item)]),
    trim(text, { start: frontmatter?.end ?? 0, end: text.length }),
  ]
}

/** The cell, the entry or the paragraph around a place, and its line. */
function blockSpans(root: Root, text: string, offset: number): Span[] {
  const leaf = leafAt(root, offset) ?? leafAt(root, offset - 1)
  if (!leaf || leaf.type === 'yaml') return []
  const line = trim(text, { start: lineStart(text, offset), end: lineEnd(text, offset) })
  const content = 'content' in leaf ? [leaf.content] : []
  return leaf.type === 'tableCell' ? [...content, line] : [...content, trimmed(text, leaf), line]
}

/** A stretch without the white space behind it; its start stays, so that it still begins where its first line does. */
const trimmed = (text: string, { start, end }: Span): Span => ({
  start,
  end: Math.max(start, trim(text, { start, end }).end),
})

/** A sentence with its full stop, and with the emphasis that it begins or ends in. */
function withMarks(text: string, span: Span): Span {
  let { start, end } = span
  while (start > 0 && '*_'.includes(text[start - 1] as string)) start--
  while (end < text.length && '*_.!?。'.includes(text[end] as string)) end++
  return { start, end }
}

const letter = /[\p{L}\p{M}\p{N}_'’-]/u

/** The word around `offset`; empty where there is none. */
function wordAround(text: string, offset: number): Span {
  let start = offset
  let end = offset
  while (start > 0 && letter.test(text[start - 1] as string)) start--
  while (end < text.length && letter.test(text[end] as string)) end++
  return { start, end }
}
