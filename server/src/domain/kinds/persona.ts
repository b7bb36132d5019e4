import type { Kind } from './kind.ts'

export const persona = {
  id: 'persona',

  title: 'persona',
  plural: 'Personas',
  aliases: ['user-persona', 'buyer-persona'],
  nouns: [],
  count: (say, n) => (n === 1 ? say('1 persona') : say('{0} personas', n)),
  link: null,
  icon: 'account',
  names: {
    files: [['persona', /^(?:(?:user|buyer)-)?personas?(?:-|$)|-(?:user|buyer)-personas?$/]],
    unsure: null,
    folders: [{ name: 'personas', deep: false }],
  },
  lookalike: null,

  owners: ['product-manager'],
  parents: ['product-vision'],
  partOf: [],
  handsDown: false,
  isSummit: false,
  responsibility: null,
  expected: false,
  lookBack: null,

  holds: 'needs, pains, context',
  sections: [
    { id: 'needs', title: 'Needs' },
    { id: 'pains', title: 'Pains' },
    { id: 'context', title: 'Context' },
  ],
  stories: 'none',
  items: 'none',
  objectives: 'none',
  isCriteria: false,
  isWork: false,
  takesIn: [],
  takesInReady: false,

  prefix: 'PE',
  folder: 'personas',
} as const satisfies Kind
