import type { Artifact } from '../reading/artifact/artifact.ts'
import { thisOne } from '../reading/artifact/noun.ts'
import { eitherOf, message, word } from '../text/message.ts'
import { isDropped } from '../workspace/dropped.ts'
import { childTypes } from '../workspace/handoff.ts'
import { hasType, type Workspace } from '../workspace/workspace.ts'
import { newDocument } from '../writing/create.ts'
import { defineRule, type Fix } from './rule.ts'

export default defineRule({
  id: 'dropped-handoff',
  severity: 'info',
  summary: 'Every document that is ready is picked up by a document below it.',
  why: 'A strategy that no roadmap picks up, or a feature without stories, changes nothing.',
  repair: 'Name it as the `parent` of a document that serves it, or write the first document below it.',

  *check(artifact, workspace) {
    if (!isDropped(workspace, artifact)) return
    const kinds = childTypes(workspace, artifact.type).map((kind) => word(kind.title))
    yield {
      span: artifact.head,
      message: message(
        '{0} is {1}, but no {2} picks it up.',
        thisOne(artifact),
        artifact.status?.text ?? '',
        eitherOf(kinds),
      ),
      fixes: () => firstBelow(workspace, artifact),
    }
  },
})

/** A document below, of each kind that this workspace writes, to begin with. */
const firstBelow = (workspace: Workspace, artifact: Artifact): Fix[] =>
  childTypes(workspace, artifact.type)
    .filter(({ id }) => hasType(workspace, id))
    .map((type) => {
      const { id, path, title } = artifact
      const about = title.text || path
      const made = newDocument(workspace, { type, title: about, parent: id?.text ?? `/${path}` })
      return { title: message('Create {0}', made.path), edits: [], create: made }
    })
