import type { Totals } from '../../server/src/lsp/protocol.ts'

/** Sentences about numbers, as a person would say them. */

export const findings = (count: number): string => (count === 1 ? '1 finding' : `${count} findings`)

export const documents = (count: number): string => (count === 1 ? '1 document' : `${count} documents`)

/** What the Problems panel lists: hints are only seen in the text. */
export const shownFindings = (totals: Pick<Totals, 'error' | 'warning' | 'info'>): number =>
  totals.error + totals.warning + totals.info

/** `portfolio roadmap` as it starts a line. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
