import { setField } from '../model/field.ts'
import { parentsOf } from '../model/schema.ts'
import { candidatesFor } from '../model/suggest.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  id: 'missing-parent',
  severity: 'info',
  summary: 'An artifact links up to what it was handed down from.',
  why: 'A story without a feature, or a roadmap without a strategy, cannot say why it is done.',
  repair: 'Set `parent` to the id of the document above.',

  *check(artifact, workspace) {
    if (artifact.parents.length > 0) return
    const kinds = parentsOf(workspace.config.schema, artifact.type)
    if (kinds.length === 0) return
    yield {
      span: artifact.head,
      message: `This ${artifact.type.title} names no parent; it is usually handed down from ${list(kinds.map((kind) => kind.title))}.`,
      fixes: () =>
        candidatesFor(workspace, artifact).map((parent) => ({
          title: `Set parent to ${parent.reference} (${parent.title})`,
          edits: setField(artifact, 'parent', parent.reference),
        })),
    }
  },
})

/** `a feature, roadmap or OKR` */
function list(words: readonly string[]): string {
  const article = /^[aeio]/i.test(words[0] ?? '') ? 'an' : 'a'
  return `${article} ${[words.slice(0, -1).join(', '), words.at(-1)].filter(Boolean).join(' or ')}`
}
