import type { Format } from './format.ts'

/** Enhancement proposals: authors and approvers above, a section of user stories below. */
export const enhancementProposal: Format = {
  id: 'enhancement-proposal',
  title: 'enhancement proposal',
  path: /\.(?:md|markdown)$/i,
  key: /^(?:authors|approvers)[ \t]*:/im,
  sign: /^#{2,4}[ \t]+User Stor(?:y|ies)\b/im,
  type: 'feature',
  noun: 'proposal',
  storiesUnder: /^user stor(?:y|ies)\b/i,
  // Its stories tell of situations; how one can tell that they are met stands in the test plan.
  silent: [
    'missing-parent',
    'missing-story-sentence',
    'incomplete-story',
    'missing-acceptance-criteria',
    'missing-why',
    'missing-section',
  ],
}
