import type { Reference } from '../reading/artifact/artifact.ts'
import { message } from '../text/message.ts'
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
              ? [
                  {
                    title: message('Change to “{0}”', closest),
                    edits: [setReference(artifact, reference, closest)],
                  },
                ]
              : []),
            ...(created ? [{ title: message('Create {0}', created.path), edits: [], create: created }] : []),
          ]
        },
      }
    }
  },
})

const messages = {
  id: ({ text }: Reference) => message('The id “{0}” does not exist in this workspace.', text),
  document: ({ text }: Reference) => message('The document “{0}” does not exist.', text.split('#')[0] ?? ''),
  heading: ({ text }: Reference) => {
    const [document = '', heading = ''] = text.split('#')
    return message('“{0}” has no heading “#{1}”.', document, heading)
  },
}
