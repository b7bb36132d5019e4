import type { BoardCard, BoardColumn, BoardLack } from '../../../../server/src/lsp/protocol.ts'
import { fill } from '../../page/fill.ts'
import type { Words } from '../words.ts'

/** What is said of cards and columns, to the eye and to a screen reader: the same words everywhere. */
export interface Says {
  readonly words: Words
  column(column: Pick<BoardColumn, 'title' | 'stage'>): string
  /** `US-12 Pay with a card`. */
  name(card: BoardCard): string
  owner(card: BoardCard): string
  /** What it lacks, each in a few words. */
  lacks(card: BoardCard): string[]
}

const lackWords: Readonly<Record<BoardLack, keyof Words>> = {
  owner: 'lackOwner',
  sentence: 'lackSentence',
  why: 'lackWhy',
  criteria: 'lackCriteria',
  parent: 'lackParent',
  fields: 'lackFields',
  agreement: 'lackAgreement',
}

export function saysOf(words: Words): Says {
  return {
    words,
    column: ({ title, stage }) => title ?? words[stage ?? 'unknown'],
    name: ({ id, title }) => [id, title].filter(Boolean).join(' '),
    owner: ({ owner }) => owner ?? words.noOwner,
    lacks: ({ lacks, unticked }) => [
      ...lacks.map((it) => words[lackWords[it]]),
      ...(unticked > 0 ? [fill(words.unticked, unticked)] : []),
    ],
  }
}
