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
    files: [['kpi', /^(?:.*-)?kpis?$|^kpis-/]],
    unsure: null,
    folders: [],
  },
  lookalike: null,

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
