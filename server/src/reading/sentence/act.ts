import { withoutStops } from '../../domain/languages/abbreviation.ts'
import type { Span } from '../../text/span.ts'
import type { Sentence, Text } from '../story.ts'
import { isRoleAlone } from './believe.ts'
import { blank } from './blank.ts'
import { sentenceKey } from './key.ts'
import { openingIn, openingOf, patternsFor } from './opening.ts'
import type { SentencePatterns } from './patterns.ts'
import { moved, part } from './places.ts'
import { sentenceEnd } from './read.ts'
import { searchWhy } from './why.ts'

/** No such sentence is longer, in UTF-16 units. */
const longest = 600

/**
 * The sentence that begins right at the start of `span` and tells what somebody does, and why, with no word of wanting:
 * `As a skipper, I see the harbour, so I know when to leave`. Null where there is none. Prose is written so, too: who
 * asks has to know that a story is due there; where it is called one (`isDue`), a role needs no words of its own, and the
 * why may be missing.
 */
export function actFrom(text: string, span: Span, isDue = false): WholeAct | null {
  const end = Math.min(span.end, span.start + longest)
  const opening = openingOf(text, { start: span.start, end })
  for (const pattern of patternsFor(opening)) {
    if (!pattern.act) continue
    const opened = isDue ? roleOpening(pattern, opening) : sureOpening(pattern, opening)
    if (opened === null) continue
    const source = withoutStops(blank(text.slice(span.start, end)))
    const act = actIn(pattern, source, opened.length, isDue)
    if (act)
      return {
        start: span.start + source.length - source.trimStart().length,
        end: span.start + act.stop,
        key: sentenceKey(act),
        role: moved(act.role, span.start) as Text,
        want: moved(act.want, span.start) as Text,
        why: moved(act.why, span.start),
      }
  }
  return null
}

/** What announces a role at the start of `source` by itself; null where nothing does. */
function sureOpening(pattern: SentencePatterns, source: string): string | null {
  const found = openingIn(pattern, source)
  return found?.hasRole && !found.isWhyFirst ? found.text : null
}

/** The same where a word suffices that is a role's only before a want: `als`, `como`. */
function roleOpening(pattern: SentencePatterns, source: string): string | null {
  pattern.opensRole.lastIndex = 0
  return pattern.opensRole.exec(source)?.[0] ?? null
}

type WholeAct = Sentence & { readonly role: Text; readonly want: Text }

interface Act {
  readonly role: Text
  readonly want: Text
  readonly why: Text | null
  readonly stop: number
}

function actIn(pattern: SentencePatterns, source: string, from: number, isDue: boolean): Act | null {
  if (!pattern.act) return null
  pattern.act.lastIndex = from
  const match = pattern.act.exec(source)
  const { role: words = '', verb, lateVerb = '' } = match?.groups ?? {}
  if (!match) return null
  const behind = from + match[0].length
  const role = part(source, from, from + words.length)
  const why = searchWhy(pattern, source, behind, source, null)
  if (!role || !isRoleAlone(pattern, role)) return null
  const isSaid = why !== null && sentenceEnd(source, behind) >= why.start
  // What several do, and not what for, is said of how a team works.
  if (!isSaid && (!isDue || pattern.areSeveral.test(match[0].slice(words.length)))) return null
  // What somebody is or was states a case: `I am responsible, so …`.
  if (pattern.finiteVerb.test(source.slice(behind, behind + 30))) return null
  const stop = sentenceEnd(source, isSaid ? why.end : behind)
  // A verb belongs to what is done, be it before its subject, `sehe ich`, or without one, `, imprimo`.
  const want = part(source, behind - (verb ?? lateVerb).length, isSaid ? why.start : stop)
  const reason = isSaid ? part(source, why.end, stop) : null
  return want && (reason || !isSaid) && /\s|[\u3041-\ud7ff]/u.test(want.text)
    ? { role, want, why: reason, stop }
    : null
}
