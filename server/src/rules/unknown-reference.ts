import type { Reference } from '../reading/artifact/artifact.ts'
import { resolve } from '../workspace/links.ts'
import { newDocumentFor } from '../writing/create.ts'
import { setReference } from '../writing/reference-edit.ts'
import { closestReference } from '../writing/suggest.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  id: 'unknown-reference',
  severity: 'warning',
  summary: 'Every parent is an id, a document or a heading that exists.',
  why: 'A broken link hides that the work has lost its reason.',
  repair: 'Correct the id or the path, or write the missing document.',

  *check(artifact, workspace) {
    for (const reference of artifact.parents) {
      const target = resolve(workspace, artifact.path, reference.text)
      if (target.kind !== 'nothing') continue
      yield {
        span: reference,
        message: messages[target.missing](reference),
        fixes: () => {
          const closest = closestReference(workspace, artifact, reference, target.missing)
          const created = newDocumentFor(workspace, artifact, reference)
          return [
            ...(closest
              ? [{ title: `Change to “${closest}”`, edits: [setReference(artifact, reference, closest)] }]
              : []),
            ...(created ? [{ title: `Create ${created.path}`, edits: [], create: created }] : []),
          ]
        },
      }
    }
  },
})

const messages = {
  id: ({ text }: Reference) => `The id “${text}” does not exist in this workspace.`,
  document: ({ text }: Reference) => `The document “${text.split('#')[0]}” does not exist.`,
  heading: ({ text }: Reference) => `“${text.split('#')[0]}” has no heading “#${text.split('#')[1]}”.`,
}
