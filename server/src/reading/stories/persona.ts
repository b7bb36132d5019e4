import { withoutStops } from '../../domain/languages/abbreviation.ts'
import { finderOf } from '../../domain/languages/finder.ts'
import { languages } from '../../domain/languages/index.ts'
import { phrasesOf } from '../../domain/languages/phrases.ts'
import type { Span } from '../../text/span.ts'
import type { Part } from '../parts/part.ts'
import { blank } from '../sentence/blank.ts'
import { sentenceKey } from '../sentence/key.ts'
import { patterns } from '../sentence/opening.ts'
import type { SentencePatterns } from '../sentence/patterns.ts'
import { moved, part, search } from '../sentence/places.ts'
import { sentenceEnd } from '../sentence/read.ts'
import { searchWhy } from '../sentence/why.ts'
import type { Text } from '../story.ts'
import type { Telling } from './telling.ts'

/** `*Skipper* — I see …`: a name set off, and what is told of its person behind it. */
const led = /^[*_]{1,3}(?<name>\p{L}[^*_\r\n:.]{1,39})(?:[*_]{1,3}\s{0,3}[—–:-]|:[*_]{1,3})[ \t]{1,3}/u
/** A first look: whether any line of a text begins so. */
const mayLead =
  /^[ \t]{0,8}(?:[-+*][ \t]{1,4})?[*_]{1,3}\p{L}[^*_\r\n:.]{1,39}(?:[*_]{1,3}[ \t]{0,3}[—–:-]|:[*_]{1,3})[ \t]/mu

/** So many of one form are no accident, and so few people stand before them. */
const fewest = 3
const mostPeople = 8

/**
 * The stories that the name of a person leads, `*Skipper* — I see the harbour, so I know when to leave`, where a document
 * tells most of its sections or entries so: somebody speaks in each, says why, and comes again in another.
 */
export function tellingsOfPersonas(
  text: string,
  document: Part,
  isLeftOut: (part: Part) => boolean,
  isTold: (part: Part) => boolean,
): Telling[] {
  if (!mayLead.test(text)) return []
  const groups = new Map<string, Group>()
  const visit = (it: Part) => {
    if (isLeftOut(it)) return
    const shape = shapeOf(it)
    if (shape) {
      const group = groups.get(shape) ?? { all: 0, people: new Set(), tellings: [] }
      groups.set(shape, group)
      group.all++
      const telling = isTold(it) ? null : tellingOf(text, it)
      if (telling) {
        group.tellings.push(telling)
        group.people.add(telling.sentence.role.text.toLowerCase())
      }
    }
    for (const inner of it.parts) visit(inner)
  }
  visit(document)
  return [...groups.values()].filter(isHabit).flatMap(({ tellings }) => tellings)
}

interface Group {
  /** How many parts are of the shape, be it that they tell nothing. */
  all: number
  readonly people: Set<string>
  readonly tellings: Telling[]
}

const isHabit = ({ all, people, tellings }: Group): boolean =>
  tellings.length >= fewest &&
  tellings.length * 2 > all &&
  people.size <= mostPeople &&
  people.size * 2 <= tellings.length + 1

/** What opens a section, by its depth, and the entries of all lists; null for what else stands in a document. */
function shapeOf(it: Part): string | null {
  if (it.kind === 'entry') return it.around?.kind === 'section' ? 'entry' : null
  const { around } = it
  return (it.kind === 'lines' || it.kind === 'label') && around?.kind === 'section' && around.parts[0] === it
    ? `section ${around.depth}`
    : null
}

const whys = finderOf(() => languages.map(({ sentence }) => phrasesOf(sentence.whys)))

function tellingOf(text: string, it: Part): Telling | null {
  const { start } = it.head
  const end = it.kind === 'label' ? (it.parts[0]?.head.end ?? it.head.end) : it.head.end
  const match = led.exec(text.slice(start, start + 60))
  if (!match?.groups || match[0].length >= end - start) return null
  const name = match.groups.name as string
  const at = start + match[0].indexOf(name)
  const role = { start: at, end: at + name.length, text: name.trim() }
  const said = saidIn(text, { start: start + match[0].length, end })
  if (!said) return null
  const sentence = { start, end: said.why.end, role, ...said }
  return { part: it, last: it, sentence: { ...sentence, key: sentenceKey(sentence) }, isByNames: false }
}

/** What somebody says of their act, or of what is there for them, and why, in whichever language. */
function saidIn(text: string, span: Span): { readonly want: Text; readonly why: Text } | null {
  const source = withoutStops(blank(text.slice(span.start, span.end)))
  const found = whys.within(source)
  for (let i = 0, rest = found; rest !== 0; i++, rest >>>= 1) {
    if ((rest & 1) === 0) continue
    const pattern = patterns[i] as SentencePatterns
    if (pattern.endings || !pattern.speaks.test(source)) continue
    const opening = openingLength(pattern, source)
    const why = searchWhy(pattern, source, opening, source, null)
    if (!why || sentenceEnd(source, 0) < why.start) continue
    const want = moved(part(source, opening, why.start), span.start)
    const reason = moved(part(source, why.end, sentenceEnd(source, why.end)), span.start)
    if (want && reason) return { want, why: reason }
  }
  return null
}

/** How long the words are with which somebody begins to speak of what they want or do: `I can`, `I`. */
function openingLength(pattern: SentencePatterns, source: string): number {
  const want = search(pattern.wantName, source, 0)
  if (want) return want.end
  const speaker = search(pattern.speaks, source, 0)
  return speaker?.start === 0 ? speaker.end : 0
}
