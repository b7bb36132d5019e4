/**
 * A stretch of a document: UTF-16 code unit offsets from the start of the text, `end` exclusive.
 * It is the only way the core names a place; line and character exist at the edges alone.
 */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Whether `offset` lies in `span`, its end included (a cursor may stand there). */
export const touches = (span: Span, offset: number): boolean => span.start <= offset && offset <= span.end

/** Whether two spans share at least one position; spans that only meet at an end count, as cursors do. */
export const overlaps = (a: Span, b: Span): boolean => a.start <= b.end && b.start <= a.end

/** The text that `span` covers. */
export const slice = (text: string, span: Span): string => text.slice(span.start, span.end)

/** `span` without the white space at its ends. A blank span becomes empty at its start. */
export function trim(text: string, span: Span): Span {
  let { start, end } = span
  while (start < end && isSpace(text.charCodeAt(start))) start++
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  return { start, end }
}

const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13) || code === 0xa0
