import { finderOf } from '../../domain/languages/finder.ts'
import { languages } from '../../domain/languages/index.ts'
import { wordsOf } from '../../domain/languages/lookup.ts'
import { patternOf } from '../../domain/languages/pattern.ts'
import { lookupKey, phrasesOf } from '../../domain/languages/phrases.ts'
import type { ArtifactType } from '../../domain/schema/types.ts'
import { memo } from '../../text/memo.ts'
import { once } from '../../text/once.ts'
import type { Span } from '../../text/span.ts'
import type { Part } from '../parts/part.ts'
import { leadingLink } from './leading.ts'
import { isDocument } from './link.ts'
import type { Origins, Reference } from './parents.ts'

/** How much of the head of a document is looked at, in UTF-16 units. */
const longestHead = 4000
/** How far behind such words what they lead to may stand. */
const reach = 160

const marks = finderOf(() => [
  languages.flatMap(({ origins }) => phrasesOf(origins.partOf)),
  languages.flatMap(({ origins }) => phrasesOf(origins.basedOn)),
])
const partOf = once(() => sticky(languages.flatMap(({ origins }) => origins.partOf)))
const basedOn = once(() => sticky(languages.flatMap(({ origins }) => origins.basedOn)))
const sticky = (words: readonly string[]): RegExp => new RegExp(patternOf(words), 'iuy')

/** Where something is named that has a place: the beginning of a link, of code, or an id. */
const linkStart = /\[\[|\[[^\]\n]{1,120}\]\(|`|<(?=[^<>\n]{1,200}\.md)|\b[A-Z]{1,8}-\d/g
/** What may stand between the words and the link behind them: an article, a word for its kind. */
const between = /^[\s:*_]{0,6}(?:[\p{L}'’]{1,20}\s{1,3}){0,3}[*_"“„«]{0,3}$/u
const ofSentence = /^[^.!?。；;\r\n]{0,100}/u

/**
 * What the prose in the head of a document says that it comes from, up to its second heading and in the first paragraph
 * below that: by a link behind `Part of`, by a link or the word for a kind above `type` behind `based on`. Null where it
 * says nothing.
 */
export function originsInProse(
  text: string,
  document: Part,
  { parents: kinds }: ArtifactType,
): Origins | null {
  const parents: Reference[] = []
  const names: Reference[] = []
  let says = false
  for (const { start, end } of headOf(document)) {
    const words = text.slice(start, Math.min(end, start + longestHead))
    const [owned = [], made = []] = marks.within(words) === 0 ? [] : marks.starts(words)
    for (const at of owned) {
      const found = isSaidOfDocument(words, at) ? behind(text, words, start, at, partOf()) : null
      if (!found) continue
      says = true
      ;(isDocument(found.text) ? parents : names).push(found)
    }
    for (const at of made) {
      const found = behind(text, words, start, at, basedOn())
      const kind = found ? false : namesKind(words, at, basedOn(), kinds.join(' '))
      if (found) names.push(found)
      says ||= found !== null || kind
    }
  }
  return says ? { parents, names } : null
}

/** `As part of the move, …` tells when or why something is done. */
const roles = wordsOf(languages, ({ sentence }) => [sentence.roles, sentence.sureRoles])
/** At most a few words stand before: `This epic is part of`. */
const opening = /(?:^|[.!?:>(。：\r\n])[\s>*_+-]{0,12}(?<words>(?:[\p{L}'’-]{1,20}\s{1,3}){0,4})$/u

/** Whether what stands at `at` is said of the document itself, and not on the way of something else. */
function isSaidOfDocument(words: string, at: number): boolean {
  const found = opening.exec(words.slice(Math.max(0, at - reach), at))
  const last = found?.groups?.words?.trim().split(/\s+/).at(-1) ?? ''
  return found !== null && !roles.has(lookupKey(last))
}

/** The paragraphs, entries and labels in the head of a document. */
function headOf(document: Part): Span[] {
  const found: Span[] = []
  const until = document.start + longestHead
  let headings = 0
  let isBehind = false
  const visit = (parts: readonly Part[]) => {
    for (const part of parts) {
      if (isBehind || part.start > until) return
      if (part.kind === 'section') {
        if (++headings > 2) return
        visit(part.parts)
        continue
      }
      if (part.kind === 'lines' || part.kind === 'entry') found.push(part.head)
      else if (part.kind === 'label') found.push(part.line)
      if (headings > 1) isBehind = true
      else visit(part.parts)
    }
  }
  visit(document.parts)
  return found
}

/** The link right behind the words at `at`, and who says them. */
function behind(text: string, words: string, from: number, at: number, pattern: RegExp): Reference | null {
  pattern.lastIndex = at
  const key = pattern.exec(words)?.[0]
  if (key === undefined) return null
  const rest = words.slice(at + key.length, at + key.length + reach)
  for (const { index } of rest.matchAll(linkStart)) {
    if (!between.test(rest.slice(0, index))) return null
    const start = at + key.length + index
    const link = leadingLink(words.slice(start), text, false)
    if (!link) return null
    return { start: from + start + link.start, end: from + start + link.end, text: link.text, key }
  }
  return null
}

/** Whether the sentence goes on with the word for a kind of which documents come that hand down. */
function namesKind(words: string, at: number, pattern: RegExp, kinds: string): boolean {
  pattern.lastIndex = at
  const length = pattern.exec(words)?.[0].length ?? 0
  const rest = ofSentence.exec(words.slice(at + length))?.[0] ?? ''
  return length > 0 && wordsFor(kinds).test(rest)
}

const wordsFor = memo((kinds) => {
  const ids = new Set(kinds.split(' '))
  return new RegExp(
    patternOf(
      languages.flatMap((language) =>
        Object.entries(language.kinds).flatMap(([id, { one }]) => (ids.has(id) ? one : [])),
      ),
    ),
    'iu',
  )
})
