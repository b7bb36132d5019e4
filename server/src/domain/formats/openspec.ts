import type { Format } from './format.ts'

/** OpenSpec: `openspec/specs/name/spec.md`, and what a change adds to it; each requirement is told by its scenarios. */
export const openSpec: Format = {
  id: 'openspec',
  title: 'OpenSpec specification',
  path: /(?:^|\/)openspec\/(?:specs|changes\/(?!archive\/)[^/]+\/specs)\/(?:[^/]+\/)+spec\.md$/i,
  type: 'feature',
  story: /^requirement\s*:/i,
  notUnder: /^removed requirements$/i,
  noun: 'specification',
  silent: [
    'missing-owner',
    'missing-parent',
    'missing-story-sentence',
    'incomplete-story',
    'missing-why',
    'missing-section',
    // A requirement stands for good, and has as many scenarios as it has cases.
    'too-many-criteria',
  ],
}
