import type { Kind } from './kind.ts'
import { anyProduct, anySections } from './proof.ts'

export const productVision = {
  id: 'product-vision',

  title: 'product vision',
  plural: 'Product visions',
  aliases: ['vision'],
  nouns: [],
  count: (say, n) => (n === 1 ? say('1 product vision') : say('{0} product visions', n)),
  link: (say) => say('Link to a product vision…'),
  icon: 'eye',
  names: {
    files: [['vision', /^product-vision(?:-|$)|-product-vision$|^vision$/]],
    unsure: null,
    folders: [],
  },
  proofs: [...anyProduct, ...anySections, { called: ['definition'], shows: { belowTitle: 2, sections: 3 } }],
  lookalike: null,

  owners: ['product-manager'],
  parents: ['strategy', 'portfolio-roadmap'],
  mayBegin: true,
  partOf: [],
  handsDown: true,
  isSummit: false,
  responsibility: 'vision',
  expected: true,
  lookBack: null,

  holds: 'target users, problem, value, how success is measured',
  sections: [
    { id: 'users', title: 'Target users' },
    { id: 'problem', title: 'Problem' },
    { id: 'value', title: 'Value' },
    { id: 'success', title: 'Success' },
  ],
  stories: 'holds',
  items: 'none',
  objectives: 'beside',
  isCriteria: false,
  isWork: false,
  takesIn: [],
  takesInReady: false,

  prefix: 'PV',
  folder: 'product',
} as const satisfies Kind
