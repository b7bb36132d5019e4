import type { Kind } from './kind.ts'
import { anyProduct, anySections } from './proof.ts'

export const releasePlan = {
  id: 'release-plan',

  title: 'release plan',
  plural: 'Release plans',
  aliases: ['release'],
  nouns: [],
  count: (say, n) => (n === 1 ? say('1 release plan') : say('{0} release plans', n)),
  link: null,
  icon: 'rocket',
  names: {
    files: [['release', /^release-plan(?:-|$)|-release-plan$/]],
    unsure: /(?:^|\/)(?:[^/]+[-_ ])?(?:launch|go[-_ ]live)[-_ ]plan(?:[-_ ]?v?\d[\d.]*)?\.[a-z]+$/i,
    unsureIsAkin: true,
    folders: [{ name: 'release-plans', deep: false }],
  },
  proofs: [...anyProduct, ...anySections],
  lookalike: null,

  owners: ['product-owner'],
  parents: ['roadmap'],
  partOf: [],
  handsDown: true,
  isSummit: false,
  responsibility: 'alignment',
  expected: true,
  lookBack: null,

  holds: 'scope, date, rollout, rollback',
  sections: [
    { id: 'scope', title: 'Scope' },
    { id: 'date', title: 'Date' },
    { id: 'rollout', title: 'Rollout' },
    { id: 'rollback', title: 'Rollback' },
  ],
  stories: 'mentions',
  items: 'release',
  objectives: 'none',
  isCriteria: false,
  isWork: false,
  takesIn: ['feature', 'user-story', 'bug', 'enabler'],
  takesInReady: true,

  prefix: 'REL',
  folder: 'releases',
} as const satisfies Kind
