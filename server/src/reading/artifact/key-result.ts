import { isEvent } from '../objectives/measure.ts'
import type { KeyResult } from '../objectives/objective.ts'
import type { Artifact } from './artifact.ts'

type Holder = Pick<Artifact, 'objectives' | 'looseResults' | 'placeholders'>

/** All key results of a document: those of its objectives, then those of none. */
export const keyResultsOf = ({
  objectives,
  looseResults,
}: Omit<Holder, 'placeholders'>): readonly KeyResult[] => [
  ...objectives.flatMap(({ results }) => results),
  ...looseResults,
]

/**
 * Whether a key result says something and neither by how much nor by when, nor names an event. Of one that is only begun, or in which
 * something is still to be filled in, nobody can tell yet.
 */
export const lacksMeasure = ({ placeholders }: Pick<Holder, 'placeholders'>, result: KeyResult): boolean =>
  !result.measurable &&
  !isEvent(result.title.text) &&
  /\p{L}{2}/u.test(result.title.text) &&
  result.title.text !== result.id?.text &&
  !placeholders.some(({ start, end }) => result.start <= start && end <= result.end)
