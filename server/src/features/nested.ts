import type { Span } from '../text/span.ts'

/** What is to be nested: `selection` is a part of it that stands for it. */
interface Piece extends Span {
  readonly selection: Span
}

export type Nested<P extends Piece> = P & { readonly children: readonly Nested<P>[] }

/**
 * `pieces` as a tree, in the order of the text: each in the smallest that holds its start, and cut where that ends.
 * No two of them start at one place. A selection that lies elsewhere becomes the start of its piece: an editor
 * refuses a range that leaves the one around it (LSP 3.17, DocumentSymbol).
 */
export function nested<P extends Piece>(pieces: readonly P[]): Nested<P>[] {
  const top: Nested<P>[] = []
  const open: { readonly piece: Nested<P>; readonly children: Nested<P>[] }[] = []
  for (const piece of [...pieces].sort((a, b) => a.start - b.start)) {
    while (open.length > 0 && (open.at(-1) as (typeof open)[number]).piece.end <= piece.start) open.pop()
    const around = open.at(-1)
    const end = Math.max(piece.start, Math.min(piece.end, around?.piece.end ?? piece.end))
    const { selection } = piece
    const isWithin =
      piece.start <= selection.start && selection.end <= end && selection.start <= selection.end
    const children: Nested<P>[] = []
    const node = {
      ...piece,
      end,
      selection: isWithin
        ? selection
        : { start: piece.start, end: Math.min(end, Math.max(piece.start, selection.end)) },
      children,
    }
    ;(around?.children ?? top).push(node)
    open.push({ piece: node, children })
  }
  return top
}
