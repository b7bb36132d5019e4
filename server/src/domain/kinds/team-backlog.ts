import type { Kind } from './kind.ts'

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
    files: [['backlog', /^(?:team|product|sprint)-backlog(?:-\d+)?$/]],
    unsure: /(?:^|\/)backlog(?:[-_ ]v?\d[\d.-]*)?\.[a-z]+$/i,
    sign: /^#{1,4}[^\n]*\b(?:user )?(?:stories|epics?)\b|^\|[^\n]*\b(?:user story|story|stories|epic|points|story points)\b|^[ \t>*+|[\]0-9.x-]{0,20}as an?\b[^\n]{1,80}\bi (?:want|need|can)\b|^[ \t*+-]{1,9}(?:\[[ x]\] )?[*_]{0,2}(?:us|story|epic)-\d|^\|[ \t]*[*_[]{0,3}(?:us|story)-\d/im,
    folders: [],
  },
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
