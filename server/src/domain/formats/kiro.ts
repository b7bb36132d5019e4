import type { Format } from './format.ts'

/** Kiro: `.kiro/specs/name/requirements.md`; each requirement is a story with EARS criteria. */
export const kiro: Format = {
  id: 'kiro',
  title: 'Kiro requirements',
  path: /(?:^|\/)\.kiro\/specs\/(?:[^/]+\/)+requirements\.md$/i,
  type: 'feature',
  noun: 'specification',
  storiesUnder: /^requirements$/i,
  story: /^(?:requirement\s+\d|\d+(?:\.\d+)*\.?\s+requirement)/i,
  silent: ['missing-owner', 'missing-parent', 'missing-section'],
}
