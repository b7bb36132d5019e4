import type { Field, Scalar } from '../syntax/frontmatter.ts'
import type { Block, Heading, Root, Table } from '../syntax/nodes.ts'
import { append } from '../text/append.ts'
import { fold } from '../text/fold.ts'
import { type Span, trim } from '../text/span.ts'
import { isOrigin, ownerKeys, parentKeys, statusKeys } from './keys.ts'
import { namedIn } from './reference.ts'

/** Keys that stand before a colon in prose for other reasons, too. */
const ambiguous = new Set(['role', 'lead', 'supports', 'implements', 'state'])

/** What other words for a key, as people label things, mean in frontmatter's terms. */
const meant: Readonly<Record<string, string>> = {
  'task-id': 'id',
  'story-id': 'id',
  'prd-id': 'id',
  'feature-id': 'id',
  'plan-id': 'id',
  'document-id': 'id',
  'doc-id': 'id',
  'parent-task': 'parent',
  'parent-story': 'parent',
  'parent-epic': 'epic',
  'parent-feature': 'feature',
  'prd-owner': 'owner',
  'document-owner': 'owner',
  'doc-owner': 'owner',
  'feature-owner': 'owner',
  'epic-owner': 'owner',
  'spec-owner': 'owner',
  'story-owner': 'owner',
  'owned-by': 'owner',
  'maintained-by': 'owner',
  'assigned-to': 'assignee',
  'prepared-by': 'author',
  'written-by': 'author',
  contact: 'point-of-contact',
  responsible: 'owner',
  responsable: 'owner',
  responsabile: 'owner',
  verantwortlich: 'owner',
  verantwortliche: 'owner',
  verantwortlicher: 'owner',
  verantwoordelijke: 'owner',
  eigenaar: 'owner',
  maintainer: 'owner',
  maintainers: 'owner',
  ответственный: 'owner',
  负责人: 'owner',
  担当者: 'owner',
  estado: 'status',
  statut: 'status',
  stato: 'status',
  статус: 'status',
  状态: 'status',
}

/** Labels under which the body of a document says who owns it, how far it is and what it is part of. */
const spoken: ReadonlySet<string> = new Set([
  ...[...ownerKeys, ...statusKeys, ...parentKeys].filter((key) => !ambiguous.has(key)),
  'id',
  ...Object.keys(meant),
])

/**
 * The facts that the head of the body states, up to its second heading, as fields: `**Owner:** Ada`, rows
 * of a table, several on one line; the value below a heading `Status`, wherever it stands; and what a foot
 * below a last rule says of who owns it. They rank below the frontmatter's.
 */
export function bodyFields(root: Root, text: string): Field[] {
  const found: Field[] = []
  const blocks = root.children
  let headings = 0
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i] as Block
    if (block.type === 'heading') {
      // A heading right below another, as a subtitle is, goes with it.
      if (blocks[i - 1]?.type !== 'heading') headings++
      const stated = headingFields(text, block, blocks[i + 1])
      append(found, headings < 3 ? stated : stated.filter(({ key }) => !headLabel.test(key)))
    } else if (headings < 2) collect(text, block, blocks[i + 1], found)
  }
  const all = headings < 2 ? found : [...found, ...footFields(blocks, text)]
  // What stands below a heading `Status` in the head is found from both.
  return all.filter((field, i) => all.findIndex((it) => it.keySpan.start === field.keySpan.start) === i)
}

/** More than this below a last rule is no foot. */
const longestFoot = 4

/** `**Document Owner**: Ada` below the last rule of a document, where nothing but such lines follows. */
function footFields(blocks: readonly Block[], text: string): Field[] {
  const rule = blocks.findLastIndex((block) => block.type === 'thematicBreak' || block.type === 'heading')
  const foot = blocks.slice(rule + 1)
  if (blocks[rule]?.type !== 'thematicBreak' || foot.length > longestFoot) return []
  const found: Field[] = []
  for (const [i, block] of foot.entries()) collect(text, block, foot[i + 1], found)
  return found.filter(({ key }) => ownerKeys.includes(key) && key !== 'point-of-contact')
}

function collect(text: string, block: Block, next: Block | undefined, into: Field[]): void {
  switch (block.type) {
    case 'paragraph':
      append(into, paragraphFields(text, block, next))
      break
    case 'list':
      for (const item of block.children)
        for (const [i, child] of item.children.entries())
          if (child.type === 'paragraph') append(into, paragraphFields(text, child, item.children[i + 1]))
      break
    case 'blockquote':
      for (const [i, child] of block.children.entries()) collect(text, child, block.children[i + 1], into)
      break
    case 'table':
      append(into, tableFields(text, block))
      break
    default:
  }
}

/** `**Label:** value`, `**Label**: value` or `Label: value`, at the start of a line or of a part of it. */
const labelled = /^[\s>]*(?:[-*+]\s+)?([*_]{0,3})(\p{L}[\p{L} _/()-]{1,40}?)(?:\1\s*[:：]|\s*[:：]\s*\1)/u

function paragraphFields(text: string, paragraph: Span, next: Block | undefined): Field[] {
  const found: Field[] = []
  for (const line of partsOf(text, paragraph, /\r\n?|\n/g))
    for (const part of partsOf(text, line, / \| | [·•] /g)) {
      const match = labelled.exec(text.slice(part.start, Math.min(part.end, part.start + 80)))
      const key = match && keyOf(match[2] as string)
      if (!match || !key) continue
      const start = part.start + match[0].lastIndexOf(match[2] as string)
      const keySpan = { start, end: start + (match[2] as string).length }
      const behind = { start: part.start + match[0].length, end: part.end }
      const value = bare(text, behind)
      // A label alone on its line: the next block has the value.
      const below = value.end === value.start && part.end === paragraph.end ? firstLine(text, next) : null
      found.push(fieldOf(text, key, keySpan, below ?? value))
    }
  return found
}

/** A table of two columns says it row by row; one with a single row may have the keys in its header. */
function tableFields(text: string, table: Table): Field[] {
  const rows = table.children.map((row) => row.children.map((cell) => cell.content))
  const [header = [], first = []] = rows
  const keys = header.map((cell) => keyOf(text.slice(cell.start, cell.end)))
  if (rows.length === 2 && header.length > 2 && keys.filter((key) => key !== null).length > 1)
    return keys.flatMap((key, i) => {
      const value = first[i]
      return key && value ? fieldOf(text, key, header[i] as Span, bare(text, value)) : []
    })
  if (header.length !== 2) return []
  return rows.flatMap(([label, value]) => {
    const key = label ? keyOf(text.slice(label.start, label.end)) : null
    return key && label && value ? fieldOf(text, key, label, bare(text, value)) : []
  })
}

/** Deeper down, a heading `Owner` is that of a part. */
const headLabel = /^(?:owner|author)$/i
const headingLabel = /^(?:\d+[.)]\s*)?(status|owner|author|parent(?: (?:task|story|epic|feature))?)\b\s*(:?)/i

/** `## Status: Done`, or `## Status` with the value below, bare or under a label of its own. */
function headingFields(text: string, { content }: Heading, next: Block | undefined): Field[] {
  const match = headingLabel.exec(text.slice(content.start, content.end))
  if (!match) return []
  const label = match[1] as string
  const start = content.start + match[0].indexOf(label)
  const keySpan = { start, end: start + label.length }
  const key = keyOf(label) ?? fold(label)
  const rest = bare(text, { start: content.start + match[0].length, end: content.end })
  if (rest.end > rest.start) return match[2] === ':' ? [fieldOf(text, key, keySpan, rest)] : []
  const value = firstLine(text, next)
  if (value) return [fieldOf(text, key, keySpan, value)]
  const found: Field[] = []
  if (next) collect(text, next, undefined, found)
  return found
}

/** No owner and no status takes longer to name; a paragraph that does is prose. */
const longest = 80

/** The first line of what stands below a label: a paragraph, a quote or one entry. */
function firstLine(text: string, block: Block | undefined): Span | null {
  if (block?.type === 'blockquote') return firstLine(text, block.children[0])
  if (block?.type === 'list') return firstLine(text, block.children[0]?.children[0])
  if (block?.type !== 'paragraph') return null
  const [line] = partsOf(text, block, /\r\n?|\n/g)
  if (!line || line.end - line.start > longest || labelled.test(text.slice(line.start, line.end))) return null
  return bare(text, line)
}

const keyOf = (label: string): string | null => {
  // `Owner(s)` are owners.
  const named = fold(label.replace(/[*_`:]/g, '').replace(/\(s\)/gi, 's'))
  // `Owner OKRs` and `Responsable OKRs` name whose these are.
  const key = named.replace(/^(owners?|respons[a-z]+)-(?:okrs?|kpis?|roadmap|prd)$/, '$1')
  if (spoken.has(key)) return meant[key] ?? key
  return isOrigin(key) && !ambiguous.has(key) ? key : null
}

function fieldOf(text: string, key: string, keySpan: Span, value: Span): Field {
  const scalars: Scalar[] = []
  if (value.end > value.start)
    for (const part of partsOf(text, value, /, (?=@|\[)| and (?=@)/g))
      scalars.push({ ...part, text: saidIn(text.slice(part.start, part.end)) })
  const isTwo = scalars.length > 1
  return {
    start: keySpan.start,
    end: Math.max(keySpan.end, value.end),
    key,
    name: key,
    keySpan,
    valueSpan: value,
    scalars,
    shape: scalars.length === 0 ? 'empty' : isTwo ? 'list' : 'scalar',
  }
}

/** What a value says without its markup: the text of a link, or its target where that is a document. */
function saidIn(value: string): string {
  const { text, form } = namedIn(value)
  return form === 'wiki' ? value : text
}

/** `span` without the white space and the emphasis around it. */
function bare(text: string, span: Span): Span {
  const { start, end } = trim(text, span)
  const source = text.slice(start, end)
  const open = /^[*_]{1,3}/.exec(source)?.[0].length ?? 0
  const close = /(?:[*_]{1,3}|\\| {2,})$/.exec(source)?.[0].length ?? 0
  return trim(text, { start: start + open, end: Math.max(start + open, end - close) })
}

function partsOf(text: string, span: Span, between: RegExp): Span[] {
  const parts: Span[] = []
  let start = span.start
  for (const match of text.slice(span.start, span.end).matchAll(between)) {
    parts.push({ start, end: span.start + match.index })
    start = span.start + match.index + match[0].length
  }
  parts.push({ start, end: span.end })
  return parts
}
