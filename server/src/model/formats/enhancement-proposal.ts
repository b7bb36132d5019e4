import type { Format } from './format.ts'

/** Enhancement proposals: authors and approvers above, a section of user stories below. */
export const enhancementProposal: Format = {
  id: 'enhancement-proposal',
  title: 'enhancement proposal',
  path: /\.(?:md|markdown)$/i,
  key: /^(?:authors|approvers)[ \t]*:/im,
  sign: /^#{2,4}[ \t]+User Stories\b/im,
  type: 'feature',
  // Its stories tell of situations; how one can tell that they are met stands in the test plan.
  silent: [
    'missing-parent',
    'missing-story-sentence',
    'missing-acceptance-criteria',
    'missing-why',
    'missing-section',
  ],
}
