import type { RoleId } from '../roles.ts'
import { acceptanceCriteria } from './acceptance-criteria.ts'
import { bug } from './bug.ts'
import { businessCase } from './business-case.ts'
import { enabler } from './enabler.ts'
import { executiveBriefing } from './executive-briefing.ts'
import { feature } from './feature.ts'
import { featureBacklog } from './feature-backlog.ts'
import type { Kind } from './kind.ts'
import { kpi } from './kpi.ts'
import { okr } from './okr.ts'
import { portfolioRoadmap } from './portfolio-roadmap.ts'
import { productVision } from './product-vision.ts'
import { releasePlan } from './release-plan.ts'
import { research } from './research.ts'
import { roadmap } from './roadmap.ts'
import { sprintObjective } from './sprint-objective.ts'
import { strategy } from './strategy.ts'
import { teamBacklog } from './team-backlog.ts'
import { userStory } from './user-story.ts'

/** In the order of the hand-down, in which they are shown. */
const all = [
  strategy,
  portfolioRoadmap,
  businessCase,
  executiveBriefing,
  productVision,
  research,
  roadmap,
  okr,
  kpi,
  featureBacklog,
  feature,
  sprintObjective,
  userStory,
  acceptanceCriteria,
  bug,
  enabler,
  teamBacklog,
  releasePlan,
] as const

export type KindId = (typeof all)[number]['id']

/** Every kind of document that is known from the start, each whole. */
export const kinds: readonly Kind<KindId, RoleId>[] = all

type Sectioned = Extract<(typeof all)[number], { sections: readonly [unknown, ...unknown[]] }>

/** What a language has to say for the sections that the kinds ask for: words by kind and section. */
export type SectionsOf<Words> = {
  readonly [K in Sectioned as K['id']]: Readonly<Record<K['sections'][number]['id'], Words>>
}
