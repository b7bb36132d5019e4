import type { Schema } from '../domain/schema/schema.ts'
import type { Artifact } from '../reading/artifact/artifact.ts'
import type { Evidence } from '../reading/artifact/evidence.ts'
import type { Skipped } from './load.ts'

/** What `triad list` has to say, in any format. */
export interface ListReport {
  readonly documents: number
  /** By path. */
  readonly artifacts: readonly ListedArtifact[]
  /** How many there are, those that the filter leaves out among them. */
  readonly of: number
  /** What was asked about and is not read. */
  readonly skipped: readonly Skipped[]
}

export interface ListedArtifact {
  /** Relative to the working directory. */
  readonly path: string
  readonly artifact: Artifact
  /** What speaks for its being one, and against it, the strongest first; looked for when it is asked for. */
  readonly evidence: () => readonly Evidence[]
  /** What it leads up to, as it is written. */
  readonly parents: readonly string[]
  readonly schema: Schema
}
