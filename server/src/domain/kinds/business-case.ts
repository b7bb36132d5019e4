import type { Kind } from './kind.ts'
import { anyProduct, anySections } from './proof.ts'

export const businessCase = {
  id: 'business-case',

  title: 'business case',
  plural: 'Business cases',
  aliases: [],
  nouns: [],
  count: (say, n) => (n === 1 ? say('1 business case') : say('{0} business cases', n)),
  link: null,
  icon: 'briefcase',
  names: {
    files: [['case', /^business-case(?:-|$)|-business-case$/]],
    unsure: null,
    folders: [{ name: 'business-cases', deep: false }],
  },
  proofs: [...anyProduct, ...anySections],
  lookalike: null,

  owners: ['product-leader', 'product-manager'],
  parents: ['strategy', 'product-vision', 'roadmap'],
  partOf: [],
  handsDown: true,
  isSummit: false,
  responsibility: 'business-case',
  expected: true,
  lookBack: null,

  holds: 'problem, options, cost, benefit, risks, recommendation',
  sections: [
    { id: 'problem', title: 'Problem' },
    { id: 'options', title: 'Options' },
    { id: 'cost', title: 'Cost' },
    { id: 'benefit', title: 'Benefit' },
    { id: 'risks', title: 'Risks' },
    { id: 'recommendation', title: 'Recommendation' },
  ],
  stories: 'holds',
  items: 'none',
  objectives: 'none',
  isCriteria: false,
  isWork: false,
  takesIn: [],
  takesInReady: false,

  prefix: 'BC',
  folder: 'strategy',
} as const satisfies Kind
