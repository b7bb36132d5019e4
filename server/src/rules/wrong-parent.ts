import { parentsOf } from '../domain/schema/schema.ts'
import { either, withArticle } from '../domain/words.ts'
import type { Artifact, Reference } from '../reading/artifact/artifact.ts'
import { nounOf } from '../reading/artifact/noun.ts'
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
      const usual = withArticle(either(kinds.map((kind) => kind.title)))
      yield {
        span: reference,
        message: `“${reference.text}” is ${withArticle(above.type.title)}; the parent of this ${nounOf(artifact)} should be ${usual}.`,
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
      title: `Change to ${it.reference} (${it.title})`,
      edits: [setReference(artifact, reference, it.reference, it.title)],
    }))
