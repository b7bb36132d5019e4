import { examples } from '../domain/examples.ts'
import { isStory } from '../domain/kinds/kind.ts'
import { ownersOf } from '../domain/schema/schema.ts'
import type { Artifact } from '../reading/artifact/artifact.ts'
import { formatNamed } from '../reading/artifact/formats.ts'
import { nounIn, thisOne } from '../reading/artifact/noun.ts'
import { isOwned } from '../reading/fields/assigned.ts'
import { askField } from '../reading/fields/field.ts'
import { eitherOf, type Message, message } from '../text/message.ts'
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
    acrossKinds: true,
    none: (many) => message('None of {0} has an owner.', many),
    most: (some, many) => message('{0} of {1} have no owner.', some, many),
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
  const who = usual.length < schema.roles.length ? eitherOf(usual.map((role) => role.title)) : null
  // A document of several stories is owned as a whole, but is no story.
  const count = isStory(artifact.type) ? toldIn(workspace, artifact).length : 1
  return {
    message: count > 1 ? noneOwns(count, placeholder, who) : nobodyOwns(thisOne(artifact), placeholder, who),
    fixes: () => {
      const document = documentAt(workspace, artifact.path)
      return [...usual, ...schema.roles.filter((role) => !usual.includes(role))].map((role) =>
        ownerRepair(message('Set owner to {0}', role.title), artifact, document, config, role.id),
      )
    },
  }
}

function nobodyOwns(what: Message, placeholder: string | undefined, who: Message | null): Message {
  if (placeholder)
    return who
      ? message('{0} has no owner yet, only “{1}”; a {2} usually owns it.', what, placeholder, who)
      : message('{0} has no owner yet, only “{1}”.', what, placeholder)
  return who
    ? message('{0} has no owner; a {1} usually owns it.', what, who)
    : message('{0} has no owner.', what)
}

function noneOwns(stories: number, placeholder: string | undefined, who: Message | null): Message {
  if (placeholder)
    return who
      ? message(
          'These {0} stories have no owner yet, only “{1}”; a {2} usually owns them.',
          stories,
          placeholder,
          who,
        )
      : message('These {0} stories have no owner yet, only “{1}”.', stories, placeholder)
  return who
    ? message('These {0} stories have no owner; a {1} usually owns them.', stories, who)
    : message('These {0} stories have no owner.', stories)
}

/** In a format whose documents are assigned to somebody under a key of its own. */
const unassigned = (artifact: Artifact, key: string) => ({
  message: message('Nobody is assigned to this {0}.', nounIn(artifact)),
  fixes: () => [{ title: message('Assign a person'), edits: askField(artifact, key, examples.person) }],
})
