import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'
import { memo } from '../text/memo.ts'
import { certainText } from './certain.ts'

/** Blocks longer than this (UTF-16) are taken as they stand: remark is quadratic on hostile ones. */
const maxLength = 4096

type Root = ReturnType<Processor['parse']>
interface Node {
  readonly type: string
  readonly value?: string
  readonly alt?: string | null
  readonly children?: readonly Node[]
  readonly position?: {
    readonly start: { readonly offset: number }
    readonly end: { readonly offset: number }
  }
}

/**
 * The text of one block without its markup: `**Pay** with [a card](x)` is `Pay with a card`.
 * remark reads it (CommonMark 6), one bounded block at a time, and only where there is markup to see.
 */
export function plainText(block: string): string {
  if (isWords(block)) return block
  const certain = certainText(block)
  if (certain !== null) return certain
  return !/[*_`[\]<>\\&~!]|www\.|:\/\//.test(block) || block.length > maxLength
    ? squeeze(block)
    : parsedText(block)
}

/** Letters, digits and a few signs with single spaces between them, as most titles are: nothing to take off. */
function isWords(block: string): boolean {
  let before = 32
  for (let at = 0; at < block.length; at++) {
    const code = block.charCodeAt(at)
    const isPlain =
      (code >= 97 && code <= 122) ||
      (code >= 65 && code <= 90) ||
      (code >= 48 && code <= 57) ||
      (code >= 39 && code <= 46 && code !== 42)
    if (!isPlain && (code !== 32 || before === 32)) return false
    before = code
  }
  return before !== 32
}

export const parsedText = memo((block) => squeeze(textOf(parse(block) as Node)))

let processor: Processor | null = null
function parse(block: string): Root {
  processor ??= unified()
    .use(remarkParse)
    .data('micromarkExtensions', [gfmStrikethrough()])
    // Of what GFM adds within a block, only this changes its text: a bare URL reads as it stands.
    .data('fromMarkdownExtensions', [gfmStrikethroughFromMarkdown()]) as unknown as Processor
  return processor.parse(block)
}

const squeeze = (text: string): string =>
  /^\S+(?: \S+)*$/.test(text) ? text : text.replace(/\s+/g, ' ').trim()

function textOf(node: Node): string {
  if (node.type === 'html') return ''
  if (node.type === 'break') return ' '
  if (node.value !== undefined) return node.value
  if (node.alt) return node.alt
  return (node.children ?? []).map(textOf).join(node.type === 'root' ? ' ' : '')
}

/** Where code stands in one block: spans within `block`, UTF-16. */
export function codeSpans(block: string): readonly { start: number; end: number }[] {
  if (!block.includes('`') || block.length > maxLength) return []
  const spans: { start: number; end: number }[] = []
  const visit = (node: Node) => {
    const { start, end } = node.position ?? {}
    if (node.type === 'inlineCode' && start && end) spans.push({ start: start.offset, end: end.offset })
    for (const child of node.children ?? []) visit(child)
  }
  visit(parse(block) as Node)
  return spans
}
