import type { Kind } from './kind.ts'
import { anyPlan, anyProduct } from './proof.ts'

export const roadmap = {
  id: 'roadmap',

  title: 'roadmap',
  plural: 'Roadmaps',
  aliases: ['product-roadmap'],
  nouns: [],
  count: (say, n) => (n === 1 ? say('1 roadmap') : say('{0} roadmaps', n)),
  link: (say) => say('Link to a roadmap…'),
  icon: 'milestone',
  names: {
    files: [['roadmap', /^(?:.*-)?roadmap$|^roadmap-/]],
    unsure: null,
    folders: [{ name: 'roadmaps', deep: false }],
  },
  proofs: [...anyProduct, ...anyPlan, { called: ['plan'], shows: { times: 3, reasons: 2 } }],
  lookalike: null,

  owners: ['product-manager'],
  parents: ['product-vision', 'portfolio-roadmap', 'strategy'],
  partOf: [],
  handsDown: true,
  isSummit: false,
  responsibility: 'roadmap',
  expected: true,
  lookBack: 'above',

  holds: 'items with a horizon and an outcome',
  sections: [],
  stories: 'mentions',
  items: 'planned',
  objectives: 'beside',
  isCriteria: false,
  isWork: false,
  takesIn: [],
  takesInReady: false,

  prefix: 'RM',
  folder: 'roadmap',
} as const satisfies Kind
