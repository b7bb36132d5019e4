import type { Artifact } from '../reading/artifact/artifact.ts'
import type { Say } from '../text/say.ts'
import type { Span } from '../text/span.ts'
import { belowOf } from '../workspace/below.ts'
import { artifactAt, isAdopted, type Workspace } from '../workspace/workspace.ts'
import { childLenses } from './lenses/children.ts'
import { criteriaLenses } from './lenses/criteria.ts'
import type { Lens } from './lenses/lens.ts'
import { parentLenses } from './lenses/parent.ts'

/** Which lenses somebody wants to see. */
export interface LensKinds {
  readonly children: boolean
  readonly criteria: boolean
  readonly parent: boolean
}

/**
 * The lenses of the document at `path`, in the order in which they stand beside each other on a line. An invitation is
 * a finding in other words: where nobody has chosen Triad, nothing is asked for.
 */
export function lensesOf(workspace: Workspace, path: string, wanted: LensKinds, say: Say): Lens[] {
  const artifact = artifactAt(workspace, path)
  if (!artifact) return []
  const invites = isAdopted(workspace)
  return [
    ...(wanted.criteria ? criteriaLenses(workspace, artifact, headOf(artifact), invites, say) : []),
    ...(wanted.children ? childLenses(belowOf(workspace, artifact), workspace, headOf(artifact), say) : []),
    ...(wanted.parent && invites ? parentLenses(workspace, artifact, headOf(artifact), say) : []),
  ]
}

/** Where what is about the whole document stands: at its title, but never amidst its frontmatter. */
const headOf = ({ head, frontmatter }: Artifact): Span =>
  frontmatter && head.start < frontmatter.end ? { start: frontmatter.start, end: frontmatter.start } : head
