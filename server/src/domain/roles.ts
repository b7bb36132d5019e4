/** One of the three roles that share the work, as DOMAIN knows it: data, shown in hovers and the overview. */
export interface Role<Id extends string = string> {
  readonly id: Id
  readonly title: string
  readonly aliases: readonly string[]
  readonly horizon: string
  readonly does: string
  readonly produces: string
  readonly why: string
  readonly handsOn: string
}

export type RoleId = 'product-leader' | 'product-manager' | 'product-owner'

export const roles: readonly Role<RoleId>[] = [
  {
    id: 'product-leader',
    title: 'Product Leader',
    aliases: [
      'leader',
      'PL',
      'portfolio strategist',
      'head of product',
      'VP of product',
      'VP product',
      'director of product',
      'product director',
      'CPO',
      'chief product officer',
    ],
    horizon: 'the portfolio, over years and quarters',
    does: 'sets portfolio vision and strategy, aligns them with executive priorities, makes the business case for big initiatives, clears blockers of the organisation, hires and mentors product managers',
    produces: 'portfolio roadmap, strategy documents, business cases, executive briefings',
    why: 'alignment at the top; keeps the big picture',
    handsOn: 'context and alignment',
  },
  {
    id: 'product-manager',
    title: 'Product Manager',
    aliases: ['manager', 'PM', 'lifecycle owner'],
    horizon: 'the product, over its whole lifecycle',
    does: 'ties the product vision to business goals, researches customers and experiments, shapes and prioritises the roadmap, works with design, engineering, marketing and operations, tracks performance',
    produces: 'product vision and strategy, roadmaps, OKRs and KPIs, feature backlog, business case',
    why: 'focus and customer obsession; the right problem',
    handsOn: 'actionable plans',
  },
  {
    id: 'product-owner',
    title: 'Product Owner',
    aliases: ['owner', 'PO', 'delivery catalyst'],
    horizon: 'the team backlog, the sprint',
    does: 'owns the backlog of stories, bugs and enablers, turns roadmaps into stories that are ready for development, writes acceptance criteria, leads sprint ceremonies, prioritises by value and effort',
    produces: 'sprint objectives, user stories, acceptance criteria, release plans',
    why: 'the highest value now; every story has a clear why',
    handsOn: 'delivered value, and feedback upward',
  },
]
