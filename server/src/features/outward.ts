import type { Artifact } from '../reading/artifact/artifact.ts'
import { lacksOf } from '../workspace/ready.ts'
import { toldIn } from '../workspace/told.ts'
import type { Workspace } from '../workspace/workspace.ts'

/**
 * What the lenses and hints of other documents show of `artifact`: equal for as long as none of them says anything
 * else because of it.
 */
export const outwardOf = (workspace: Workspace, artifact: Artifact): string =>
  JSON.stringify([
    artifact.type.id,
    artifact.id?.text,
    artifact.title.text,
    artifact.status?.stage,
    artifact.parents.map((it) => it.text),
    artifact.items.map(({ id, title }) => [id.text, title.text]),
    toldIn(workspace, artifact).map((story) => [
      story.id?.text,
      story.title.text,
      story.sentence?.key,
      lacksOf(workspace, artifact, story),
    ]),
  ])
