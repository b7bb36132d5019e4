import type { KindId } from '../../domain/kinds/index.ts'

/** What a piece of evidence was seen in. */
export type EvidenceBy = Evidence['by']

/**
 * One thing that speaks for a document being an artifact of a kind, or against its being one. All of it is weighed in
 * `weigh.ts`; a sentence says it to people.
 */
export interface Evidence {
  readonly by:
    | 'type'
    | 'glob'
    | 'format'
    | 'title'
    | 'content'
    | 'file'
    | 'akin'
    | 'folder'
    | 'method'
    | 'prompt'
    | 'form'
    | 'pointer'
    | 'index'
    | 'archive'
  /** The kind it speaks for, one of a team's own among them; null where it speaks of no kind in particular. */
  readonly kind: KindId | (string & {}) | null
  /** Above 0 what speaks for it, below what speaks against it, 0 what only says how it is to be read. */
  readonly weight: number
  /** A plain sentence. */
  readonly text: string
}
