import { append } from './append.ts'
import { type Edit, plain } from './edit.ts'
import type { Span } from './span.ts'

/** What a text is made of: stretches of the original, and what was put between them. */
type Piece = Span | string

const lengthOf = (piece: Piece): number =>
  typeof piece === 'string' ? piece.length : piece.end - piece.start

const sliceOf = (piece: Piece, from: number, to: number): Piece =>
  typeof piece === 'string' ? piece.slice(from, to) : { start: piece.start + from, end: piece.start + to }

/**
 * The edits of a text of `length` that do what `rounds` do one after the other, where the offsets of each round are
 * those of what the round before left. Within a round edits must not overlap. Tab stops become their text.
 */
export function composed(length: number, rounds: readonly (readonly Edit[])[]): readonly Edit[] {
  let pieces: readonly Piece[] = [{ start: 0, end: length }]
  for (const edits of rounds) pieces = edited(pieces, edits)
  return between(pieces, length)
}

function edited(pieces: readonly Piece[], edits: readonly Edit[]): Piece[] {
  const result: Piece[] = []
  let next = 0
  /** Where the piece `next` begins, and how far the text is taken. */
  let start = 0
  let at = 0
  const takeTo = (offset: number): Piece[] => {
    const taken: Piece[] = []
    for (let piece = pieces[next]; piece !== undefined && at < offset; piece = pieces[next]) {
      const end = start + lengthOf(piece)
      const to = Math.min(end, offset)
      if (to > at) taken.push(sliceOf(piece, at - start, to - start))
      at = to
      if (to < end) break
      next++
      start = end
    }
    return taken
  }
  const sorted = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
  for (const { span, insert } of sorted) {
    append(result, takeTo(span.start))
    result.push(plain(insert))
    takeTo(span.end)
  }
  append(result, takeTo(Number.POSITIVE_INFINITY))
  return result
}

/** What stands between the stretches that are left of the original, as edits of it. */
function between(pieces: readonly Piece[], length: number): Edit[] {
  const edits: Edit[] = []
  let at = 0
  let put = ''
  for (const piece of [...pieces, { start: length, end: length }])
    if (typeof piece === 'string') put += piece
    else {
      if (put !== '' || piece.start > at)
        edits.push({ span: { start: at, end: piece.start }, insert: put === '' ? [] : [put] })
      at = piece.end
      put = ''
    }
  return edits
}
