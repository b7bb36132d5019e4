import type { Kind } from './kind.ts'
import { anyPlan, anyProduct } from './proof.ts'

export const portfolioRoadmap = {
  id: 'portfolio-roadmap',

  title: 'portfolio roadmap',
  plural: 'Portfolio roadmaps',
  aliases: [],
  nouns: [],
  count: (say, n) => (n === 1 ? say('1 portfolio roadmap') : say('{0} portfolio roadmaps', n)),
  link: (say) => say('Link to a portfolio roadmap…'),
  icon: 'milestone',
  names: {
    files: [['roadmap', /(?:^|-)portfolio-roadmap(?:-|$)/]],
    unsure: null,
    folders: [],
  },
  proofs: [...anyProduct, ...anyPlan],
  lookalike: null,

  owners: ['product-leader'],
  parents: ['strategy'],
  partOf: [],
  handsDown: true,
  isSummit: false,
  responsibility: 'roadmap',
  expected: true,
  lookBack: null,

  holds: 'items with a horizon and an outcome',
  sections: [],
  stories: 'mentions',
  items: 'planned',
  objectives: 'beside',
  isCriteria: false,
  isWork: false,
  takesIn: [],
  takesInReady: false,

  prefix: 'PR',
  folder: 'strategy',
} as const satisfies Kind
