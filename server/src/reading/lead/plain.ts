import { hasColon } from './take.ts'
import { isStoryWordAt } from './words.ts'

/**
 * Whether words begin right at `at`, as they do on most lines: some letters, and no digit or colon soon; not those of
 * `User Story one`.
 */
export function isPlain(text: string, at: number, end: number): boolean {
  for (let i = at, stop = Math.min(end, at + 20); i < stop; i++) {
    const code = text.charCodeAt(i)
    if ((code >= 48 && code <= 58) || code === 0xff1a) return false
    if (i >= at + 4) continue
    const isLetter =
      (code >= 97 && code <= 122) || (i === at ? code >= 65 && code <= 90 : code === 32 && i > at + 1)
    if (!isLetter) return false
  }
  return !hasColon(text, at, end) && !isStoryWordAt(text, at)
}
