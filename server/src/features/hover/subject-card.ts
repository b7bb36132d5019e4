import { storyType } from '../../domain/schema/schema.ts'
import type { Artifact } from '../../reading/artifact/artifact.ts'
import { nounOf } from '../../reading/artifact/noun.ts'
import { shortened } from '../../text/markdown.ts'
import type { Say } from '../../text/say.ts'
import type { Span } from '../../text/span.ts'
import { artifactAt, type Workspace } from '../../workspace/workspace.ts'
import { countsOf } from '../counts.ts'
import { findingsIn } from '../findings.ts'
import { findingCounts, holdings } from '../holdings.ts'
import { ownerWithSource } from '../owners.ts'
import {
  above,
  artifactSubject,
  below,
  lineUp,
  type Subject,
  subjectName,
  subjectStart,
  wholeOf,
} from '../subject.ts'
import { fullName } from '../titles.ts'
import type { Card, Place, Writing } from './style.ts'

/** How many of a kind are named; the others are counted. */
const mostParents = 3
const mostChildren = 4
const mostNamesakes = 8
/** Characters of a name within a line. */
const longest = 60

/** A document, an item or a heading: what it is, where it stands in the chain, what it holds, what is found in it. */
export function subjectCard(writing: Writing, subject: Subject): Card {
  const { workspace, style, say, from } = writing
  const { artifact, item, heading, path } = subject
  const { id, title } = subjectName(subject)
  const span = item ?? null
  const part = item ?? heading?.heading ?? null
  const found = heading ? [] : findingsWithin(workspace, path, span, say)
  return {
    title: style.title(title, path === from ? null : placeOf(subject)),
    facts: [
      kindOf(workspace, subject),
      id,
      ...(artifact && !part
        ? [artifact.status && shortened(artifact.status.text, longest), ownerWithSource(workspace, artifact)]
        : []),
      ...(artifact || part ? [] : [path]),
    ]
      .map((fact) => fact && style.text(fact))
      .concat(part ? say('in {0}', linked(writing, wholeOf(subject))) : []),
    entries: [
      ...upward(writing, part ? wholeOf(subject) : subject),
      downward(writing, below(workspace, subject)),
      artifact && !heading ? holdings(workspace, artifact, span, say).join(', ') : null,
      found.join(', '),
    ],
  }
}

/** Several things that share one id. */
export function namesakesCard(
  { workspace, style, say }: Writing,
  id: string,
  subjects: readonly Subject[],
): Card {
  const writing = { workspace, from: '', style, say }
  const shown = subjects.slice(0, mostNamesakes)
  return {
    title: style.title(id, null),
    facts: [say('{0} things have this id', subjects.length)],
    entries: [
      ...shown.map((it) =>
        [linked(writing, it), style.text(kindOf(workspace, it) ?? ''), style.text(it.path)]
          .filter((part) => part !== '')
          .join(' · '),
      ),
      shown.length < subjects.length ? say('and {0} more', subjects.length - shown.length) : null,
    ],
  }
}

/** What kind of thing it is, in its team's words; of an item, the type that its id is one of. */
function kindOf({ config }: Workspace, { artifact, item, heading }: Subject): string | null {
  if (!artifact || heading) return null
  if (!item) return nounOf(artifact)
  const isStory = artifact.stories.some(({ id }) => id?.start === item.id.start)
  const prefix = /^\p{L}+/u.exec(item.id.text)?.[0].toUpperCase()
  const type = isStory
    ? storyType(config.schema)
    : config.schema.types.find((it) => it.prefix.toUpperCase() === prefix)
  return type?.title ?? null
}

const placeOf = (subject: Subject): Place => ({ path: subject.path, at: subjectStart(subject) })

const linked = ({ style, from }: Writing, subject: Subject): string =>
  style.name(
    shortened(fullName(subjectName(subject)), longest),
    subject.path === from && !subject.item ? null : placeOf(subject),
  )

/** What it is part of, from the top down: a line for each parent. */
function upward(writing: Writing, subject: Subject): string[] {
  const { workspace, say } = writing
  const parents = above(workspace, subject)
  const lines = parents.slice(0, mostParents).map((parent) => {
    const line = lineUp(workspace, parent).filter((it, at) => at === 0 || it.path !== subject.path)
    return say(
      'Part of {0}',
      line
        .reverse()
        .map((it) => linked(writing, it))
        .join(' › '),
    )
  })
  const rest = parents.length - lines.length
  return rest > 0 ? [...lines, say('and {0} more', rest)] : lines
}

/** What is handed down from it: how many, and the first of them in the order of their ids. */
function downward(writing: Writing, children: readonly Artifact[]): string | null {
  const { say } = writing
  if (children.length === 0) return null
  const subjects = children.map((it) => artifactSubject(writing.workspace, it))
  const shown = subjects
    .map((it) => ({ it, name: fullName(subjectName(it)) }))
    .sort((a, b) => order.compare(a.name, b.name))
    .slice(0, mostChildren)
    .map(({ it }) => linked(writing, it))
    .join(', ')
  const rest = children.length - mostChildren
  return rest > 0
    ? say('Handed down to {0}: {1} and {2} more', children.length, shown, rest)
    : say('Handed down to {0}', shown)
}

/** As people count: `US-2` before `US-10`. */
const order = new Intl.Collator('en', { numeric: true })

function findingsWithin(workspace: Workspace, path: string, span: Span | null, say: Say): string[] {
  if (!artifactAt(workspace, path)) return []
  const findings = findingsIn(workspace, path)
  const within = span
    ? findings.filter((it) => span.start <= it.span.start && it.span.start < span.end)
    : findings
  return findingCounts(countsOf(within), say)
}
