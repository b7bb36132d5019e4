import type { Kind } from './kind.ts'
import { anyProduct } from './proof.ts'

export const userStory = {
  id: 'user-story',

  title: 'user story',
  plural: 'User stories',
  aliases: ['story', 'pbi', 'product-backlog-item', 'job-story'],
  nouns: [
    { alias: 'pbi', noun: 'PBI', byFolder: false },
    { alias: 'job-story', noun: 'job story', byFolder: false, inOwnWords: true },
  ],
  count: (say, n) => (n === 1 ? say('1 story') : say('{0} stories', n)),
  link: (say) => say('Link to a user story…'),
  icon: 'book',
  names: {
    files: [['stor', /^(?:.*-)?user-?stor(?:y|ies)$|^user-stor(?:y|ies)-|\.story$/]],
    unsure: /(?:^|\/)(?:stories|(?:us|hu|story)[-_ ]?(?:[a-z]{2,6}[-_])?\d[^/]*)\.[a-z]+$/i,
    folders: [
      { name: 'user-stories', deep: true },
      { name: 'userstories', deep: true },
      { name: 'stories', deep: false },
    ],
  },
  proofs: [...anyProduct, { called: ['title'], shows: { stories: 1 } }],
  lookalike: null,

  owners: ['product-owner'],
  parents: ['feature', 'roadmap'],
  partOf: [],
  handsDown: false,
  isSummit: false,
  responsibility: 'story-writing',
  expected: true,
  lookBack: null,

  holds: 'a story sentence with its why; acceptance criteria',
  sections: [],
  stories: 'is-one',
  items: 'none',
  objectives: 'none',
  isCriteria: false,
  isWork: true,
  takesIn: [],
  takesInReady: false,

  prefix: 'US',
  folder: 'stories',
} as const satisfies Kind
