import type { Status } from '../../reading/artifact/artifact.ts'
import { isClosed } from '../../reading/fields/status.ts'
import type { PlanItem } from '../../reading/items/item.ts'
import type { KeyResult, Objective } from '../../reading/objectives/objective.ts'
import type { Story, Text } from '../../reading/story.ts'
import type { Say } from '../../text/say.ts'
import type { Span } from '../../text/span.ts'
import { idKey } from '../../workspace/entry.ts'
import { ownStatusOf } from '../../workspace/story-status.ts'
import { gravest, total } from '../counts.ts'
import { resultCount, storyHoldings } from '../holdings.ts'
import { fullName, nameOf } from '../titles.ts'
import type { Node, PartKind, Shown } from './node.ts'
import { joined } from './nodes.ts'
import { ownStories } from './own-stories.ts'

/** What stands in a document and is worth a node of its own: a story, an item of a plan, an objective, a key result. */
interface Part {
  /** Tells it apart from the others of its document; without spaces. */
  readonly key: string
  readonly kind: PartKind
  readonly label: string
  readonly description: string
  /** Where the eye should land. */
  readonly at: number
  readonly span: Span
  readonly isOver: boolean
  readonly parts: readonly Part[]
}

/** The node of a part of the node `parent` begins with this; then come the keys on the way down to it, and `parent`. */
const prefix = 'part:'

const idOf = (keys: readonly string[], parent: string): string => `${prefix}${keys.join('/')} ${parent}`

/** The node of the document that a node is a part of, and the keys on the way down; null for a node that is no part. */
export function partIn(id: string): { readonly parent: string; readonly keys: readonly string[] } | null {
  const space = id.indexOf(' ')
  return id.startsWith(prefix) && space > 0
    ? { parent: id.slice(space + 1), keys: id.slice(prefix.length, space).split('/') }
    : null
}

/** The parts of the document `shown`, whose node is `parent`; below `keys`, those of one of its parts. */
export function partNodes(shown: Shown, parent: string, keys: readonly string[], say: Say): Node[] {
  let parts: readonly Part[] = partsOf(shown, say)
  for (const key of keys) parts = parts.find((it) => it.key === key)?.parts ?? []
  return parts.map((it) => nodeOf(shown, idOf([...keys, it.key], parent), it))
}

function nodeOf(shown: Shown, id: string, { kind, label, description, at, span, isOver, parts }: Part): Node {
  const counts = shown.countsIn(span)
  return {
    id,
    kind,
    label,
    description,
    tooltip: joined(label, description),
    hasChildren: parts.length > 0,
    severity: gravest(counts),
    findings: total(counts),
    ...(isOver && { isOver }),
    place: { shown, at },
  }
}

function partsOf({ workspace, artifact }: Shown, say: Say): Part[] {
  const { objectives, looseResults, planned } = artifact
  const stories = ownStories(workspace, artifact)
  const isStory = ({ start, end }: Span) => stories.some((it) => it.start < end && start < it.end)
  return keyed([
    ...objectives.map((it) => objectivePart(it, say)),
    ...looseResults.map(resultPart),
    // What a plan tells as a story is one thing, not two.
    ...planned.filter((it) => !isStory(it)).map(itemPart),
    ...stories.map((it) => storyPart(it, ownStatusOf(artifact, it), say)),
  ])
}

type Draft = Omit<Part, 'key'> & { readonly id: string | null }

/** Parts with keys: their ids; their places in order where they have none, or share them. */
function keyed(drafts: readonly Draft[]): Part[] {
  const counts = new Map<string, number>()
  const keyOf = ({ id }: Draft) => (id === null ? null : idKey(id).replace(/[\s/]+/g, '-'))
  for (const it of drafts) counts.set(keyOf(it) ?? '', (counts.get(keyOf(it) ?? '') ?? 0) + 1)
  return drafts
    .map((it, at) => {
      const key = keyOf(it)
      return { ...it, key: key !== null && counts.get(key) === 1 ? key : `~${at}` }
    })
    .sort((a, b) => a.span.start - b.span.start)
}

const named = (id: Text | null, { text }: Text) => ({
  id: id?.text ?? null,
  label: fullName(nameOf(id?.text ?? null, text, id?.text ?? '…')),
})

const storyPart = (story: Story, status: Status | null, say: Say): Draft => ({
  ...named(story.id, story.title),
  kind: 'story',
  description: joined(status?.text, storyHoldings(story, say) ?? say('no acceptance criteria')),
  at: (story.heading ?? story.sentence ?? story).start,
  span: story,
  isOver: isClosed(status),
  parts: [],
})

const itemPart = ({ id, title, horizon, status, isOver, head, start, end }: PlanItem): Draft => ({
  ...named(id, title),
  kind: 'item',
  description: joined(horizon?.text, status?.stage ?? status?.text),
  at: head.start,
  span: { start, end },
  isOver,
  parts: [],
})

const objectivePart = (it: Objective, say: Say): Draft => ({
  ...named(it.id, it.title),
  kind: 'objective',
  description: resultCount(it.results.length, say) ?? '',
  at: it.head.start,
  span: { start: it.start, end: it.end },
  isOver: false,
  parts: keyed(it.results.map(resultPart)),
})

const resultPart = (it: KeyResult): Draft => ({
  ...named(it.id, it.title),
  kind: 'result',
  description: '',
  at: it.head.start,
  span: { start: it.start, end: it.end },
  isOver: false,
  parts: [],
})
