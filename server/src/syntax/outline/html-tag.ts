/**
 * Whether a complete tag goes on from `at`, behind its name, and nothing but white space follows it up to `end`
 * (CommonMark 4.6, kind 7, with the attributes of 6.6).
 */
export function completeTag(text: string, at: number, end: number, closing: boolean): boolean {
  let i = skipSpace(text, at, end)
  if (!closing) {
    i = skipAttributes(text, i, end)
    if (i < 0) return false
    if (i < end && text.charCodeAt(i) === 47) i++
  }
  return i < end && text.charCodeAt(i) === 62 && skipSpace(text, i + 1, end) === end
}

/** Behind the attributes and the white space from `at`; -1 where a value is broken. */
function skipAttributes(text: string, at: number, end: number): number {
  let i = at
  while (i < end && isNameStart(text.charCodeAt(i))) {
    while (i < end && isNamePart(text.charCodeAt(i))) i++
    i = skipSpace(text, i, end)
    // remark lets another `=` follow a value without quotes, so this is no `if`.
    while (i < end && text.charCodeAt(i) === 61) {
      const from = skipSpace(text, i + 1, end)
      i = skipValue(text, from, end)
      if (i < 0) return -1
      const quoted = text.charCodeAt(from) === 34 || text.charCodeAt(from) === 39
      i = skipSpace(text, i, end)
      if (quoted) break
    }
  }
  return i
}

function skipValue(text: string, at: number, end: number): number {
  if (at >= end) return -1
  const quote = text.charCodeAt(at)
  if (quote === 34 || quote === 39) {
    let i = at + 1
    while (i < end && text.charCodeAt(i) !== quote) i++
    if (i >= end) return -1
    i++
    const after = i < end ? text.charCodeAt(i) : 0
    return after === 47 || after === 62 || isSpace(after) ? i : -1
  }
  if (quote >= 60 && quote <= 62) return -1
  if (quote === 96) return -1
  let i = at
  while (i < end && !endsUnquoted(text.charCodeAt(i))) i++
  return i
}

function skipSpace(text: string, at: number, end: number): number {
  let i = at
  while (i < end && isSpace(text.charCodeAt(i))) i++
  return i
}

const isSpace = (code: number): boolean => code === 32 || code === 9
const isAlpha = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
const isNameStart = (code: number): boolean => isAlpha(code) || code === 58 || code === 95
const isNamePart = (code: number): boolean =>
  isNameStart(code) || (code >= 48 && code <= 57) || code === 45 || code === 46
const endsUnquoted = (code: number): boolean =>
  isSpace(code) || code === 34 || code === 39 || code === 47 || (code >= 60 && code <= 62) || code === 96
