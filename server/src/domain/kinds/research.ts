import type { Kind } from './kind.ts'
import { anyProduct, anySections } from './proof.ts'

export const research = {
  id: 'research',

  title: 'research document',
  plural: 'Research',
  aliases: ['user-research', 'interview'],
  nouns: [{ alias: 'interview', noun: 'interview', byFolder: false }],
  count: (say, n) => (n === 1 ? say('1 research document') : say('{0} research documents', n)),
  link: null,
  icon: 'beaker',
  names: {
    files: [
      [
        'research',
        /^user-research(?:-(?:\d[\d-]*|findings|report|plan|interviews|notes|summary))*$|-user-research$/,
      ],
    ],
    unsure: null,
    folders: [],
  },
  proofs: [
    ...anyProduct,
    ...anySections,
    { called: ['personas'], shows: { traits: 2 } },
    { called: ['journeys'], shows: { traits: 2 } },
  ],
  lookalike: null,

  owners: ['product-manager'],
  parents: ['product-vision', 'feature', 'okr'],
  mayBegin: true,
  partOf: [],
  handsDown: false,
  isSummit: false,
  responsibility: 'user-research',
  expected: false,
  lookBack: null,

  holds: 'question, method, findings',
  sections: [
    { id: 'question', title: 'Question' },
    { id: 'method', title: 'Method' },
    { id: 'findings', title: 'Findings' },
  ],
  stories: 'none',
  items: 'none',
  objectives: 'none',
  isCriteria: false,
  isWork: false,
  takesIn: [],
  takesInReady: false,

  prefix: 'UR',
  folder: 'research',
} as const satisfies Kind
