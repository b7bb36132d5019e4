import { parentsOf } from '../../domain/schema/schema.ts'
import type { ArtifactType } from '../../domain/schema/types.ts'
import type { Artifact } from '../../reading/artifact/artifact.ts'
import { check } from '../../rules/check.ts'
import missingParent from '../../rules/missing-parent.ts'
import type { Say } from '../../text/say.ts'
import type { Span } from '../../text/span.ts'
import type { Workspace } from '../../workspace/workspace.ts'
import { linkTo } from '../kind-words.ts'
import type { Lens } from './lens.ts'

/** The offer to link up to the nearest kind there is, where a document names no parent and should; it stands at `head`. */
export function parentLenses(workspace: Workspace, artifact: Artifact, head: Span, say: Say): Lens[] {
  const kind = nearestKind(workspace, artifact)
  if (!kind || check(workspace, artifact.path, [missingParent]).length === 0) return []
  return [{ span: head, title: linkTo(say, kind), tooltip: '', click: { kind: 'link-parent' } }]
}

/** The nearest kind from which `artifact` may be handed down, and of which there is a document beside it. */
const nearestKind = ({ config, kinds }: Workspace, { type }: Artifact): ArtifactType | undefined =>
  parentsOf(config.schema, type).find((kind) => (kinds.get(kind.id) ?? 0) > (kind.id === type.id ? 1 : 0))
