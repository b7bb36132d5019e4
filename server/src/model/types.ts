import { type RequiredSection, requiredSections } from './required-sections.ts'

/** An artifact type as data. `parents` are the types it may be handed down from. */
export interface ArtifactType {
  readonly id: string
  readonly title: string
  readonly plural: string
  readonly aliases: readonly string[]
  /** The ids of the roles that produce it, the usual one first. */
  readonly owners: readonly string[]
  readonly parents: readonly string[]
  /** What the document must hold. */
  readonly holds: string
  /** The sections it must hold; empty where nothing is asked. */
  readonly sections: readonly RequiredSection[]
  /** What its ids begin with: `US` in `US-12`. */
  readonly prefix: string
  /** Where a team usually keeps files of this type; used until the workspace shows another place. */
  readonly folder: string
  /** Whether its role usually produces one, so that the overview shows where there is none. */
  readonly expected: boolean
}

const leader = 'product-leader'
const manager = 'product-manager'
const owner = 'product-owner'

const usual: readonly Omit<ArtifactType, 'sections'>[] = [
  {
    id: 'strategy',
    title: 'strategy',
    plural: 'Strategies',
    aliases: ['strategy-doc', 'product-strategy'],
    owners: [leader],
    parents: [],
    holds: 'the bet, why now, how success is measured',
    prefix: 'ST',
    folder: 'strategy',
    expected: true,
  },
  {
    id: 'portfolio-roadmap',
    title: 'portfolio roadmap',
    plural: 'Portfolio roadmaps',
    aliases: [],
    owners: [leader],
    parents: ['strategy'],
    holds: 'items with a horizon and an outcome',
    prefix: 'PR',
    folder: 'strategy',
    expected: true,
  },
  {
    id: 'business-case',
    title: 'business case',
    plural: 'Business cases',
    aliases: [],
    owners: [leader, manager],
    parents: ['strategy', 'product-vision', 'roadmap'],
    holds: 'problem, options, cost, benefit, risks, recommendation',
    prefix: 'BC',
    folder: 'strategy',
    expected: true,
  },
  {
    id: 'executive-briefing',
    title: 'executive briefing',
    plural: 'Executive briefings',
    aliases: ['briefing'],
    owners: [leader],
    parents: ['strategy', 'portfolio-roadmap'],
    holds: 'summary, decision asked for',
    prefix: 'EB',
    folder: 'strategy',
    expected: true,
  },
  {
    id: 'product-vision',
    title: 'product vision',
    plural: 'Product visions',
    aliases: ['vision'],
    owners: [manager],
    parents: ['strategy', 'portfolio-roadmap'],
    holds: 'target users, problem, value, how success is measured',
    prefix: 'PV',
    folder: 'product',
    expected: true,
  },
  {
    id: 'research',
    title: 'research document',
    plural: 'Research',
    aliases: ['user-research', 'interview'],
    owners: [manager],
    parents: ['product-vision', 'feature', 'okr'],
    holds: 'question, method, findings',
    prefix: 'UR',
    folder: 'research',
    expected: false,
  },
  {
    id: 'roadmap',
    title: 'roadmap',
    plural: 'Roadmaps',
    aliases: ['product-roadmap'],
    owners: [manager],
    parents: ['product-vision', 'portfolio-roadmap', 'strategy'],
    holds: 'items with a horizon and an outcome',
    prefix: 'RM',
    folder: 'roadmap',
    expected: true,
  },
  {
    id: 'okr',
    title: 'OKR',
    plural: 'OKRs',
    aliases: ['okrs', 'objective'],
    owners: [manager],
    parents: ['product-vision', 'strategy', 'roadmap'],
    holds: 'objectives, each with measurable key results',
    prefix: 'OKR',
    folder: 'okrs',
    expected: true,
  },
  {
    id: 'kpi',
    title: 'KPI',
    plural: 'KPIs',
    aliases: ['kpis', 'metrics'],
    owners: [manager],
    parents: ['okr', 'product-vision'],
    holds: 'metric, baseline, target',
    prefix: 'KPI',
    folder: 'okrs',
    expected: false,
  },
  {
    id: 'feature-backlog',
    title: 'feature backlog',
    plural: 'Feature backlogs',
    aliases: [],
    owners: [manager],
    parents: ['roadmap', 'okr'],
    holds: 'features',
    prefix: 'FB',
    folder: 'features',
    expected: true,
  },
  {
    id: 'feature',
    title: 'feature',
    plural: 'Features',
    aliases: ['epic', 'prd', 'capability'],
    owners: [manager],
    parents: ['feature-backlog', 'roadmap', 'okr', 'product-vision'],
    holds: 'problem, outcome',
    prefix: 'F',
    folder: 'features',
    expected: true,
  },
  {
    id: 'sprint-objective',
    title: 'sprint objective',
    plural: 'Sprint objectives',
    aliases: ['sprint', 'sprint-goal'],
    owners: [owner],
    parents: ['roadmap', 'okr', 'feature'],
    holds: 'a goal; the stories it takes in',
    prefix: 'SO',
    folder: 'sprints',
    expected: true,
  },
  {
    id: 'user-story',
    title: 'user story',
    plural: 'User stories',
    aliases: ['story'],
    owners: [owner],
    parents: ['feature', 'roadmap'],
    holds: 'a story sentence with its why; acceptance criteria',
    prefix: 'US',
    folder: 'stories',
    expected: true,
  },
  {
    id: 'acceptance-criteria',
    title: 'acceptance criteria',
    plural: 'Acceptance criteria',
    aliases: [],
    owners: [owner],
    parents: ['user-story', 'feature'],
    holds: 'criteria',
    prefix: 'AC',
    folder: 'stories',
    expected: false,
  },
  {
    id: 'bug',
    title: 'bug',
    plural: 'Bugs',
    aliases: [],
    owners: [owner],
    parents: ['feature'],
    holds: 'what and why',
    prefix: 'BUG',
    folder: 'backlog',
    expected: false,
  },
  {
    id: 'enabler',
    title: 'enabler',
    plural: 'Enablers',
    aliases: ['tech-enabler', 'chore', 'spike'],
    owners: [owner],
    parents: ['feature'],
    holds: 'what and why',
    prefix: 'EN',
    folder: 'backlog',
    expected: false,
  },
  {
    id: 'team-backlog',
    title: 'team backlog',
    plural: 'Team backlogs',
    aliases: ['backlog'],
    owners: [owner],
    parents: ['feature-backlog', 'roadmap'],
    holds: 'stories, bugs, enablers',
    prefix: 'TB',
    folder: 'backlog',
    expected: false,
  },
  {
    id: 'release-plan',
    title: 'release plan',
    plural: 'Release plans',
    aliases: ['release'],
    owners: [owner],
    parents: ['roadmap'],
    holds: 'scope, date, rollout, rollback',
    prefix: 'REL',
    folder: 'releases',
    expected: true,
  },
]

export const types: readonly ArtifactType[] = usual.map((type) => ({
  ...type,
  sections: requiredSections.get(type.id) ?? [],
}))
