import { l10n } from 'vscode'
import type { Totals } from '../../server/src/lsp/protocol.ts'

/** Sentences about numbers, as a person would say them. */

export const findings = (count: number): string =>
  count === 1 ? l10n.t('1 finding') : l10n.t('{0} findings', count)

/** With its preposition, which asks for a case of its own in other languages. */
export const inDocuments = (count: number): string =>
  count === 1 ? l10n.t('in 1 document') : l10n.t('in {0} documents', count)

/** What the Problems panel lists: hints are only seen in the text. */
export const shownFindings = (totals: Pick<Totals, 'error' | 'warning' | 'info'>): number =>
  totals.error + totals.warning + totals.info

/** `portfolio roadmap` as it starts a line. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
