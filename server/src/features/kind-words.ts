import { defaultSchema } from '../model/schema.ts'
import type { ArtifactType } from '../model/types.ts'
import type { Say } from '../text/say.ts'

/** How people speak of one and of several documents of a kind, and of linking up to one. */
interface Words {
  readonly count: (say: Say, count: number) => string
  /** Where nothing is handed down from the kind, nobody links up to it. */
  readonly link?: (say: Say) => string
}

/** By type id. Each phrase is a message of its own, since other languages bend the words. */
const words: Readonly<Record<string, Words>> = {
  strategy: {
    count: (say, n) => (n === 1 ? say('1 strategy') : say('{0} strategies', n)),
    link: (say) => say('Link to a strategy…'),
  },
  'portfolio-roadmap': {
    count: (say, n) => (n === 1 ? say('1 portfolio roadmap') : say('{0} portfolio roadmaps', n)),
    link: (say) => say('Link to a portfolio roadmap…'),
  },
  'business-case': {
    count: (say, n) => (n === 1 ? say('1 business case') : say('{0} business cases', n)),
  },
  'executive-briefing': {
    count: (say, n) => (n === 1 ? say('1 executive briefing') : say('{0} executive briefings', n)),
  },
  'product-vision': {
    count: (say, n) => (n === 1 ? say('1 product vision') : say('{0} product visions', n)),
    link: (say) => say('Link to a product vision…'),
  },
  research: {
    count: (say, n) => (n === 1 ? say('1 research document') : say('{0} research documents', n)),
  },
  roadmap: {
    count: (say, n) => (n === 1 ? say('1 roadmap') : say('{0} roadmaps', n)),
    link: (say) => say('Link to a roadmap…'),
  },
  okr: {
    count: (say, n) => (n === 1 ? say('1 OKR') : say('{0} OKRs', n)),
    link: (say) => say('Link to an OKR…'),
  },
  kpi: { count: (say, n) => (n === 1 ? say('1 KPI') : say('{0} KPIs', n)) },
  'feature-backlog': {
    count: (say, n) => (n === 1 ? say('1 feature backlog') : say('{0} feature backlogs', n)),
    link: (say) => say('Link to a feature backlog…'),
  },
  feature: {
    count: (say, n) => (n === 1 ? say('1 feature') : say('{0} features', n)),
    link: (say) => say('Link to a feature…'),
  },
  'sprint-objective': {
    count: (say, n) => (n === 1 ? say('1 sprint objective') : say('{0} sprint objectives', n)),
  },
  'user-story': {
    count: (say, n) => (n === 1 ? say('1 story') : say('{0} stories', n)),
    link: (say) => say('Link to a user story…'),
  },
  'acceptance-criteria': {
    count: (say, n) =>
      n === 1 ? say('1 list of acceptance criteria') : say('{0} lists of acceptance criteria', n),
  },
  bug: { count: (say, n) => (n === 1 ? say('1 bug') : say('{0} bugs', n)) },
  enabler: { count: (say, n) => (n === 1 ? say('1 enabler') : say('{0} enablers', n)) },
  'team-backlog': {
    count: (say, n) => (n === 1 ? say('1 team backlog') : say('{0} team backlogs', n)),
  },
  'release-plan': {
    count: (say, n) => (n === 1 ? say('1 release plan') : say('{0} release plans', n)),
  },
}

/** `2 features`. A kind that a team has made, or calls by a name of its own, goes by that name. */
export const countOf = (say: Say, type: ArtifactType, count: number): string =>
  wordsFor(type)?.count(say, count) ?? `${count} ${count === 1 ? type.title : lowered(type.plural)}`

/** `Link to a feature…` */
export const linkTo = (say: Say, type: ArtifactType): string =>
  wordsFor(type)?.link?.(say) ??
  (/^[aeio]/i.test(type.title) ? say('Link to an {0}…', type.title) : say('Link to a {0}…', type.title))

const wordsFor = ({ id, title }: ArtifactType): Words | undefined =>
  defaultSchema.type(id)?.title === title ? words[id] : undefined

/** `Experiments` within a phrase; `OKRs` stays as it is. */
const lowered = (plural: string): string =>
  /^\p{Lu}\p{Ll}/u.test(plural) ? plural.charAt(0).toLowerCase() + plural.slice(1) : plural
