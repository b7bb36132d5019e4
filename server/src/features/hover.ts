import type { Say } from '../text/say.ts'
import { type Span, touches } from '../text/span.ts'
import { artifactAt, type Workspace } from '../workspace/workspace.ts'
import { type Thing, thingAt } from './cursor.ts'
import { keyCard } from './hover/key-card.ts'
import { type Card, type Style, type Writing, written } from './hover/style.ts'
import { namesakesCard, subjectCard } from './hover/subject-card.ts'
import { titleCard } from './hover/title-card.ts'
import { personCard, roleCard, ruleCard, typeCard } from './hover/word-cards.ts'
import { definedSubject, linkedSubject } from './subject.ts'

/** What is shown of the thing at a place, written in the style that was asked for. */
export interface Hover {
  readonly span: Span
  readonly text: string
}

/**
 * What stands at `offset` of the document at `path`, in a few lines; null where it is nothing that Triad knows, or
 * names something that is not there.
 */
export function hoverAt(
  workspace: Workspace,
  path: string,
  offset: number,
  style: Style,
  say: Say,
): Hover | null {
  const writing = { workspace, from: path, style, say }
  const thing = thingAt(workspace, path, offset)
  const artifact = artifactAt(workspace, path)
  if (artifact && touches(artifact.head, offset) && (!thing || isItself(thing, path)))
    return { span: artifact.head, text: written(titleCard(writing, artifact), style) }
  const card = thing && cardOf(writing, thing)
  if (thing) return card && { span: thing.span, text: written(card, style) }
  const field = artifact?.frontmatter?.fields.find((it) => touches(it.keySpan, offset))
  const meaning = field && keyCard(writing, field)
  return field && meaning ? { span: field.keySpan, text: written(meaning, style) } : null
}

/** Whether a thing is the id that the document at `path` bears alone. */
const isItself = (thing: Thing, path: string): boolean =>
  thing.kind === 'id' &&
  thing.definitions.length === 1 &&
  thing.definitions.every(({ artifact, item }) => artifact.path === path && item === null)

function cardOf(writing: Writing, thing: Thing): Card | null {
  switch (thing.kind) {
    case 'role':
      return roleCard(writing, thing.role)
    case 'person':
      return personCard(writing, thing.person)
    case 'type':
      return typeCard(writing, thing.type)
    case 'rule':
      return ruleCard(writing, thing.rule)
    case 'path': {
      const subject = linkedSubject(writing.workspace, thing.path, thing.fragment)
      return subject && subjectCard(writing, subject)
    }
    case 'id': {
      const [first, ...others] = thing.definitions.map((it) => definedSubject(writing.workspace, it))
      if (!first) return null
      return others.length > 0
        ? namesakesCard(writing, thing.id, [first, ...others])
        : subjectCard(writing, first)
    }
  }
}
