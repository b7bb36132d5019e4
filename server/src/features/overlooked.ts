import { storyType } from '../domain/schema/schema.ts'
import { isNeverArtifact } from '../reading/artifact/place.ts'
import { entriesOf, type Workspace } from '../workspace/workspace.ts'

/** A folder whose documents look like product docs and are none to Triad. */
export interface Overlooked {
  /** Its path with `/` at its end; empty for the workspace itself. */
  readonly folder: string
  /** The id of the kind that they seem to be of. */
  readonly type: string
  readonly paths: readonly string[]
}

/**
 * The folders of which at least half of the documents begin story sentences and are no artifacts: too little to call
 * one document an artifact, and enough to ask the team. By path; of one document alone nothing is said.
 */
export function overlookedIn(
  workspace: Workspace,
  isAsked: (path: string) => boolean = () => true,
): Overlooked[] {
  const type = storyType(workspace.config.schema)?.id
  const entries = entriesOf(workspace)
  // Most workspaces have none.
  if (!type || !entries.some(({ isBegun }) => isBegun)) return []
  const folders = new Map<string, { count: number; paths: string[] }>()
  for (const { path, isBegun } of entries) {
    if (isNeverArtifact(path) || !isAsked(path)) continue
    const name = path.slice(0, path.lastIndexOf('/') + 1)
    const folder = folders.get(name) ?? { count: 0, paths: [] }
    folders.set(name, folder)
    folder.count++
    if (isBegun) folder.paths.push(path)
  }
  return [...folders].flatMap(([folder, { count, paths }]) =>
    paths.length >= 2 && paths.length * 2 >= count ? [{ folder, type, paths }] : [],
  )
}
