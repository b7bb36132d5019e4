import type { Root } from '../../server/src/syntax/nodes.ts'
import { type OutlineNode, walk } from '../../server/src/syntax/walk.ts'

/** An outline as one line a node, indented by depth: `heading(2) "Title"`. */
export const print = (root: Root, text: string): string[] =>
  [...walk(root)].map(({ node, parents }) => '  '.repeat(parents.length - 1) + line(node, text))

function line(node: OutlineNode, text: string): string {
  const quoted = (span: { start: number; end: number }) => JSON.stringify(text.slice(span.start, span.end))
  switch (node.type) {
    case 'heading':
      return `heading(${node.depth}) ${quoted(node.content)}`
    case 'list':
      return node.ordered ? `list(${node.first})` : 'list'
    case 'listItem':
      return node.checked === null ? 'listItem' : `listItem ${quoted(node.checkbox ?? node)}`
    case 'code':
      return `code(${node.lang}) ${quoted(node.content)}`
    case 'yaml':
    case 'tableCell':
      return `${node.type} ${quoted(node.content)}`
    case 'table':
    case 'tableRow':
    case 'blockquote':
    case 'footnoteDefinition':
      return node.type
    default:
      return `${node.type} ${quoted(node)}`
  }
}
