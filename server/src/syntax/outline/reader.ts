/**
 * Reads the lines of one paragraph as a text of its own: without what containers put before each line.
 * `segments` holds start and end of every line; a line end reads as LF (10), the end as -1.
 */
export interface Reader {
  readonly text: string
  readonly segments: readonly number[]
  /** Index of the current segment's start. */
  segment: number
  at: number
  end: number
}

export function startReader(text: string, segments: readonly number[]): Reader {
  return { text, segments, segment: 0, at: segments[0] as number, end: segments[1] as number }
}

export function peek(reader: Reader): number {
  if (reader.at < reader.end) return reader.text.charCodeAt(reader.at)
  return reader.segment + 2 < reader.segments.length ? 10 : -1
}

export function step(reader: Reader): void {
  if (reader.at < reader.end) reader.at++
  else if (reader.segment + 2 < reader.segments.length) goTo(reader, reader.segment + 2, null)
}

/** Puts the reader at `at` in the segment with index `segment`; null is the segment's start. */
export function goTo(reader: Reader, segment: number, at: number | null): void {
  reader.segment = segment
  reader.at = at ?? (reader.segments[segment] as number)
  reader.end = reader.segments[segment + 1] as number
}

export function skipSpaces(reader: Reader): void {
  while (reader.at < reader.end && isSpace(reader.text.charCodeAt(reader.at))) reader.at++
}

export function skipSpacesAndLineEnds(reader: Reader): void {
  skipSpaces(reader)
  while (peek(reader) === 10) {
    step(reader)
    skipSpaces(reader)
  }
}

export const isSpace = (code: number): boolean => code === 32 || code === 9
