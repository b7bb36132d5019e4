import type { Artifact } from '../../reading/artifact/artifact.ts'
import { criteriaSectionsOf } from '../../reading/story.ts'
import { check } from '../../rules/check.ts'
import { applyEdits, type Edit } from '../../text/edit.ts'
import { entryAt, type Workspace, withDocument } from '../../workspace/workspace.ts'
import type { Refactoring } from './refactoring.ts'

/** The workspace after a refactoring of `artifact`, with what its tab stops say. */
export function refactored(
  workspace: Workspace,
  { path }: Artifact,
  { edits, create, also }: Refactoring,
): Workspace {
  let after = workspace
  for (const [at, list] of [[path, edits] as const, ...(also ?? [])])
    after = withDocument(after, at, edited(after, at, list))
  return create ? withDocument(after, create.path, create.text) : after
}

const edited = (workspace: Workspace, path: string, edits: readonly Edit[]): string =>
  applyEdits(entryAt(workspace, path)?.text ?? '', edits)

/** All criteria of a document. */
export const criteriaIn = (artifact: Artifact): number =>
  criteriaSectionsOf(artifact).reduce((sum, { criteria }) => sum + criteria.length, 0)

/** How many findings more there are in the documents at `paths` than there were. */
export function moreFindings(before: Workspace, after: Workspace, paths: readonly string[]): number {
  const count = (workspace: Workspace) => paths.reduce((sum, path) => sum + check(workspace, path).length, 0)
  return count(after) - count(before)
}
