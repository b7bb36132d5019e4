import type { FrontmatterBlock } from '../syntax/frontmatter.ts'
import type { Block, Root } from '../syntax/nodes.ts'
import type { Span } from '../text/span.ts'
import type { Text } from './story.ts'

/** Where a document asks that one rule, or all of them, says nothing. */
export interface Suppression {
  /** The rule's id as it stands there; null for all rules. */
  readonly rule: Text | null
  /** What asks for it: the comment, or the field of the frontmatter. */
  readonly asked: Span
  readonly by: 'comment' | 'frontmatter'
  /** Findings that begin in here are meant. */
  readonly meant: Span
}

const comment = /<!--\s*triad-(disable-next-line|disable|enable)\b([\s\S]*?)-->/g
const ruleName = /[a-z][a-z0-9]*(?:-[a-z0-9]+)+/gi

/**
 * `<!-- triad-disable-next-line missing-why -->`, which means the next line that is not blank; `triad-disable` up
 * to `triad-enable`, or the end; and `triad: { disable: [missing-why] }` in the frontmatter, for the whole
 * document. Comments in code are none.
 */
export function suppressionsIn(
  root: Root,
  text: string,
  frontmatter: FrontmatterBlock | null,
): readonly Suppression[] {
  const declared = frontmatter?.fields.find((field) => field.name === 'triad')
  const found = declared ? inFrontmatter(text, declared.valueSpan, declared, root.end) : []
  if (!text.includes('<!--') || !text.includes('triad-disable')) return found
  const code = codeIn(root.children)
  const open: Suppression[] = []
  for (const match of text.matchAll(comment)) {
    const asked = { start: match.index, end: match.index + match[0].length }
    if (
      isQuoted(text, asked.start) ||
      code.some((span) => span.start <= asked.start && asked.start < span.end)
    )
      continue
    const names = namesIn(match[2] as string, asked.start + match[0].length - 3 - (match[2] as string).length)
    if (match[1] === 'enable') {
      for (let i = open.length - 1; i >= 0; i--) {
        const it = open[i] as Suppression
        const ends = names.length === 0 || names.some((name) => name.text === it.rule?.text)
        if (ends) found.push({ ...it, meant: { start: it.meant.start, end: asked.start } })
        if (ends) open.splice(i, 1)
      }
      continue
    }
    const isLine = match[1] === 'disable-next-line'
    const meant = isLine ? nextLine(text, asked.end) : { start: asked.end, end: root.end + 1 }
    for (const rule of names.length > 0 ? names : [null])
      (isLine ? found : open).push({ rule, asked, by: 'comment', meant })
  }
  return [...found, ...open].sort((a, b) => a.asked.start - b.asked.start)
}

/** `triad: { disable: [a, b] }`, or the same on lines of its own. */
function inFrontmatter(text: string, value: Span, asked: Span, end: number): Suppression[] {
  const source = text.slice(value.start, value.end)
  const list = /\bdisable\s*:\s*(\[[^\]]*\]|(?:\s*-[ \t]+\S+)+|[\w-]+)/.exec(source)
  if (!list) return []
  const at = value.start + list.index + list[0].length - (list[1] as string).length
  return namesIn(list[1] as string, at).map((rule) => ({
    rule,
    asked: { start: asked.start, end: asked.end },
    by: 'frontmatter',
    meant: { start: 0, end: end + 1 },
  }))
}

const namesIn = (source: string, at: number): Text[] =>
  [...source.matchAll(ruleName)].map((match) => ({
    start: at + match.index,
    end: at + match.index + match[0].length,
    text: match[0],
  }))

/** The first line behind `offset` that is not blank. */
function nextLine(text: string, offset: number): Span {
  let start = offset
  while (start < text.length && !isLineEnd(text, start)) start++
  while (start < text.length && /\s/.test(text[start] as string)) start++
  let end = start
  while (end < text.length && !isLineEnd(text, end)) end++
  return { start, end: end + 1 }
}

/** Whether a backtick that nothing closes stands before `offset` on its line. */
function isQuoted(text: string, offset: number): boolean {
  const line = text.slice(Math.max(text.lastIndexOf('\n', offset), offset - 300), offset)
  return line.split('`').length % 2 === 0
}

const isLineEnd = (text: string, at: number): boolean => text[at] === '\n' || text[at] === '\r'

function codeIn(blocks: readonly Block[]): Span[] {
  return blocks.flatMap((block): Span[] => {
    if (block.type === 'code') return [block]
    if (block.type === 'list') return block.children.flatMap((item) => codeIn(item.children))
    return block.type === 'blockquote' ? codeIn(block.children) : []
  })
}
