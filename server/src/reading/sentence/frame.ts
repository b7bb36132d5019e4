import type { Span } from '../../text/span.ts'
import type { Text } from '../story.ts'
import { isRoleAlone } from './believe.ts'
import { blank } from './blank.ts'
import { openingIn, openingOf, patternsFor } from './opening.ts'
import type { SentencePatterns } from './patterns.ts'
import { before, behind, moved, part, placesOf, search } from './places.ts'

/** A role that stands alone, as in a heading, for the wants that stand below it one by one. */
export interface Frame {
  readonly role: Text
  /** Whether the words that announce a want stand there, too: `As a skipper, I want to …`. */
  readonly isOpen: boolean
  /** The language it is said in. */
  readonly pattern: SentencePatterns
}

/** What may stand behind the words that announce a want: `I want to …`. */
const nothingMore = /^[\s.…:,;—–-]*$/u

/** The role that is all that `head` says; null where it says more, or none. In some languages only the words in `next`, with which it goes on, tell that it is one. */
export function frameIn(text: string, head: Span, next: Span): Frame | null {
  const source = openingOf(text, { start: head.start, end: next.end })
  const own = blank(text.slice(head.start, head.end))
  for (const pattern of patternsFor(source)) {
    const opening = openingIn(pattern, source)
    if (!opening?.hasRole || opening.isWhyFirst || opening.text.length > own.length) continue
    const from = opening.text.length
    if (pattern.endings) {
      const { role } = before(pattern, source, from, { want: null, why: null, hasRole: true }, from)
      if (role && nothingMore.test(own.slice(from)) && isRoleAlone(pattern, role))
        return { role: moved(role, head.start) as Text, isOpen: false, pattern }
      continue
    }
    const want = search(pattern.want, own, from)
    if (want && !nothingMore.test(own.slice(want.end))) continue
    const role = part(own, from, want?.start ?? own.length)
    if (role && isRoleAlone(pattern, role))
      return { role: moved(role, head.start) as Text, isOpen: want !== null, pattern }
  }
  return null
}

/** The want that the words in `span` say below a role, with its why; null where they do not begin with one. */
export function wantBelow(
  text: string,
  span: Span,
  { pattern, isOpen }: Frame,
): { readonly want: Text; readonly why: Text | null } | null {
  const raw = text.slice(span.start, span.end)
  const source = blank(raw)
  let from = 0
  if (!isOpen && !pattern.endings) {
    const opening = search(pattern.want, source, 0)
    if (!opening || /[\p{L}\p{N}]/u.test(source.slice(0, opening.start))) return null
    from = opening.end
  }
  const places = placesOf(pattern, source, from, pattern.endings !== null, raw)
  const found = (pattern.endings ? before : behind)(pattern, source, from, places, source.length)
  const want = moved(found.want, span.start)
  return want && { want, why: moved(found.why, span.start) }
}
