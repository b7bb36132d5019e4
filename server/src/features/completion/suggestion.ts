import type { Edit, Insertion } from '../../text/edit.ts'
import type { Span } from '../../text/span.ts'

/** What a suggestion stands for, so that an editor can draw it. */
export type SuggestionKind =
  | 'key'
  | 'type'
  | 'role'
  | 'person'
  | 'status'
  | 'id'
  | 'document'
  | 'heading'
  | 'date'
  | 'rule'
  | 'snippet'
  | 'template'

/** What can be told of a suggestion once somebody looks at it closely: as plain data, it travels to the editor and back. */
export type About =
  | { readonly kind: 'artifact'; readonly path: string; readonly item: string | null }
  | { readonly kind: 'role' | 'type' | 'rule'; readonly id: string }

/** What is offered: how it reads in a list, and what it is found by. */
export interface Offer {
  readonly label: string
  /** What the label names, where the label alone does not say it. */
  readonly title?: string
  /** A few words at the side. */
  readonly detail?: string
  readonly kind: SuggestionKind
  /** What is typed is looked for in this. It begins with what is written, as some editors compare from the start. */
  readonly filter: string
  readonly about?: About
}

/** Something that can be written at a place. */
export interface Suggestion extends Offer {
  /** Its span is on the cursor's line, and takes in the cursor and what is replaced. */
  readonly edit: Edit
  /** What else changes, elsewhere. */
  readonly also?: readonly Edit[]
  /** Whether something is to be chosen right behind it, so that an editor may offer more at once. */
  readonly leadsOn?: boolean
}

/** What can be written at a place, the likeliest first. */
export interface Suggestions {
  readonly items: readonly Suggestion[]
  /** Whether there are more than these: what is typed next is a new question. */
  readonly isIncomplete: boolean
}

export const nothing: Suggestions = { items: [], isIncomplete: false }
export const all = (items: readonly Suggestion[]): Suggestions => ({ items, isIncomplete: false })

/** `offer` as what replaces `span`. */
export const suggest = <O extends Offer>(offer: O, span: Span, insert: Insertion): O & Suggestion => ({
  ...offer,
  edit: { span, insert },
})
