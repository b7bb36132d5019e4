/** The ids of the kinds of documents that there are names for in each language. */
export const kinds = [
  'strategy',
  'portfolio-roadmap',
  'business-case',
  'executive-briefing',
  'product-vision',
  'research',
  'roadmap',
  'okr',
  'kpi',
  'feature-backlog',
  'feature',
  'sprint-objective',
  'user-story',
  'acceptance-criteria',
  'bug',
  'enabler',
  'team-backlog',
  'release-plan',
] as const
export type Kind = (typeof kinds)[number]
