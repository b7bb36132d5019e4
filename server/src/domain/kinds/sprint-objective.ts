import type { Kind } from './kind.ts'

export const sprintObjective = {
  id: 'sprint-objective',

  title: 'sprint objective',
  plural: 'Sprint objectives',
  aliases: ['sprint', 'sprint-goal'],
  nouns: [],
  count: (say, n) => (n === 1 ? say('1 sprint objective') : say('{0} sprint objectives', n)),
  link: null,
  icon: 'flag',
  names: {
    files: [['sprint', /^sprint-(?:goals?|objectives?)(?:-\d+)?$|^sprint-?\d+$/]],
    unsure:
      /(?:^|\/)(?:sprint[-_ ]?(?:\d+[-_ ])?(?:planning|plan|overview|scope)|(?:planning|current|active|next)[-_ ]sprint)(?:[-_ ]?\d+)?\.[a-z]+$/i,
    folders: [],
  },
  proofs: [
    { called: [], shows: { ownWords: 1 } },
    { called: ['name'], shows: { stories: 1 } },
    { called: ['name'], shows: { storyWords: 1 } },
    { called: ['rareName'], shows: { product: 1 } },
  ],
  lookalike: null,

  owners: ['product-owner'],
  parents: ['roadmap', 'okr', 'feature'],
  partOf: [],
  handsDown: true,
  isSummit: false,
  responsibility: null,
  expected: true,
  lookBack: null,

  holds: 'a goal; the stories it takes in',
  sections: [],
  stories: 'mentions',
  items: 'none',
  objectives: 'none',
  isCriteria: false,
  isWork: false,
  takesIn: ['user-story', 'bug', 'enabler'],
  takesInReady: false,

  prefix: 'SO',
  folder: 'sprints',
} as const satisfies Kind
