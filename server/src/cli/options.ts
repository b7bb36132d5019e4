import { stages } from '../domain/stages.ts'
import { checkFormats, failOns, formats, graphFormats, reportFormats, type Working } from './request.ts'

/** The options each command takes; those whose values are listed take one of them, and no list means any. */
export const optionsOf = {
  check: {
    format: checkFormats,
    output: null,
    'fail-on': failOns,
    rule: null,
    fix: [],
    diff: [],
    changed: [],
    staged: [],
    baseline: null,
    'write-baseline': [],
    'no-baseline': [],
  },
  list: {
    format: formats,
    type: null,
    status: ['open', ...stages],
    role: null,
    owner: null,
    tag: null,
    due: null,
    text: null,
    ready: [],
    'not-ready': [],
  },
  report: { format: reportFormats, 'fail-on': failOns },
  graph: { format: graphFormats },
  explain: {},
  init: { yes: [] },
} as const satisfies Record<Working, Record<string, readonly string[] | null>>

/** All options, as Node's `parseArgs` wants them. */
export const options = {
  format: { type: 'string', multiple: true },
  output: { type: 'string', multiple: true },
  'fail-on': { type: 'string', multiple: true },
  rule: { type: 'string', multiple: true },
  fix: { type: 'boolean' },
  diff: { type: 'boolean' },
  // Its value stands behind `=` alone: a word behind it is a path.
  changed: { type: 'boolean' },
  staged: { type: 'boolean' },
  baseline: { type: 'string', multiple: true },
  'write-baseline': { type: 'boolean' },
  'no-baseline': { type: 'boolean' },
  type: { type: 'string', multiple: true },
  status: { type: 'string', multiple: true },
  role: { type: 'string', multiple: true },
  owner: { type: 'string', multiple: true },
  tag: { type: 'string', multiple: true },
  due: { type: 'string', multiple: true },
  text: { type: 'string', multiple: true },
  ready: { type: 'boolean' },
  'not-ready': { type: 'boolean' },
  yes: { type: 'boolean', short: 'y' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'V' },
} as const

/** What a value without a list of its own may be. */
export const hints: Readonly<Record<string, string>> = {
  output: 'a format and a file, such as --output sarif=triad.sarif',
  rule: 'the id of a rule; triad explain lists them',
  baseline: 'such as --baseline triad-baseline.json',
  type: 'the id of a kind, such as --type user-story',
  role: 'such as --role product-owner',
  owner: 'a person or a role, such as --owner ada; --owner nobody for what no one owns',
  tag: 'such as --tag payments',
  due: 'the day by which, such as --due 2027-03-31 or --due 2027-Q1',
  text: 'words to look for, such as --text "pay later"',
}
