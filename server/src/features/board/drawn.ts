import type { Stage } from '../../domain/stages.ts'
import type { Severity } from '../../rules/rule.ts'
import type { Lack } from '../../workspace/ready.ts'
import type { Filter } from '../filter.ts'

/** What stories of one lane have in common: what they are part of, who owns them, or which role does. */
export const laneKinds = ['none', 'parent', 'owner', 'role'] as const
export type LaneKind = (typeof laneKinds)[number]

/** How somebody looks at the board. */
export interface BoardLook {
  /** Which stories are shown; `type` says which kind, where that is another than the user story. */
  readonly filter?: Filter
  readonly lanes?: LaneKind
  /** How many cards of a column are sent unasked. */
  readonly limit?: number
}

/** A column, by its id: a stage, a word of the team, or empty where no stage is known. */
export interface BoardColumn {
  readonly id: string
  readonly stage: Stage | null
  /** The team's own word; null where it has none. */
  readonly title: string | null
  /** The words that documents write for it, the most used first; no more than three. */
  readonly words: readonly string[]
  /** How many stories stand in it, sent or not. */
  readonly count: number
  /** How many may; null where nobody says. */
  readonly limit: number | null
  /** How many are not sent. */
  readonly left: number
  /** What `word` of `triad/setStatus` is for a story that is moved here; null where the document has the choice. */
  readonly writes: string | null
}

export interface BoardLane {
  readonly id: string
  /** Null for those that are in none. */
  readonly title: string | null
  readonly count: number
}

export interface BoardCard {
  /** Tells the story apart from all others, the same for as long as it keeps its id or its title. */
  readonly key: string
  /** The document, and which story of it is meant; null where that is the whole. */
  readonly document: string
  readonly story: string | null
  /** The ids of its column and its lane. */
  readonly column: string
  readonly lane: string
  readonly title: string
  readonly id: string | null
  /** As written; null where nothing is. */
  readonly status: string | null
  readonly stage: Stage | null
  readonly owner: string | null
  /** The title of the role that it stands under. */
  readonly role: string | null
  /** The acceptance criteria; `done` is null where none has a checkbox. */
  readonly criteria: { readonly done: number | null; readonly all: number }
  /** What it is part of: the document above, or the one that tells it. */
  readonly parent: string | null
  readonly findings: number
  readonly severity: Severity | null
  /** What is missing to be ready. */
  readonly lacks: readonly Lack[]
  /** The criteria that are still open although it is done. */
  readonly unticked: number
  /** Where it stands in its document: UTF-16 offsets. */
  readonly start: number
  readonly end: number
}

export interface Board {
  readonly columns: readonly BoardColumn[]
  readonly lanes: readonly BoardLane[]
  /** By column, and in each by lane, id and title. */
  readonly cards: readonly BoardCard[]
  /** How many stories the filter lets through, and how many there are. */
  readonly matches: number
  readonly all: number
  /** Of those that match, how many are at a stage without a column. */
  readonly elsewhere: readonly { readonly stage: Stage; readonly count: number }[]
}
