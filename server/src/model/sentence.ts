import type { Span } from '../text/span.ts'
import { noRole, phrases } from './phrases.ts'
import type { Sentence, Text } from './story.ts'

const lead = String.raw`[\s*_>~"'“‘\\+-]*`
const label = String.raw`(?:(?:user\s+)?story${lead}(?::|[–—-])?${lead})?`

/** The patterns of each language, all sticky: they are tried at one offset and nowhere else. */
const languages = phrases.map((it) => ({
  opens: new RegExp(`${lead}${label}(?:(?<role>${it.role})|(?<want>${it.want}))`, 'iuy'),
  continues: new RegExp(`${lead}(?:${it.want}|${it.why})`, 'iuy'),
  want: new RegExp(it.want, 'iu'),
  why: new RegExp(`(?<![\\p{L}\\p{N}-])(?:${it.why})`, 'iu'),
}))
type Language = (typeof languages)[number]

/** How many further paragraphs or entries one sentence may stretch over. */
const maxLeaves = 4

/**
 * The first story sentence among `leaves` (the paragraphs of a story, in order), or null. It may be
 * one line, several, or spread over list entries and paragraphs that go on with the want or the why.
 */
export function readSentence(text: string, leaves: readonly Span[]): Sentence | null {
  for (let i = 0; i < leaves.length; i++) {
    const leaf = leaves[i] as Span
    for (const language of languages) {
      language.opens.lastIndex = leaf.start
      const opening = language.opens.exec(text)
      if (!opening || opening.index + opening[0].length > leaf.end) continue
      const sentence = complete(text, leaves, i, language, opening)
      if (sentence) return sentence
    }
  }
  return null
}

function complete(
  text: string,
  leaves: readonly Span[],
  first: number,
  language: Language,
  opening: RegExpExecArray,
): Sentence | null {
  const start = (leaves[first] as Span).start
  const opener = opening.index + opening[0].length
  let end = (leaves[first] as Span).end
  for (let i = first + 1; i < leaves.length && i <= first + maxLeaves; i++) {
    const next = leaves[i] as Span
    language.continues.lastIndex = next.start
    if (!language.continues.test(text)) break
    end = next.end
  }
  const blanked = blank(text.slice(start, end))
  const cut = (from: number, to: number) => part(blanked, start, from - start, to - start)

  const hasRole = opening.groups?.role !== undefined
  const wantAt = hasRole
    ? search(language.want, blanked, opener - start)
    : { start: opener - start, end: opener - start }
  const whyAt = search(language.why, blanked, wantAt ? wantAt.end : opener - start)
  const stop = sentenceEnd(blanked, whyAt?.end ?? wantAt?.end ?? opener - start) + start
  const wantStart = wantAt ? wantAt.start + start : null
  const whyStart = whyAt ? whyAt.start + start : null
  const role = hasRole ? cut(opener, Math.min(wantStart ?? stop, whyStart ?? stop)) : null
  if (!isBelievable(role, wantAt !== null, opening[0], blanked.slice(opener - start))) return null
  const want = wantAt ? cut(wantAt.end + start, whyStart ?? stop) : null
  const why = whyAt ? cut(whyAt.end + start, stop) : null
  const trimmed = blanked.slice(0, stop - start)
  return {
    start: start + trimmed.length - trimmed.trimStart().length,
    end: start + trimmed.trimEnd().length,
    role,
    want,
    why,
  }
}

/** Prose can begin like a story: `As a result, …`, `As a user navigates the page …`, `We need to …`. */
function isBelievable(role: Text | null, hasWant: boolean, opening: string, rest: string): boolean {
  if (role && noRole.test(role.text)) return false
  if (role && hasWant) return role.text.length <= 160
  if (hasWant) return /(?:^|[^\p{L}])(?:i|je|ich|yo|eu)[^\p{L}]|quiero|voglio|vorrei/iu.test(opening)
  return (
    rest.length <= 200 &&
    /^\s*(?:\p{L}[\p{L}\p{N}’'/-]*\s+){0,5}\p{L}[\p{L}\p{N}’'/-]*\s*(?:[,;]|$|\n)/u.test(rest)
  )
}

/** The same text with its markup blanked out, so that every offset stays. */
export const blank = (source: string): string =>
  source
    .replace(/<br\s*\/?>/gi, (tag) => ' '.repeat(tag.length))
    .replace(/^[ \t>]*(?:[-*+]|\d+[.)])[ \t]|[*`\\>|]|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gmu, (markup) =>
      ' '.repeat(markup.length),
    )

function search(pattern: RegExp, source: string, from: number): Span | null {
  const match = pattern.exec(source.slice(from))
  return match && { start: from + match.index, end: from + match.index + match[0].length }
}

/** Where the sentence that goes on at `from` ends: at a full stop that a new sentence follows, or the end. */
function sentenceEnd(source: string, from: number): number {
  const match = /[.!?](?=\s+(?:\p{Lu}|["“([]))/u.exec(source.slice(from))
  return match ? from + match.index : source.length
}

function part(source: string, base: number, from: number, to: number): Text | null {
  const raw = source.slice(from, to)
  const start = from + (raw.length - raw.replace(/^[\s,;:.–—…-]+/, '').length)
  const end = from + raw.replace(/[\s,;:.–—…]+$/, '').length
  if (end <= start) return null
  return { start: base + start, end: base + end, text: source.slice(start, end).replace(/\s+/g, ' ') }
}
