import type { Kind } from './kind.ts'

export const kpi = {
  id: 'kpi',

  title: 'KPI',
  plural: 'KPIs',
  aliases: ['kpis', 'metrics'],
  nouns: [],
  count: (say, n) => (n === 1 ? say('1 KPI') : say('{0} KPIs', n)),
  link: null,
  icon: 'graph',
  names: {
    files: [
      ['kpi', /^(?:.*-)?kpis?$|^kpis-/],
      ['metric', /^(?:product|success|north-star|key-product)-metrics?$/],
    ],
    unsure:
      /(?:^|\/)(?:kpis?[-_ ]framework|(?:(?:product|success|business|company|team|key|north[-_ ]star)[-_ ])?metrics)(?:[-_ ]v?\d[\d.-]*)?\.[a-z]+$/i,
    folders: [],
  },
  proofs: [
    { called: [], shows: { targets: 1 } },
    { called: ['name'], shows: { stories: 1 } },
    { called: ['name', 'productFolder'], shows: {} },
    { called: ['rareName'], shows: { product: 1 } },
  ],
  lookalike:
    /^(?:intro(?:duction)? to|about|what (?:is|are)|how (?:we|to) (?:use|write|set|define)|why)\s+(?:our\s+|an?\s+)?kpis?\b/i,

  owners: ['product-manager'],
  parents: ['okr', 'product-vision'],
  partOf: [],
  handsDown: false,
  isSummit: false,
  responsibility: 'kpi-tracking',
  expected: false,
  lookBack: null,

  holds: 'metric, baseline, target',
  sections: [],
  stories: 'none',
  items: 'none',
  objectives: 'beside',
  isCriteria: false,
  isWork: false,
  takesIn: [],
  takesInReady: false,

  prefix: 'KPI',
  folder: 'okrs',
} as const satisfies Kind
