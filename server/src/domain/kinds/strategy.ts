import type { Kind } from './kind.ts'
import { anyProduct, anySections } from './proof.ts'

export const strategy = {
  id: 'strategy',

  title: 'strategy',
  plural: 'Strategies',
  aliases: ['strategy-doc', 'product-strategy'],
  nouns: [],
  count: (say, n) => (n === 1 ? say('1 strategy') : say('{0} strategies', n)),
  link: (say) => say('Link to a strategy…'),
  icon: 'telescope',
  names: {
    files: [['strategy', /^(?:product|portfolio|company)-strategy(?:-\d+)*$/]],
    unsure: /(?:^|\/)strategy(?:[-_ ]v?\d[\d.]*)*\.[a-z]+$/i,
    folders: [],
  },
  proofs: [
    ...anyProduct,
    ...anySections,
    { called: ['name', 'productFolder'], shows: {} },
    { called: ['name'], shows: { marks: 1, chapters: 2 } },
    { called: ['title', 'place'], shows: { sections: 1 } },
    { called: ['title', 'place'], shows: { belowTitle: 1 } },
    { called: ['wordInTitle', 'wordInFolder'], shows: { marks: 1, chapters: 2 } },
    { called: ['wordInTitle', 'wordInFolder'], shows: { chapters: 3 } },
    { called: ['wordInTitle'], shows: { marks: 2, chapters: 3 } },
    { called: ['wordInFolder'], shows: { marks: 3 } },
  ],
  lookalike: null,

  owners: ['product-leader'],
  parents: [],
  partOf: [],
  handsDown: true,
  isSummit: true,
  responsibility: 'strategy',
  expected: true,
  lookBack: 'review',

  holds: 'the bet, why now, how success is measured',
  sections: [
    { id: 'bet', title: 'The bet' },
    { id: 'why-now', title: 'Why now' },
    { id: 'success', title: 'Success' },
  ],
  stories: 'mentions',
  items: 'none',
  objectives: 'beside',
  isCriteria: false,
  isWork: false,
  takesIn: [],
  takesInReady: false,

  prefix: 'ST',
  folder: 'strategy',
} as const satisfies Kind
