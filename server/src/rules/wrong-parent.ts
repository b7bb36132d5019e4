import { parentsOf } from '../domain/schema/schema.ts'
import type { Artifact, Reference } from '../reading/artifact/artifact.ts'
import { nounIn } from '../reading/artifact/noun.ts'
import { eitherOf, message, oneOf, word } from '../text/message.ts'
import { aboveOf, isForeign } from '../workspace/handoff.ts'
import type { Workspace } from '../workspace/workspace.ts'
import { setReference } from '../writing/reference-edit.ts'
import { candidatesFor } from '../writing/suggest.ts'
import { defineRule, type Fix } from './rule.ts'

export default defineRule({
  id: 'wrong-parent',
  severity: 'warning',
  summary: 'Every parent is of the right kind: a feature for a story, a roadmap for a feature.',
  why: 'A step that is left out is a decision that nobody made: which feature, on which roadmap, for which strategy.',
  repair:
    'Link to a document of the kind above, or say in `triad.yaml` what else this kind is handed down from.',

  *check(artifact, workspace) {
    const kinds = parentsOf(workspace.config.schema, artifact.type)
    if (kinds.length === 0) return
    for (const reference of artifact.parents) {
      const above = aboveOf(workspace, artifact, reference)
      if (!above?.type || !isForeign(workspace, artifact.type, above.type)) continue
      const usual = oneOf(eitherOf(kinds.map((kind) => word(kind.title))))
      yield {
        span: reference,
        message: message(
          '“{0}” is {1}; the parent of this {2} should be {3}.',
          reference.text,
          oneOf(word(above.type.title)),
          nounIn(artifact),
          usual,
        ),
        fixes: () => others(workspace, artifact, reference),
      }
    }
  },
})

/** Those that hang below what was named come first: the step that was left out is most likely one of them. */
const others = (workspace: Workspace, artifact: Artifact, reference: Reference): Fix[] =>
  candidatesFor(workspace, artifact)
    .map((it) => ({
      ...it,
      rank: it.artifact.parents.some((parent) => parent.text === reference.text) ? 0 : 1,
    }))
    .sort((a, b) => a.rank - b.rank)
    .map((it) => ({
      title: message('Change to {0} ({1})', it.reference, it.title),
      edits: [setReference(artifact, reference, it.reference, it.title)],
    }))
