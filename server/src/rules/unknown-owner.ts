import { replace } from '../text/edit.ts'
import { fold } from '../text/fold.ts'
import { type Message, message } from '../text/message.ts'
import { near } from '../text/near.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  id: 'unknown-owner',
  severity: 'warning',
  summary: 'Every owner is a role or a person of the team.',
  why: 'Nobody can ask an owner whom nobody knows.',
  repair: 'Choose one of the roles, or a person of `triad.yaml`; if it lists no people, any name will do.',

  *check(artifact, workspace) {
    const { schema, people } = workspace.config
    for (const name of artifact.owner?.unknown ?? []) {
      const closest = near(fold(name.text), [
        ...schema.roleNames,
        ...people.flatMap((person) => [fold(person.id), fold(person.name)]),
      ])
      const role = closest === null ? undefined : schema.role(closest)
      const person = people.find((it) => fold(it.id) === closest || fold(it.name) === closest)
      const value = role?.id ?? person?.id
      yield {
        span: name,
        message: unknown(name.text, people.length > 0, value),
        fixes: () =>
          value ? [{ title: message('Change to “{0}”', value), edits: [replace(name, value)] }] : [],
      }
    }
  },
})

/** Where the team lists its people, an owner may also be one of them. */
function unknown(name: string, knowsPeople: boolean, meant: string | undefined): Message {
  if (knowsPeople)
    return meant
      ? message('“{0}” is not a role or a person in triad.yaml. Did you mean “{1}”?', name, meant)
      : message('“{0}” is not a role or a person in triad.yaml.', name)
  return meant
    ? message('“{0}” is not a role. Did you mean “{1}”?', name, meant)
    : message('“{0}” is not a role.', name)
}
