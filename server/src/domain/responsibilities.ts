/** The things that tend to collapse onto one person where the triad is not one. */
export const responsibilities = [
  { id: 'vision', title: 'Vision' },
  { id: 'strategy', title: 'Strategy' },
  { id: 'business-case', title: 'Business case' },
  { id: 'roadmap', title: 'Roadmap' },
  { id: 'user-research', title: 'User research' },
  { id: 'story-writing', title: 'Story writing' },
  { id: 'kpi-tracking', title: 'KPI tracking' },
  { id: 'alignment', title: 'Cross-functional alignment' },
] as const
export type ResponsibilityId = (typeof responsibilities)[number]['id']
