import type { Kind } from './kind.ts'
import { anyProduct } from './proof.ts'

export const acceptanceCriteria = {
  id: 'acceptance-criteria',

  title: 'acceptance criteria',
  plural: 'Acceptance criteria',
  aliases: [],
  nouns: [],
  count: (say, n) =>
    n === 1 ? say('1 list of acceptance criteria') : say('{0} lists of acceptance criteria', n),
  link: null,
  icon: 'checklist',
  names: {
    files: [['criteria', /^acceptance-criteria$|-acceptance-criteria$/]],
    unsure: null,
    folders: [],
  },
  proofs: [
    ...anyProduct,
    { called: ['title'], shows: { belowTitle: 1 } },
    { called: ['title'], shows: { stories: 1 } },
  ],
  lookalike: null,

  owners: ['product-owner'],
  parents: ['user-story', 'feature'],
  partOf: [],
  handsDown: false,
  isSummit: false,
  responsibility: 'story-writing',
  expected: false,
  lookBack: null,

  holds: 'criteria',
  sections: [],
  stories: 'none',
  items: 'none',
  objectives: 'none',
  isCriteria: true,
  isWork: false,
  takesIn: [],
  takesInReady: false,

  prefix: 'AC',
  folder: 'stories',
} as const satisfies Kind
