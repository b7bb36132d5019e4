import { documentsBelow } from '../model/below.ts'
import { isDropped } from '../model/dropped.ts'
import { childTypes } from '../model/handoff.ts'
import { nounOf } from '../model/noun.ts'
import { either } from '../model/words.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  id: 'dropped-handoff',
  severity: 'info',
  summary: 'What is ready to be taken up is taken up by something below.',
  why: 'A strategy that no roadmap picks up, or a feature without stories, changes nothing.',
  repair: 'Link what serves it by its `parent`, or write the first document below it.',

  *check(artifact, workspace) {
    if (!isDropped(workspace, artifact, documentsBelow(workspace, artifact))) return
    const kinds = childTypes(workspace, artifact.type).map((kind) => kind.title)
    yield {
      span: artifact.head,
      message: `This ${nounOf(artifact)} is ${artifact.status?.text}, and no ${either(kinds)} picks it up.`,
    }
  },
})
