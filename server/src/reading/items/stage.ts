import { lookupKey } from '../../domain/languages/phrases.ts'
import type { Stage } from '../../domain/stages.ts'
import type { Span } from '../../text/span.ts'
import { stageAlone, stageNamed } from '../fields/stage.ts'
import type { ItemStatus } from './item.ts'
import { type Name, nameIn } from './name.ts'
import { timeOf } from './time.ts'
import { planWords } from './words.ts'

export const isOver = (status: ItemStatus | null): boolean =>
  status?.stage === 'done' || status?.stage === 'dropped'

/** Signs that people put before or behind what is done, or being done. */
const signs: readonly (readonly [RegExp, Stage])[] = [
  [/^[\s*_([]{0,4}(?:✅|☑|✔|✓)|(?:✅|☑|✔|✓)\uFE0F?[\s*_.)\]]{0,4}$/u, 'done'],
  [/^[\s*_([]{0,4}🚧|🚧[\s*_.)\]]{0,4}$/u, 'active'],
]
const struck = /^[\s*_]{0,4}~~[^~]/

/** No status is said in more words. */
const mostWords = 4

/** The status that a head says in passing: `Search ✅`, `~~Search~~`, `v0.1 released`, `Search (done)`; or null. */
export function statusOf(text: string, head: Span, kind: 'heading' | 'entry'): ItemStatus | null {
  const end = Math.min(head.end, head.start + 400)
  const raw = text.slice(head.start, end).split(/[\r\n]/, 1)[0] ?? ''
  const status = (stage: Stage, words: string): ItemStatus => ({ start: head.start, end, text: words, stage })
  // `60 % done`
  if (kind === 'heading' && /(?<!\d)\d{1,2} ?%/.test(raw)) return null
  for (const [sign, stage] of signs) {
    const match = sign.exec(raw)
    if (match) return status(stage, match[0].replace(/[\s*_.()[\]]/g, ''))
  }
  const name = nameIn(text, head)
  const said = saidIn(name, kind)
  if (said) return status(...said)
  return struck.test(raw) ? status('dropped', name.words) : null
}

function saidIn(name: Name, kind: 'heading' | 'entry'): [Stage, string] | null {
  const { segments, keys } = name
  // `Testing (by hand)` is a thing to be done.
  const isNamed = /^\s*[(（[]/.test(name.words.slice((segments[0] ?? '').length))
  const isApart = (at: number) =>
    kind === 'heading' || (segments.length > 1 && ((at === 0 && !isNamed) || at === segments.length - 1))
  for (const [at, segment] of segments.entries()) {
    const key = keys[at] as string
    if (!isApart(at) || key.split(' ').length > mostWords || isUnfinished(key) || isStep(name, at)) continue
    // What stands first names the thing: `Done button: …` is no status.
    const stage = planWords.pastWords.has(key) ? 'done' : stageAlone(segment)
    if (stage === 'done' || stage === 'dropped' || (stage === 'active' && segments.length > 1))
      return [stage, segment]
    // `shipped in 2.3`
    if (at > 0 && /\d/.test(key) && isPast(key.split(' ')[0])) return ['done', segment]
    // `deferred to v0.8`
    if (at > 0 && /\d/.test(key) && stageNamed(segment) === 'dropped') return ['dropped', segment]
  }
  if (kind === 'entry' || isUnfinished(name.key)) return null
  // `v0.1 released`, `Recently shipped`, `Completed features`
  const words = (keys[0] ?? '').split(' ')
  const ends = (keys.at(-1) ?? '').split(' ')
  if (words.length > 1 && isPastEnd(words)) return ['done', words.at(-1) as string]
  if (isPastEnd(ends)) return ['done', ends.at(-1) as string]
  // `v0.4.0 baseline`
  const base = words.findIndex((word) => /^v?\d/.test(word)) + 1
  if (base > 0 && planWords.baseWords.has(words.slice(base).join(' ')))
    return ['done', words.slice(base).join(' ')]
  return words.length <= 3 && isPast(words[0]) ? ['done', words[0] as string] : null
}

/** Whether a segment stands beside an arrow, as one of the states that something goes through: `Open → Done`. */
function isStep({ words, segments }: Name, at: number): boolean {
  if (!words.includes('→')) return false
  const segment = segments[at] as string
  const start = at === 0 ? words.indexOf(segment) : words.lastIndexOf(segment)
  return words.slice(0, start).trimEnd().endsWith('→') || /^\s*→/.test(words.slice(start + segment.length))
}

/** `Roadmap integrado` is an integrated roadmap, `Fase 1 completa` a phase that is over. */
const isPastEnd = (words: readonly string[]): boolean => {
  const last = words.at(-1) ?? ''
  if (planWords.pastEnds.has(last)) return true
  const before = words.slice(0, -1).join(' ')
  return isPast(last) && before !== '' && (timeOf(before)?.end ?? 0) >= before.length
}

const isPast = (word: string | undefined): boolean => word !== undefined && planWords.pastWords.has(word)
const isUnfinished = (key: string): boolean => key.split(' ').some((it) => planWords.unfinishedWords.has(it))

/** The status that a cell or a field states; null where it is empty or a sign that says nothing. */
export function statusStated(text: string, span: Span): ItemStatus | null {
  const sign = statusOf(text, span, 'entry')
  const { words, segments } = nameIn(text, span)
  if (words === '') return sign
  // `Done in v1.2 – with an open point` says first how far it is.
  const [first = words] = segments
  const stage =
    (segments.length > 1 ? (stageAlone(first) ?? doneIn(first)) : null) ??
    stageNamed(words) ??
    (isPast(lookupKey(words)) ? 'done' : null) ??
    sign?.stage ??
    null
  return { start: span.start, end: span.end, text: words, stage }
}

/** `Done in v1.2` */
const doneIn = (segment: string): Stage | null => {
  const [first = '', ...others] = lookupKey(segment).split(' ')
  return isPast(first) && others.length > 0 && others.length < 4 && /\d/.test(segment) ? 'done' : null
}

/** Whether words are a status and no more, as those of a legend are. */
export const isStatusAlone = (name: Name): boolean =>
  name.key.split(' ').length <= 3 && (stageAlone(name.words) !== null || planWords.pastWords.has(name.key))
