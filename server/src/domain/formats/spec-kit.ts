import type { Format } from './format.ts'

/** spec-kit: `specs/001-name/spec.md`, with prioritised user stories told in prose. */
export const specKit: Format = {
  id: 'spec-kit',
  title: 'spec-kit specification',
  path: /(?<!(?:^|\/)openspec\/.*)(?:^|\/)specs\/[^/]+\/spec\.md$/i,
  type: 'feature',
  noun: 'specification',
  silent: ['missing-owner', 'missing-parent', 'missing-story-sentence', 'missing-section'],
}
