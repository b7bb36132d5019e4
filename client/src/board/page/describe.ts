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
  criteria(card: BoardCard): string
  findings(card: BoardCard): string
  /** What it lacks, each in a few words. */
  lacks(card: BoardCard): string[]
  /** All of it in one sentence. */
  whole(card: BoardCard): string
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
  const says: Says = {
    words,
    column: ({ title, stage }) => title ?? words[stage ?? 'unknown'],
    name: ({ id, title }) => [id, title].filter(Boolean).join(' '),
    owner: ({ owner }) => owner ?? words.noOwner,
    criteria: ({ criteria: { done, all } }) =>
      all === 0 ? '' : done === null ? fill(words.criteria, all) : fill(words.criteriaOf, done, all),
    findings: ({ findings }) =>
      findings === 0 ? '' : findings === 1 ? words.finding : fill(words.findings, findings),
    lacks: ({ lacks, unticked }) => [
      ...lacks.map((it) => words[lackWords[it]]),
      ...(unticked > 0 ? [fill(words.unticked, unticked)] : []),
    ],
    whole: (card) => {
      const lacks = says.lacks(card)
      return [
        says.name(card),
        card.parent === null ? '' : fill(words.partOf, card.parent),
        says.owner(card),
        card.status === null ? '' : fill(words.status, card.status),
        says.criteria(card),
        card.lacks.length > 0 ? fill(words.lacks, lacks.join(', ')) : lacks.join(', '),
        says.findings(card),
      ]
        .filter(Boolean)
        .join(', ')
    },
  }
  return says
}
