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
    unsure: /(?:^|\/)features(?:[-_ ]v?\d[\d.-]*)?\.[a-z]+$/i,
    sign: /^#{1,6}[^\n]*\b(?:acceptance criteria|user stor(?:y|ies))\b|^[ \t>*_-]{0,20}(?:acceptance criteria\b|as an?\b[^\n]{1,80}\bi (?:want|need|can)\b)|^(?:#{1,6} |[ \t]{0,9}[-*+] )[*_]{0,2}(?:f|feat|feature|epic)-\d/im,
    folders: [],
  },
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
