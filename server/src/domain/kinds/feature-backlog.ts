import type { Kind } from './kind.ts'

export const featureBacklog = {
  id: 'feature-backlog',

  title: 'feature backlog',
  plural: 'Feature backlogs',
  aliases: [],
  nouns: [],
  count: (say, n) => (n === 1 ? say('1 feature backlog') : say('{0} feature backlogs', n)),
  link: (say) => say('Link to a feature backlog…'),
  icon: 'list-tree',
  names: {
    files: [['backlog', /^feature-backlog(?:-|$)|-feature-backlog$/]],
    unsure:
      /(?:^|\/)(?:features|features?[-_ ](?:list|inventory|priorit(?:y|ies|i[sz]ation))|moscow)(?:[-_ ]v?\d[\d.-]*)?\.[a-z]+$/i,
    folders: [],
  },
  proofs: [
    { called: [], shows: { storyWords: 1 } },
    { called: [], shows: { ids: 1 } },
    { called: [], shows: { sentences: 1 } },
    { called: ['name'], shows: { stories: 1 } },
    { called: ['name'], shows: { tracked: 2 } },
    { called: ['name'], shows: { ranks: 2 } },
    { called: ['rareName'], shows: { product: 1 } },
  ],
  lookalike: null,

  owners: ['product-manager'],
  parents: ['roadmap', 'okr'],
  partOf: [],
  handsDown: true,
  isSummit: false,
  responsibility: null,
  expected: true,
  lookBack: null,

  holds: 'features',
  sections: [],
  stories: 'holds',
  items: 'backlog',
  objectives: 'none',
  isCriteria: false,
  isWork: false,
  takesIn: ['feature'],
  takesInReady: false,

  prefix: 'FB',
  folder: 'features',
} as const satisfies Kind
