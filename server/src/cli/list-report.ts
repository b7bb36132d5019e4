import type { Artifact } from '../model/artifact.ts'
import type { Schema } from '../model/schema.ts'
import type { Skipped } from './load.ts'

/** What `triad list` has to say, in any format. */
export interface ListReport {
  readonly documents: number
  /** By path. */
  readonly artifacts: readonly ListedArtifact[]
  /** What was asked about and is not read. */
  readonly skipped: readonly Skipped[]
}

export interface ListedArtifact {
  /** Relative to the working directory. */
  readonly path: string
  readonly artifact: Artifact
  readonly schema: Schema
}
