import { either } from '../domain/words.ts'
import type { Artifact } from '../reading/artifact/artifact.ts'
import { nounOf } from '../reading/artifact/noun.ts'
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
    const kinds = childTypes(workspace, artifact.type).map((kind) => kind.title)
    yield {
      span: artifact.head,
      message: `This ${nounOf(artifact)} is ${artifact.status?.text}, but no ${either(kinds)} picks it up.`,
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
      return { title: `Create ${made.path}`, edits: [], create: made }
    })
