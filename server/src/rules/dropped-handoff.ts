import { belowOf } from '../model/below.ts'
import { childTypes, hasTakers } from '../model/handoff.ts'
import { nounOf } from '../model/noun.ts'
import { either } from '../model/words.ts'
import { hasLinks } from '../model/workspace.ts'
import { defineRule } from './rule.ts'

/** What these hold is all they hand on: nobody is expected to write a document for each of its parts. */
const last = new Set(['kpi', 'research', 'user-story', 'acceptance-criteria', 'bug', 'enabler'])

export default defineRule({
  id: 'dropped-handoff',
  severity: 'info',
  summary: 'What is ready to be taken up is taken up by something below.',
  why: 'A strategy that no roadmap picks up, or a feature without stories, changes nothing.',
  repair: 'Link what serves it by its `parent`, or write the first document below it.',

  *check(artifact, workspace) {
    const { type, status } = artifact
    if ((status?.stage !== 'ready' && status?.stage !== 'active') || last.has(type.id)) return
    // Where nobody links, nothing can be told from a link that is missing.
    if (!hasLinks(workspace) || !hasTakers(workspace, type)) return
    if (belowOf(workspace, artifact).length > 0) return
    const kinds = childTypes(workspace, type).map((kind) => kind.title)
    yield {
      span: artifact.head,
      message: `This ${nounOf(artifact)} is ${status.text}, and no ${either(kinds)} picks it up.`,
    }
  },
})
