import type { Kind } from './kind.ts'
import { anyProduct, anySections } from './proof.ts'

export const feature = {
  id: 'feature',

  title: 'feature',
  plural: 'Features',
  aliases: ['epic', 'prd', 'capability', 'initiative', 'theme', 'requirement', 'requirements'],
  nouns: [
    { alias: 'prd', noun: 'PRD', byFolder: true },
    { alias: 'epic', noun: 'epic', byFolder: true },
    { alias: 'capability', noun: 'capability', byFolder: false },
    { alias: 'initiative', noun: 'initiative', byFolder: false },
    { alias: 'theme', noun: 'theme', byFolder: false },
    { alias: 'requirement', noun: 'requirement', byFolder: false },
  ],
  count: (say, n) => (n === 1 ? say('1 feature') : say('{0} features', n)),
  link: (say) => say('Link to a feature…'),
  icon: 'lightbulb',
  names: {
    files: [
      ['prd', /^(?:.*-)?prd$|^prd-/],
      ['product-req', /^(?:.*-)?product-requirements(?:-documents?)?$/],
      ['brief', /^(?:.*-)?(?:product|project|feature)-brief(?:-|$)/],
      ['faq', /(?:^|-)pr-?faqs?$|^pr-?faq-/],
      [
        'requirements-',
        /(?:^|-)(?:software|user|business|project|customer)-requirements-(?:document|specification|spec)s?$/,
      ],
      ['epic', /^epics?$|^epic-\d(?!.*\bretro)/],
    ],
    unsure:
      /(?:^|\/)(?:features\/(?:(?![^/]*(?:analysis|comparison|matrix|audit|review)\.)[^/]+|[^/]+\/feature\.[a-z]+)|mvp(?:[-_ ](?:scope|spec(?:ification)?|features|definition|requirements|brief))?\.[a-z]+|epics?[-_ ](?!and[-_ ]|features?\.|.*(?:retro|review|status|summary|report|test|plan))[^/]*)$/i,
    spec: /(?:^|\/)(?:srs|brd|frd)(?:[-_ ]v?\d[\d.]*)?\.[a-z]+$|(?:^|\/)feature[-_ ]spec(?:ification)?s?\/[^/]+$|(?:^|[/_ -])feature[-_ ]spec(?:ification)?\.[a-z]+$|(?:^|\/)feature[-_ ](?:spec(?:ification)?s?(?:[-_ ][^/]*)?\.[a-z]+$|\d[^/]*$)/i,
    stories: /(?:^|\/)(?:feature|epics?)[-_ ][^/]+$/i,
    folders: [
      { name: 'prd', deep: true },
      { name: 'prds', deep: true },
      { name: 'epics', deep: false },
    ],
  },
  proofs: [
    ...anyProduct,
    ...anySections,
    { called: ['name'], shows: { requirements: 3 } },
    { called: ['title'], shows: { requirements: 3 } },
    { called: ['spec'], shows: { requirements: 3 } },
    { called: ['specName'], shows: { requirements: 3 } },
    { called: ['specName'], shows: { begun: 1 } },
    { called: ['specName'], shows: { headings: 1 } },
    { called: ['specName'], shows: { sentences: 1 } },
    { called: ['specName'], shows: { stories: 1 } },
    { called: ['featureSpec'], shows: { sections: 2 } },
    { called: ['spec', 'place'], shows: { product: 1, sections: 2 } },
    { called: ['spec'], shows: { criteria: 2 } },
  ],
  lookalike: null,

  owners: ['product-manager'],
  parents: ['feature-backlog', 'roadmap', 'okr', 'product-vision'],
  partOf: [],
  handsDown: true,
  isSummit: false,
  responsibility: null,
  expected: true,
  lookBack: 'above',

  holds: 'problem, outcome',
  sections: [
    { id: 'problem', title: 'Problem' },
    { id: 'outcome', title: 'Outcome' },
  ],
  stories: 'holds',
  items: 'none',
  objectives: 'none',
  isCriteria: false,
  isWork: false,
  takesIn: [],
  takesInReady: false,

  prefix: 'F',
  folder: 'features',
} as const satisfies Kind
