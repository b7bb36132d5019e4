import type { Language } from '../../domain/languages/language.ts'
import type { WordSet } from '../../domain/languages/lookup.ts'
import type { Span } from '../../text/span.ts'
import type { Part } from '../parts/part.ts'
import { isPlaceholder } from '../placeholders/placeholder.ts'
import type { Text } from '../story.ts'
import { fieldsIn } from './field.ts'
import { isGapIn } from './gap.ts'
import type { Around, ItemStatus, PlanItem } from './item.ts'
import { isAside, isCriteria, nameIn } from './name.ts'
import { besidesIn, hasOpenOutcome, othersIn, outcomeField, outcomeSaid, thingsIn } from './outcome.ts'
import { isAmount } from './search.ts'
import { isOver, isStatusAlone, statusOf, statusStated } from './stage.ts'
import { firstLine, idOf, leadAt, titleOf } from './title.ts'
import { isOneOf, planWords } from './words.ts'

/** A document that items are read from. */
export interface Source {
  readonly text: string
  /** The language of most of it. */
  readonly language: Language
  /** Whether it lists what is to be done, whenever that is. */
  readonly isBacklog: boolean
}

/** What is known of an item beside its own words. */
export interface Known {
  readonly horizon?: Text | null
  readonly title?: Text | null
}

/** The item that a section, a label or an entry is. */
export function itemOf(source: Source, part: Part, around: Around, known: Known = {}): PlanItem {
  const { text, language } = source
  const lead = leadAt(text, part.head)
  const id = idOf(text, lead)
  const fields = fieldsIn(text, fieldParts(part))
  const fieldNamed = (names: WordSet): Text | null =>
    fields.find(
      ({ name, value }) => value && isOneOf(names, name.keys[0] ?? '') && !isPlaceholder(value.text),
    )?.value ?? null
  const stated = fieldNamed(planWords.statusNames)
  const own = checkedStatus(part) ?? statusIn(text, part)
  const said = own ?? (stated && statusStated(text, stated))
  // What is not ticked in a phase that is over is asked for nothing, but is not done.
  const status = isOver(said) || part.checked === false ? said : (around.over ?? said)
  const things = thingsIn(text, part)
  const when = fieldNamed(planWords.horizonNames)
  const amount = when && isAmount(when) ? when : null
  const field = outcomeField(text, part.parts)
  const outcome =
    // `Target: March` says when.
    (field && when && !amount && field.start === when.start ? null : field) ??
    amount ??
    saidBelowHead(part, (span) =>
      outcomeSaid(text, span, id, language, [...othersIn(text, part), ...besidesIn(text, part), ...things]),
    ) ??
    around.outcome
  const title = known.title ?? titleOf(text, part.head, { lead, outcome, status: own })
  return {
    start: part.start,
    end: part.end,
    head: firstLine(text, part.head),
    group: part.group >= 0 ? part.group : (part.around?.start ?? 0),
    id,
    title,
    horizon: known.horizon ?? (amount ? null : when) ?? around.horizon,
    outcome,
    isOutcomeOpen: outcome === null && (things.length > 0 || hasOpenOutcome(text, part.parts)),
    status,
    isOver: isOver(status) || around.over !== null,
  }
}

/** A sentence below a heading does not begin within it. */
function saidBelowHead({ kind, head, end }: Part, read: (span: Span) => Text | null): Text | null {
  const said = read({ start: head.start, end })
  const isAcross = kind === 'section' && said !== null && said.start < head.end && said.end > head.end
  return isAcross ? read({ start: head.end, end }) : said
}

/** Fields stand below the head, and on the further lines of an entry. */
const fieldParts = (part: Part): readonly Part[] => (part.kind === 'entry' ? [...part.parts] : part.parts)

/** What the head of a part says of its status; a box that is open counts for more than a word: `- [ ] Pier (north) completed`. */
function statusIn(text: string, { kind, head, checked }: Part): ItemStatus | null {
  const said = statusOf(text, head, kind === 'entry' ? 'entry' : 'heading')
  return checked === false && said?.stage === 'done' && /\p{L}/u.test(said.text) ? null : said
}

function checkedStatus({ checked, head }: Part): ItemStatus | null {
  return checked ? { start: head.start, end: head.start, text: 'x', stage: 'done' } : null
}

/**
 * Whether an entry promises something: words that are no link within the document, and no status by themselves, unless the
 * list is not one of statuses: `Testing` beside `Paint the pier`.
 */
export function isItem(text: string, part: Part, isOfStatuses = true): boolean {
  const name = nameIn(text, part.head)
  if (!/\p{L}{2}/u.test(name.words) || isGapIn(text, part.head)) return false
  if (isOfStatuses && isStatusAlone(name) && part.parts.length === 0) return false
  // `[Definition of done](done.md)` leads to what is agreed for all.
  return !isAnchor(text, part) && !((isCriteria(name) || isAside(name)) && isLinkAlone(text, part))
}

/** Whether an entry is a line of a table of contents. */
export const isAnchor = (text: string, { head }: Part): boolean =>
  anchor.test(text.slice(head.start, Math.min(head.end, head.start + 400)))

const anchor = /^\[[^\]\r\n]{1,200}\]\(#[^()\r\n]{0,200}\)\s*$/

/** Whether an entry is a link and nothing besides but a word on it behind a dash. */
export const isLinkAlone = (text: string, { head }: Part): boolean =>
  head.end - head.start < 400 &&
  /^\[[^\]\r\n]{1,200}\](?:\([^()\r\n]{0,300}\)|\[[^\]\r\n]{0,60}\])(?:\.|\s{1,3}[–—-]\s[^\r\n]{1,200})?$/.test(
    text.slice(head.start, head.end),
  )

/** Whether a section holds nothing but a list of places within the document. */
export const isContents = (text: string, { parts }: Part): boolean =>
  parts.length > 0 &&
  parts.every((it) =>
    it.kind === 'entry' ? isAnchor(text, it) : it.kind === 'box' && it.lang === 'break',
  ) &&
  parts.some(({ kind }) => kind === 'entry')
