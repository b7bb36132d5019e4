import { ownersOf } from '../domain/schema/schema.ts'
import { thisKind } from '../reading/artifact/noun.ts'
import { eitherOf, message } from '../text/message.ts'
import { documentAt } from '../workspace/workspace.ts'
import { ownerRepair } from '../writing/set-owner.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  id: 'wrong-owner',
  severity: 'warning',
  summary: 'Every document is owned by a role that usually writes its kind.',
  why: 'If one role takes over the documents of another, three roles become two without anybody deciding it.',
  repair: 'Give the document to a role that usually writes its kind.',

  *check(artifact, workspace) {
    const { owner, type } = artifact
    const { config } = workspace
    const { schema } = config
    // What a glob gives to somebody is given on purpose, whatever kinds lie there.
    if (!owner?.role || owner.source !== null || type.owners.includes(owner.role)) return
    const role = schema.role(owner.role)
    const usual = ownersOf(schema, type)
    if (!role || usual.length === 0 || usual.includes(role)) return
    yield {
      span: owner,
      message: message(
        '{0} should be owned by a {1}, not by a {2}.',
        thisKind(type.title),
        eitherOf(usual.map((it) => it.title)),
        role.title,
      ),
      fixes: () => {
        const document = documentAt(workspace, artifact.path)
        return usual.map((it) =>
          ownerRepair(message('Set owner to {0}', it.title), artifact, document, config, it.id),
        )
      },
    }
  },
})
