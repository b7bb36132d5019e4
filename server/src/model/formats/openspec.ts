import type { Format } from './format.ts'

/** OpenSpec: `openspec/specs/name/spec.md`; each requirement is told by its scenarios. */
export const openSpec: Format = {
  id: 'openspec',
  title: 'OpenSpec specification',
  path: /(?:^|\/)openspec\/specs\/(?:[^/]+\/)+spec\.md$/i,
  type: 'feature',
  story: /^requirement\s*:/i,
  silent: [
    'missing-owner',
    'missing-parent',
    'missing-story-sentence',
    'incomplete-story',
    'missing-why',
    'missing-section',
  ],
}
