import { replace } from '../text/edit.ts'
import { fold } from '../text/fold.ts'
import { message } from '../text/message.ts'
import { isMeant } from '../text/near.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  id: 'unknown-type',
  severity: 'warning',
  summary: 'Every document has a type that Triad knows.',
  why: 'A document with a misspelt type is missing from every overview and every check.',
  repair: 'Correct the spelling of the type.',
  fixesSafely: true,

  *check(artifact, workspace) {
    const { type, typeField } = artifact
    if (!typeField || artifact.recognisedBy !== 'frontmatter' || workspace.config.schema.type(typeField.text))
      return
    yield {
      span: typeField,
      message: message('Unknown type “{0}”. Did you mean “{1}”?', typeField.text, type.id),
      fixes: () => [
        {
          title: message('Change to “{0}”', type.id),
          edits: [replace(typeField, type.id)],
          // A slip of another of its names, `epci`, means that name.
          ...(isMeant(fold(typeField.text), type.id, 7) && { safe: true as const }),
        },
      ],
    }
  },
})
