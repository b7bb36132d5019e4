import { kinds } from '../kinds/index.ts'
import type { Kind } from '../kinds/kind.ts'

/** The kind of an artifact: one of those known from the start, or one of a team's own. */
export type ArtifactType = Kind

export const types: readonly ArtifactType[] = kinds
