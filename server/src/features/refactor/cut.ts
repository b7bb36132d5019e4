import type { Document } from '../../model/document.ts'
import type { Story } from '../../model/story.ts'
import type { Block, List, ListItem, Root } from '../../syntax/nodes.ts'
import { walk } from '../../syntax/walk.ts'
import { composed } from '../../text/compose.ts'
import { type Edit, insertAt, replace } from '../../text/edit.ts'
import { lineStart } from '../../text/line.ts'
import type { Span } from '../../text/span.ts'
import { definedIn, labelsIn } from './definitions.ts'

/** A story on its way out of a document that tells others, too. */
export interface Cut {
  /** What goes. */
  readonly span: Span
  /** The same, as it stands at the left margin. */
  readonly text: string
  /** By how much its headings are lifted; null where it has none, and wants a title above it. */
  readonly levels: number | null
  /** The state of its checkbox, null where it has none. */
  readonly checked: boolean | null
  /** The edits that take it out and leave a link. */
  readonly leave: (link: string) => readonly Edit[]
}

/** A story under a heading, with all that stands below it. */
export function cutSection({ text, root, sections }: Document, story: Story): Cut | null {
  const at = sections.findIndex((it) => it.heading.start === story.heading?.start)
  const own = sections[at]
  // Where it ends before its section does, other stories stand below it.
  if (!own || own.end !== story.end) return null
  const span = { start: withComment(root.children, text, own.start), end: own.end }
  const parent = sections
    .slice(0, at)
    .findLastIndex((it) => it.heading.depth < own.heading.depth && it.end >= own.end)
  // A list below the heading of another story would be that one's: links stand above the first of them.
  const first = sections[parent + 1] ?? own
  const place = first === own ? span.start : withComment(root.children, text, first.start)
  return {
    span,
    text: text.slice(span.start, span.end),
    levels: own.heading.depth - 1,
    checked: null,
    leave: (link) => composed(text.length, [taken(root, text, span, place, link)]),
  }
}

/** Where a section begins, with a comment right above it that is about its heading. */
function withComment(blocks: readonly Block[], text: string, start: number): number {
  const before = blocks.findLast((block) => block.end <= start)
  const isMeant =
    before?.type === 'html' &&
    /^<!--\s*triad-disable-next-line\b[^>]*-->\s*$/.test(text.slice(before.start, before.end))
  return isMeant ? before.start : start
}

/**
 * Takes `span` away and puts a link as an entry before `place`: into the list of such links that stands there, else in
 * a new one.
 */
function taken(root: Root, text: string, span: Span, place: number, link: string): Edit[] {
  const kept = definitionsKept(root, text, span)
  const before = root.children.findLast((block) => block.end <= place)
  if (before?.type === 'list' && isOfLinks(text, before)) {
    const last = before.children.at(-1) as ListItem
    const marker = text.slice(last.marker.start, last.marker.end)
    return [insertAt(inkEnd(text, before.end), `\n${marker} ${link}`), removal(text, span, kept)]
  }
  if (place !== span.start) return [insertAt(place, `- ${link}\n\n`), removal(text, span, kept)]
  const all = [`- ${link}`, ...kept].join('\n\n')
  return [replace(span, all + (text.slice(span.end).trim() === '' ? '\n' : '\n\n'))]
}

const isOfLinks = (text: string, { ordered, children }: List): boolean =>
  !ordered &&
  children.every((item) => /^[-*+]\s+\[[^\n\r]*\]\([^\n\r]*\.md\)\s*$/.test(text.slice(item.start, item.end)))

/** What is defined in `span` and used outside of it: it has to stay. */
const definitionsKept = (root: Root, text: string, span: Span): string[] => {
  const inside = definedIn(root, text).filter(({ start }) => span.start <= start && start < span.end)
  const used = inside.length === 0 ? null : labelsIn(text.slice(0, span.start) + text.slice(span.end))
  return inside
    .filter(({ label }) => used?.has(label))
    .map((it) => text.slice(it.start, it.end).trimEnd().replace(/\r\n?/g, '\n'))
}

/** Takes a section away, but for what has to stay; at the end of a document it leaves no blank lines behind. */
function removal(text: string, span: Span, kept: readonly string[]): Edit {
  const isLast = text.slice(span.end).trim() === ''
  if (!isLast) return replace(span, ...kept.map((it) => `${it}\n\n`))
  const start = inkEnd(text, span.start)
  const rest = kept.map((it) => `\n\n${it}`).join('')
  return start === 0 ? replace(span) : replace({ start, end: text.length }, `${rest}\n`)
}

/** A story in an entry of a list, with all that is nested in it; null within a quote. */
export function cutEntry({ text, root }: Document, story: Story): Cut | null {
  for (const { node, parents } of walk(root)) {
    if (node.type !== 'listItem' || node.start !== story.start) continue
    const [first] = node.children
    if (first?.type !== 'paragraph' || parents.some((it) => it.type === 'blockquote')) return null
    const span = { start: first.start, end: inkEnd(text, node.end) }
    return {
      span,
      text: dedented(text.slice(span.start, span.end), indentOf(text, node)),
      levels: null,
      checked: node.checked,
      leave: (link) => [replace(span, link)],
    }
  }
  return null
}

/** How many characters stand before the text of an entry, its checkbox aside. */
function indentOf(text: string, { marker }: ListItem): number {
  const gap = /^[ \t]*/.exec(text.slice(marker.end, marker.end + 5))?.[0].length ?? 1
  return marker.end - lineStart(text, marker.start) + Math.min(Math.max(gap, 1), 4)
}

/** `text` with up to `width` characters of white space less before each line but the first. */
export const dedented = (text: string, width: number): string =>
  text.replace(/(\r\n?|\n)([ \t]+)/g, (_, eol: string, indent: string) => eol + indent.slice(width))

/** Where the last character before `offset` that is no white space ends. */
export function inkEnd(text: string, offset: number): number {
  let at = offset
  while (at > 0 && /\s/.test(text[at - 1] as string)) at--
  return at
}
