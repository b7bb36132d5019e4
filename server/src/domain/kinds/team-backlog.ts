import type { Kind } from './kind.ts'
import { ofBacklogs } from './proof.ts'

export const teamBacklog = {
  id: 'team-backlog',

  title: 'team backlog',
  plural: 'Team backlogs',
  aliases: ['backlog'],
  nouns: [],
  count: (say, n) => (n === 1 ? say('1 team backlog') : say('{0} team backlogs', n)),
  link: null,
  icon: 'inbox',
  names: {
    files: [
      [
        'backlog',
        /^(?:team|product|sprint|prioriti[sz]ed|mvp|(?:user-)?stor(?:y|ies))(?:-product)?-backlog(?:-\d+)?$/,
      ],
    ],
    unsure: /(?:^|\/)backlog(?:[-_ ]v?\d[\d.-]*)?\.[a-z]+$/i,
    folders: [],
  },
  proofs: ofBacklogs,
  lookalike: null,

  owners: ['product-owner'],
  parents: ['feature-backlog', 'roadmap'],
  partOf: [],
  handsDown: true,
  isSummit: false,
  responsibility: null,
  expected: false,
  lookBack: null,

  holds: 'stories, bugs, enablers',
  sections: [],
  stories: 'holds',
  items: 'backlog',
  objectives: 'none',
  isCriteria: false,
  isWork: false,
  takesIn: ['user-story', 'bug', 'enabler'],
  takesInReady: false,

  prefix: 'TB',
  folder: 'backlog',
} as const satisfies Kind
