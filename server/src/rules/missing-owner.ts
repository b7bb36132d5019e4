import { setOwner } from '../model/field.ts'
import { nounOf } from '../model/noun.ts'
import { ownersOf } from '../model/schema.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  id: 'missing-owner',
  severity: 'warning',
  summary: 'Every artifact names the role or person that owns it.',
  why: 'Work that nobody owns is work that nobody finishes.',
  repair: 'Set `owner` to the role that produces this kind of document, or to a person.',

  *check(artifact, workspace) {
    if (artifact.owner) return
    const { schema } = workspace.config
    const usual = ownersOf(schema, artifact.type)
    const field = artifact.ownerField
    const placeholder = field?.scalars[0]?.text.trim()
    const who = usual.map((role) => role.title).join(' or ')
    const advice = usual.length < schema.roles.length ? `; a ${who} usually owns it` : ''
    yield {
      span: field ? (placeholder ? field.valueSpan : field.keySpan) : artifact.head,
      message: placeholder
        ? `This ${nounOf(artifact)} has no owner yet, only \`${placeholder}\`${advice}.`
        : `This ${nounOf(artifact)} has no owner${advice}.`,
      fixes: () =>
        [...usual, ...schema.roles.filter((role) => !usual.includes(role))].map((role) => ({
          title: `Set owner to ${role.title}`,
          edits: setOwner(artifact, role.id),
        })),
    }
  },
})
