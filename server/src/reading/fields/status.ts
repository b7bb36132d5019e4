import type { Stage } from '../../domain/stages.ts'
import type { Field } from '../../syntax/frontmatter.ts'
import type { Status } from '../artifact/artifact.ts'
import { isLoose } from './names.ts'
import { fieldsNamed, statusKeys } from './other-keys.ts'
import { stageNamed } from './stage.ts'

export { stageNamed, stageNamedBy } from './stage.ts'

/** The status that a document's fields give, or null; `stageOf` is what its words mean to the team. */
export function readStatus(
  fields: readonly Field[],
  stageOf: (status: string) => Stage | null = stageNamed,
): Status | null {
  for (const field of fieldsNamed(fields, statusKeys)) {
    const [scalar] = field.scalars
    if (!scalar) continue
    const stage = stageOf(scalar.text)
    // `Stand: March` says when, and not how far.
    if (stage || !isLoose(field.name))
      return { start: scalar.start, end: scalar.end, text: scalar.text, stage }
  }
  return null
}

/** Whether a document is past being a draft, so that what it leaves open will hurt. */
export const isSettled = (status: Status | null): boolean =>
  status?.stage === 'ready' || status?.stage === 'active' || status?.stage === 'done'

/** Whether nobody works on a document any more: what it lacks is of no use to anyone. */
export const isClosed = (status: Status | null): boolean =>
  status?.stage === 'done' || status?.stage === 'dropped'
