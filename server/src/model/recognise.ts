import type { Artifact } from './artifact.ts'
import type { Config } from './config.ts'

/** The artifact a document is, or null where it is none. */
export function readArtifact(_path: string, _text: string, _config: Config): Artifact | null {
  return null
}
