import type { Kind } from './kind.ts'
import { anyProduct } from './proof.ts'

export const enabler = {
  id: 'enabler',

  title: 'enabler',
  plural: 'Enablers',
  aliases: ['tech-enabler', 'chore', 'spike'],
  nouns: [
    { alias: 'spike', noun: 'spike', byFolder: false },
    { alias: 'chore', noun: 'chore', byFolder: false },
  ],
  count: (say, n) => (n === 1 ? say('1 enabler') : say('{0} enablers', n)),
  link: null,
  icon: 'tools',
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

  prefix: 'EN',
  folder: 'backlog',
} as const satisfies Kind
