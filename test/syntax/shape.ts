import type { Nodes } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Block, ListItem, Root, TableCell, TableRow } from '../../server/src/syntax/nodes.ts'

/** What both parsers say of a block, in one shape. Offsets are those of the text without a byte order mark. */
export interface Shape {
  readonly type: string
  readonly start: number
  readonly end: number
  /** What else has to be equal: depth, number, checkbox, language … */
  readonly facts: Readonly<Record<string, unknown>>
  /** Where the inline content lies; null where the parser does not tell. */
  readonly content: readonly [number, number] | null
  readonly children: readonly Shape[]
}

type Node = Root | Block | ListItem | TableRow | TableCell

/** The shape of an outline of `text`. */
export function shapeOfOutline(node: Node, text: string): Shape {
  const shift = text.charCodeAt(0) === 0xfeff ? 1 : 0
  const children = 'children' in node ? (node.children as readonly Node[]) : []
  const content = node.type === 'heading' || node.type === 'tableCell' ? node.content : null
  return {
    type: node.type,
    start: node.start - shift,
    end: node.end - shift,
    facts: factsOfOutline(node, text),
    content: content === null ? null : [content.start - shift, content.end - shift],
    children: children.map((child) => shapeOfOutline(child, text)),
  }
}

function factsOfOutline(node: Node, text: string): Shape['facts'] {
  if (node.type === 'heading') return { depth: node.depth }
  if (node.type === 'list') return { ordered: node.ordered, first: node.first }
  if (node.type === 'listItem') return { checked: node.checked }
  if (node.type === 'code') return { lang: node.lang }
  if (node.type === 'yaml')
    return { value: text.slice(node.content.start, node.content.end).replaceAll('\0', '\uFFFD') }
  return {}
}

const remark = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter)

/** The shape of `text` as remark parses it. */
export const shapeOfRemark = (text: string): Shape => shapeOfMdast(remark.parse(text))

const LEAVES = new Set(['paragraph', 'heading', 'tableCell'])

function shapeOfMdast(node: Nodes): Shape {
  const inline = LEAVES.has(node.type)
  const children = 'children' in node && !inline ? node.children : []
  return {
    type: node.type,
    start: node.position?.start.offset ?? Number.NaN,
    end: node.position?.end.offset ?? Number.NaN,
    facts: factsOfMdast(node),
    content: contentOfMdast(node),
    children: children.map((child) => shapeOfMdast(child)),
  }
}

function factsOfMdast(node: Nodes): Shape['facts'] {
  if (node.type === 'heading') return { depth: node.depth }
  if (node.type === 'list') return { ordered: node.ordered, first: node.start ?? null }
  if (node.type === 'listItem') return { checked: node.checked ?? null }
  if (node.type === 'code') return { lang: node.lang ?? '' }
  if (node.type === 'yaml') return { value: node.value }
  return {}
}

function contentOfMdast(node: Nodes): Shape['content'] {
  if (node.type !== 'heading' && node.type !== 'tableCell') return null
  const start = node.children[0]?.position?.start.offset
  const end = node.children.at(-1)?.position?.end.offset
  return start === undefined || end === undefined ? null : [start, end]
}
