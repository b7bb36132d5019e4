/** How many backticks or tildes open fenced code at `start`; 0 if they do not (CommonMark 4.5). */
export function fenceSize(text: string, start: number, end: number): number {
  const marker = text.charCodeAt(start)
  let at = start
  while (at < end && text.charCodeAt(at) === marker) at++
  const size = at - start
  if (size < 3) return 0
  if (marker === 96) for (; at < end; at++) if (text.charCodeAt(at) === 96) return 0
  return size
}

/** The first word after the opening fence, as it stands; empty when there is none. */
export function fenceLang(text: string, start: number, end: number): string {
  let from = start
  while (from < end && isSpace(text.charCodeAt(from))) from++
  let to = from
  while (to < end && !isSpace(text.charCodeAt(to))) to++
  return text.slice(from, to)
}

/** Whether `start` to `end` is a fence of at least `size` of `marker`, with only white space after it. */
export function closesFence(text: string, start: number, end: number, marker: number, size: number): boolean {
  let at = start
  while (at < end && text.charCodeAt(at) === marker) at++
  if (at - start < size) return false
  while (at < end && isSpace(text.charCodeAt(at))) at++
  return at === end
}

const isSpace = (code: number): boolean => code === 32 || code === 9
