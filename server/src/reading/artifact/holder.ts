import type { Span } from '../../text/span.ts'
import type { CriteriaSection, Criterion, Text } from '../story.ts'

/** Something in a document that is no story and has criteria of its own: an item of a plan, a requirement, a chapter. */
export interface CriteriaHolder extends Span {
  readonly id: Text | null
  readonly title: Text
  readonly criteria: readonly Criterion[]
}

/** The criteria that are those of no story and of nothing else in a document: those of the whole. */
export function criteriaOfWhole(artifact: {
  readonly criteria: readonly CriteriaSection[]
  readonly holders: readonly CriteriaHolder[]
}): readonly Criterion[] {
  const held = new Set(artifact.holders.flatMap(({ criteria }) => criteria))
  return artifact.criteria.flatMap(({ criteria }) => criteria).filter((it) => !held.has(it))
}
