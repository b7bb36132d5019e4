import { lowered } from '../domain/plural.ts'
import type { ArtifactType } from '../domain/schema/types.ts'
import type { Say } from '../text/say.ts'

/** `2 features`. A kind that a team has made, or calls by a name of its own, goes by that name. */
export const countOf = (say: Say, type: ArtifactType, count: number): string =>
  type.count?.(say, count) ?? `${count} ${count === 1 ? type.title : lowered(type.plural)}`

/** `Link to a feature…` */
export const linkTo = (say: Say, type: ArtifactType): string =>
  type.link?.(say) ??
  (/^[aeio]/i.test(type.title) ? say('Link to an {0}…', type.title) : say('Link to a {0}…', type.title))
