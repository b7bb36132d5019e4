import type { Kind } from './kind.ts'
import { anyProduct, anySections } from './proof.ts'

export const executiveBriefing = {
  id: 'executive-briefing',

  title: 'executive briefing',
  plural: 'Executive briefings',
  aliases: ['briefing'],
  nouns: [],
  count: (say, n) => (n === 1 ? say('1 executive briefing') : say('{0} executive briefings', n)),
  link: null,
  icon: 'megaphone',
  names: {
    files: [['brief', /^executive-brief(?:ing)?(?:-|$)|-executive-briefing$/]],
    unsure: null,
    folders: [],
  },
  proofs: [...anyProduct, ...anySections],
  lookalike: null,

  owners: ['product-leader'],
  parents: ['strategy', 'portfolio-roadmap'],
  partOf: [],
  handsDown: true,
  isSummit: false,
  responsibility: 'alignment',
  expected: true,
  lookBack: null,

  holds: 'summary, decision asked for',
  sections: [
    { id: 'summary', title: 'Summary' },
    { id: 'decision', title: 'Decision asked for' },
  ],
  stories: 'none',
  items: 'none',
  objectives: 'beside',
  isCriteria: false,
  isWork: false,
  takesIn: [],
  takesInReady: false,

  prefix: 'EB',
  folder: 'strategy',
} as const satisfies Kind
