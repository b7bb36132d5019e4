import type { Person } from '../../domain/config/config.ts'
import type { Role } from '../../domain/roles.ts'
import { isAmong, ownersOf, parentsOf } from '../../domain/schema/schema.ts'
import type { ArtifactType } from '../../domain/schema/types.ts'
import { rules } from '../../rules/index.ts'
import type { Rule, Severity } from '../../rules/rule.ts'
import { translated } from '../../text/message.ts'
import type { Say } from '../../text/say.ts'
import { pathsOwnedBy } from '../../workspace/found.ts'
import { holdersOf } from '../../workspace/owned.ts'
import type { Card, Writing } from './style.ts'

/** Cards about the words that a document says of itself: whose it is, what it is, what it asks for. */

export function roleCard({ workspace, style, say }: Writing, role: Role): Card {
  const people = holdersOf(workspace.config.people, role.id)
  const { text } = style
  return {
    title: style.title(role.title, null),
    facts: [text(translated(say, role.horizon))],
    words: [text(sentence(translated(say, role.does)))],
    entries: [
      say('Produces {0}', text(translated(say, role.produces))),
      say('Hands on {0}', text(translated(say, role.handsOn))),
      say('Why it matters: {0}', text(translated(say, role.why))),
      people.length > 0 ? say('Held by {0}', people.map((it) => text(it.name)).join(', ')) : null,
    ],
  }
}

export function personCard({ workspace, style, say }: Writing, person: Person): Card {
  const owned = pathsOwnedBy(workspace, person.id).length
  const titles = person.roles.map((id) => workspace.config.schema.role(id)?.title ?? id)
  return {
    title: style.title(person.name, null),
    facts: titles.map(style.text),
    entries: [
      owned === 0
        ? say('Owns no document')
        : owned === 1
          ? say('Owns 1 document')
          : say('Owns {0} documents', owned),
    ],
  }
}

export function typeCard({ workspace, style, say }: Writing, type: ArtifactType): Card {
  const { schema } = workspace.config
  const { text } = style
  const titles = (types: readonly ArtifactType[]) => types.map((it) => text(it.title)).join(', ')
  const owners = ownersOf(schema, type).map((it) => text(it.title))
  const parents = parentsOf(schema, type)
  const children = schema.types.filter((it) => isAmong(parentsOf(schema, it), type))
  return {
    title: style.title(capital(type.title), null),
    facts: [type.id, ...type.aliases].map(text),
    entries: [
      owners.length === 0 ? null : say('Owned by {0}', owners.join(' / ')),
      type.holds === '' ? null : say('Holds {0}', text(translated(say, type.holds))),
      parents.length === 0 ? null : say('Handed down from {0}', titles(parents)),
      children.length === 0 ? null : say('Handed down to {0}', titles(children)),
      type.prefix === '' ? null : say('Ids like {0}', text(`${type.prefix}-12`)),
    ],
  }
}

/** A rule by its name, as its team has set it; null where there is none of that name. */
export function ruleCard({ workspace, style, say }: Writing, name: string): Card | null {
  const rule = rules.find((it) => it.id === name)
  if (!rule) return null
  const { text } = style
  return {
    title: style.title(rule.id, null),
    facts: [severityOf(rule, workspace.config.severities.get(rule.id), say)],
    words: [text(translated(say, rule.summary))],
    entries: [
      say('Why: {0}', text(translated(say, rule.why))),
      say('What to do: {0}', text(translated(say, rule.repair))),
    ],
  }
}

function severityOf(rule: Rule, set: Severity | 'off' | undefined, say: Say): string {
  switch (set ?? rule.severity) {
    case 'error':
      return say('an error')
    case 'warning':
      return say('a warning')
    case 'info':
      return say('a note')
    case 'hint':
      return say('a hint')
    default:
      return say('switched off in triad.yaml')
  }
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
const sentence = (text: string): string => `${capital(text)}.`
