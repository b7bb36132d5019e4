import type { Part } from '../parts/part.ts'
import { calledOf, type Draft, type ResultDraft, resultDraft } from './draft.ts'
import { type Name, none } from './name.ts'
import { headOf } from './said.ts'

/** A document that is being walked over, with what was found so far. */
export interface Walk {
  readonly text: string
  readonly drafts: Draft[]
  readonly loose: ResultDraft[]
  /** Reads parts in a row. Returns the objective that is open behind them. */
  readonly read: (parts: readonly Part[], from: Place) => Draft | null
}

/** Where among the parts of a document the walk is. */
export interface Place {
  /** The objective that key results belong to. */
  readonly open: Draft | null
  /** Whether what stands here is called key results. */
  readonly isAnnounced: boolean
  /** Whether lists that nothing announces can be its key results. */
  readonly isDirect: boolean
  /** Whether the parts are the entries of the objective's own entry. */
  readonly isNested: boolean
}

export const place = (changes: Partial<Place>): Place => ({
  open: null,
  isAnnounced: false,
  isDirect: true,
  isNested: false,
  ...changes,
})

export function openDraft(walk: Walk, part: Part, name: Name, strength: Draft['strength']): Draft {
  const { text } = walk
  const head = headOf(text, part)
  const called = calledOf(text, head, name)
  const draft: Draft = {
    start: part.start,
    end: part.end,
    part,
    head,
    ...called,
    results: [],
    known: new Set(),
    strength: name.kind === 'objective' && name.id === '' ? 'worded' : strength,
    isAnnounced: false,
    candidates: [],
  }
  walk.drafts.push(draft)
  return draft
}

/** Puts a key result into its objective, which then reaches as far; one that it has already is a mention. */
export function add(walk: Walk, open: Draft | null, result: ResultDraft): ResultDraft {
  if (!open) {
    walk.loose.push(result)
    return result
  }
  open.end = Math.max(open.end, result.end)
  if (result.id !== null && open.known.has(result.id.text)) return result
  if (result.id !== null) open.known.add(result.id.text)
  open.results.push(result)
  return result
}

/** What follows a key result on lines of its own belongs to it. */
export function extend(walk: Walk, open: Draft | null, result: ResultDraft, parts: readonly Part[]): void {
  const end = parts.at(-1)?.end ?? result.end
  result.end = Math.max(result.end, end)
  if (open) open.end = Math.max(open.end, end)
  const details = resultDraft(walk.text, result, result.head, { ...none, title: result.title.text }, parts)
  result.measurable ||= details.measurable
}
