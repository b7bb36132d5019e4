import type { Evidence } from '../../reading/artifact/evidence.ts'
import type { Say } from '../../text/say.ts'
import { type Entry, entry } from './explanation.ts'

/** What speaks for a document being of the kind `type`, and what against it; the weightiest first. */
export const evidenceEntries = (evidence: readonly Evidence[], type: string | null, say: Say): Entry[] =>
  evidence.flatMap(({ kind, weight, text }) => {
    if (weight < 0) return [entry(say('Against it: {0}', text))]
    return type === null || kind === null || kind === type ? [entry(text)] : []
  })
