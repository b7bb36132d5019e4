import type { Kind } from './kind.ts'
import { ofBacklogs } from './proof.ts'

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
  proofs: ofBacklogs,
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
