import type { Span } from '../../text/span.ts'
import type { SentencePatterns } from './patterns.ts'

/**
 * The place from `from` on in `source` where a why is announced; null where none is. Where the words of the `want` begin
 * a line or stand in bold, those of a why that do so as well come before any other: `I want tea for guests` / `So that
 * …`. `raw` is the source with its markup.
 */
export function searchWhy(
  pattern: SentencePatterns,
  source: string,
  from: number,
  raw: string,
  want: Span | null,
): Span | null {
  const rest = source.slice(from)
  const places = [...rest.matchAll(pattern.why)].map(
    ({ index, 0: it }): Span => ({ start: from + index, end: from + index + it.length }),
  )
  if (places.length === 0) return want && aimIn(pattern, source, from)
  // `so far`
  const none = [...rest.matchAll(pattern.notWhy)].map(
    ({ index, 0: it }): Span => ({ start: from + index, end: from + index + it.length }),
  )
  let at = 0
  const whys = places.filter((it) => {
    // Both stand in the order of the text.
    for (let next = none[at]; next && next.end < it.end; next = none[++at]);
    const other = none[at]
    return !other || other.start > it.start
  })
  const mark = want && markAt(source, raw, want.start)
  const found =
    (mark && whys.find(({ start }) => markAt(source, raw, start) === mark)) ||
    whys.find((it) => saysWhat(pattern, source, it))
  return found ? withoutSubject(pattern, source, found) : want && aimIn(pattern, source, from)
}

/** What announces an aim in the sentence that goes on at `from`: `to` before `avoid`; what is wanted stands before it. */
function aimIn({ aim, notWhy }: SentencePatterns, source: string, from: number): Span | null {
  const rest = source.slice(from)
  const stop = rest.search(/[.!?](?:\s|$)/)
  const words = stop < 0 ? rest : rest.slice(0, stop)
  if (!aim || !/\S/.test(words)) return null
  const none = [...words.matchAll(notWhy)]
  for (const { index, 0: it } of words.matchAll(aim)) {
    const end = index + (/^\S+/.exec(it)?.[0].length ?? 0)
    // `a way to avoid`, `the system to ensure`
    if (none.some((other) => other.index < index && end <= other.index + other[0].length)) continue
    if (/\p{L}{2}/u.test(words.slice(0, index))) return { start: from + index, end: from + end }
  }
  return null
}

/** Who acts belongs to the reason: `, as I may be late`. */
function withoutSubject({ subjectLast }: SentencePatterns, source: string, { start, end }: Span): Span {
  const at = subjectLast.exec(source.slice(start, end))?.index ?? 0
  return { start, end: at > 0 ? start + at : end }
}

/** How words are set apart: at the beginning of a line, in bold, or not at all. */
function markAt(source: string, raw: string, at: number): 'line' | 'bold' | null {
  if (/[*_]/.test(raw[at - 1] ?? '')) return 'bold'
  return /(?:^|[\n\r])\s*$/.test(source.slice(Math.max(0, at - 20), at)) ? 'line' : null
}

/** `para vender`; not `para mi tienda`, but behind a pause. */
function saysWhat({ purposes }: SentencePatterns, source: string, { start, end }: Span): boolean {
  if (!purposes?.words.test(source.slice(start, end))) return true
  purposes.verb.lastIndex = end
  return purposes.verb.test(source) || /[,，\n\r]\s*$/.test(source.slice(Math.max(0, start - 20), start))
}
