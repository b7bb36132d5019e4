import type { Span } from '../../text/span.ts'

/** A line of its own above a line of a document: what hangs there, or what could be done. */
export interface Lens {
  /** What it is about; it stands above the line where that starts. */
  readonly span: Span
  readonly title: string
  /** A few lines of plain text; empty where there is nothing more to say. */
  readonly tooltip: string
  readonly click: Click
}

/** What a click does. */
export type Click =
  /** Shows these places. */
  | { readonly kind: 'show'; readonly places: readonly Place[] }
  /** Writes the criteria that are missing at an offset: the first repair of what is found there. */
  | { readonly kind: 'add-criteria'; readonly at: number }
  /** Asks for a document above, and names it as the parent. */
  | { readonly kind: 'link-parent' }

export interface Place {
  readonly path: string
  readonly span: Span
}
