import type { Kind } from './kind.ts'
import { anyProduct } from './proof.ts'

export const bug = {
  id: 'bug',

  title: 'bug',
  plural: 'Bugs',
  aliases: [],
  nouns: [],
  count: (say, n) => (n === 1 ? say('1 bug') : say('{0} bugs', n)),
  link: null,
  icon: 'bug',
  names: {
    files: [],
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
  parents: ['feature'],
  partOf: ['user-story'],
  handsDown: false,
  isSummit: false,
  responsibility: null,
  expected: false,
  lookBack: null,

  holds: 'what and why',
  sections: [],
  stories: 'mentions',
  items: 'none',
  objectives: 'none',
  isCriteria: false,
  isWork: true,
  takesIn: [],
  takesInReady: false,

  prefix: 'BUG',
  folder: 'backlog',
} as const satisfies Kind
