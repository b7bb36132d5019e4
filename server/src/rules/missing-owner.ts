import { examples } from '../domain/examples.ts'
import { isStory } from '../domain/kinds/kind.ts'
import { ownersOf } from '../domain/schema/schema.ts'
import type { Artifact } from '../reading/artifact/artifact.ts'
import { formatNamed } from '../reading/artifact/formats.ts'
import { nounOf } from '../reading/artifact/noun.ts'
import { isOwned } from '../reading/fields/assigned.ts'
import { askField } from '../reading/fields/field.ts'
import { toldIn } from '../workspace/told.ts'
import { documentAt, type Workspace } from '../workspace/workspace.ts'
import { ownerRepair } from '../writing/set-owner.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  id: 'missing-owner',
  severity: 'warning',
  summary: 'Every document has an owner: a role or a person.',
  why: 'Work that nobody owns is work that nobody finishes.',
  repair: 'Set `owner` to the role that produces this kind of document, or to a person.',

  lack: {
    has: isOwned,
    words: () => ['has an owner', 'have no owner'],
    alikeForAll: true,
  },

  *check(artifact, workspace) {
    const { ownerField: field } = artifact
    // What was replaced or given up needs nobody any more.
    if (isOwned(artifact) || artifact.status?.stage === 'dropped') return
    const placeholder = field?.scalars[0]?.text.trim()
    const span = field ? (placeholder ? field.valueSpan : field.keySpan) : artifact.head
    const assigned = formatNamed(artifact.format)?.ownerKey
    yield assigned
      ? { span, ...unassigned(artifact, assigned) }
      : { span, ...unowned(artifact, workspace, placeholder) }
  },
})

function unowned(artifact: Artifact, workspace: Workspace, placeholder: string | undefined) {
  const { config } = workspace
  const { schema } = config
  const usual = ownersOf(schema, artifact.type)
  const who = usual.map((role) => role.title).join(' or ')
  // A document of several stories is owned as a whole, but is no story.
  const count = isStory(artifact.type) ? toldIn(workspace, artifact).length : 1
  const subject = count > 1 ? `These ${count} stories have` : `This ${nounOf(artifact)} has`
  const them = count > 1 ? 'them' : 'it'
  const advice = usual.length < schema.roles.length ? `; a ${who} usually owns ${them}` : ''
  return {
    message: placeholder
      ? `${subject} no owner yet, only “${placeholder}”${advice}.`
      : `${subject} no owner${advice}.`,
    fixes: () => {
      const document = documentAt(workspace, artifact.path)
      return [...usual, ...schema.roles.filter((role) => !usual.includes(role))].map((role) =>
        ownerRepair(`Set owner to ${role.title}`, artifact, document, config, role.id),
      )
    },
  }
}

/** In a format whose documents are assigned to somebody under a key of its own. */
const unassigned = (artifact: Artifact, key: string) => ({
  message: `Nobody is assigned to this ${nounOf(artifact)}.`,
  fixes: () => [{ title: 'Assign a person', edits: askField(artifact, key, examples.person) }],
})
