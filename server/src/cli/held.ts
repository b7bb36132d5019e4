import type { Artifact } from '../reading/artifact/artifact.ts'
import { keyResultsOf } from '../reading/artifact/key-result.ts'
import { criteriaOf, filledOf } from '../reading/story.ts'

/** How many things of one kind an artifact holds; `noun` is the singular. */
export interface Held {
  readonly noun: string
  readonly number: number
}

/** The criteria of a document that belong to none of its stories. */
export const looseCriteria = ({ criteria }: Pick<Artifact, 'criteria'>): number =>
  criteria.reduce((sum, section) => sum + filledOf(section.criteria).length, 0)

/** All criteria of a document: those of its stories, and those of the whole. */
export const allCriteria = (artifact: Pick<Artifact, 'stories' | 'criteria'>): number =>
  artifact.stories.reduce((sum, story) => sum + filledOf(criteriaOf(story)).length, looseCriteria(artifact))

/** What artifacts hold together, in the order it is told in; kinds that are not there have the number 0. */
export const heldIn = (artifacts: readonly Artifact[]): readonly Held[] =>
  kinds.map(([noun, numberIn]) => ({ noun, number: artifacts.reduce((sum, it) => sum + numberIn(it), 0) }))

const kinds: readonly (readonly [noun: string, numberIn: (artifact: Artifact) => number])[] = [
  ['item', ({ planned }) => planned.length],
  ['story', ({ stories }) => stories.length],
  ['criterion', allCriteria],
  ['objective', ({ objectives }) => objectives.length],
  ['key result', (artifact) => keyResultsOf(artifact).length],
]
