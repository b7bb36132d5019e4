import { countBefore } from '../text/sorted.ts'
import type { Span } from '../text/span.ts'
import type { Block, ListItem, Root, TableCell, TableRow } from './nodes.ts'
import { outline } from './outline.ts'

/**
 * The outline of a text that stands within another, line by line and indented there, as the body of an admonition
 * does: `lines` are the stretches of `text` that it is made of, in order. All offsets are those of `text`.
 */
export function outlineOfLines(text: string, lines: readonly Span[]): Root {
  const starts: number[] = []
  let source = ''
  for (const { start, end } of lines) {
    starts.push(source.length)
    source += `${text.slice(start, end)}\n`
  }
  const moved = (offset: number): number => {
    const low = countBefore(starts, (it) => it <= offset)
    const line = lines[low - 1]
    if (!line) return lines[0]?.start ?? 0
    return Math.min(line.start + offset - (starts[low - 1] as number), line.end)
  }
  return moveNode(outline(source), moved)
}

type Node = Root | Block | ListItem | TableRow | TableCell

/** The same node with every span in it moved. Containers nest no deeper than an outline lets them. */
function moveNode<N extends Node>(node: N, moved: (offset: number) => number): N {
  const copy: Record<string, unknown> = { ...node, start: moved(node.start), end: moved(node.end) }
  for (const key of ['content', 'marker', 'checkbox'] as const) {
    const span = (node as Partial<Record<typeof key, Span | null>>)[key]
    if (span) copy[key] = { start: moved(span.start), end: moved(span.end) }
  }
  if ('children' in node) copy.children = (node.children as readonly Node[]).map((it) => moveNode(it, moved))
  return copy as unknown as N
}
