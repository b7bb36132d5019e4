import type { Kind } from './kind.ts'
import { anyProduct } from './proof.ts'

export const okr = {
  id: 'okr',

  title: 'OKR',
  plural: 'OKRs',
  aliases: ['okrs', 'objective'],
  nouns: [],
  count: (say, n) => (n === 1 ? say('1 OKR') : say('{0} OKRs', n)),
  link: (say) => say('Link to an OKR…'),
  icon: 'target',
  names: {
    files: [['okr', /^(?:.*-)?okrs?$|^okrs?-/]],
    unsure: null,
    folders: [{ name: 'okrs', deep: false }],
  },
  proofs: [
    ...anyProduct,
    { called: ['name'], shows: { results: 1 } },
    { called: ['title'], shows: { results: 1 } },
  ],
  lookalike:
    /^(?:intro(?:duction)? to|about|what (?:are|is)|how (?:we|to) (?:use|write|set)|why)\s+(?:our\s+|an?\s+)?(?:okrs?\b|objectives and key results)/i,

  owners: ['product-manager'],
  parents: ['product-vision', 'strategy', 'roadmap'],
  partOf: [],
  handsDown: true,
  isSummit: false,
  responsibility: 'kpi-tracking',
  expected: true,
  lookBack: 'itself',

  holds: 'objectives, each with measurable key results',
  sections: [],
  stories: 'mentions',
  items: 'none',
  objectives: 'subject',
  isCriteria: false,
  isWork: false,
  takesIn: [],
  takesInReady: false,

  prefix: 'OKR',
  folder: 'okrs',
} as const satisfies Kind
