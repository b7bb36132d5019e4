/** What an id begins with, before a dash or a digit, in capitals: `F` for `F-3`; empty where it begins otherwise. */
export function prefixOf(id: string): string {
  let end = 0
  while (end < id.length && id[end] !== '-' && !isDigit(id.charCodeAt(end))) end++
  return id.slice(0, end).toUpperCase()
}

export const isDigit = (code: number): boolean => code >= 48 && code <= 57
