import { lookupKey } from '../../domain/languages/phrases.ts'
import { countBefore } from '../../text/sorted.ts'
import type { Span } from '../../text/span.ts'
import type { Text } from '../story.ts'
import type { PlanItem } from './item.ts'
import { nameOf } from './name.ts'

/** What is told of in a document, as far as something else can repeat it. */
interface Told extends Span {
  readonly id: Text | null
  readonly title: Text | null
}

/**
 * What a backlog lists beside its stories, which are listed as such: no item that tells one, and no line of a plan that
 * names a story, or an item with contents of its own, again.
 */
export function plannedBeside(stories: readonly Told[], planned: readonly PlanItem[]): readonly PlanItem[] {
  const sorted = [...stories].sort((a, b) => a.start - b.start)
  let at = 0
  const beside = planned.filter(({ start, head }) => {
    while (at < sorted.length && (sorted[at] as Told).end <= start) at++
    const next = sorted[at]
    return !next || next.start >= Math.max(head.end, start + 1)
  })
  if (stories.length === 0) return beside
  const around = beside.filter((it) => holdsStory(it, sorted) && !isHorizon(it))
  const told = new Set([...stories, ...around].flatMap(keysOf))
  const holders = new Set(around)
  const sprints = new Set(
    beside.filter((it) => isHorizon(it) && holdsStory(it, sorted)).flatMap(({ horizon }) => timeKey(horizon)),
  )
  const rows = rowsOfSprints(planned, new Set(beside))
  const isRecap = (it: PlanItem) =>
    timeKey(it.horizon).some((key) => sprints.has(key)) || (it.isOver && rows.isElsewhere(it))
  return beside.filter(
    (it) =>
      holders.has(it) || !(keysOf(it).some((key) => told.has(key)) || holdsStory(it, sorted) || isRecap(it)),
  )
}

/** The sprints whose rows tell stories: what is over below a further heading of such a sprint only looks back. */
function rowsOfSprints(planned: readonly PlanItem[], beside: ReadonlySet<PlanItem>) {
  const telling = planned.filter((it) => isBelowHorizon(it) && !beside.has(it))
  const headings = new Set(telling.map(({ horizon }) => horizon?.start))
  const keys = new Set(telling.flatMap(({ horizon }) => timeKey(horizon)))
  return {
    isElsewhere: (it: PlanItem): boolean =>
      isBelowHorizon(it) &&
      !headings.has(it.horizon?.start) &&
      timeKey(it.horizon).some((key) => keys.has(key)),
  }
}

/** Whether one of `sorted` lies in an item, as the stories of an epic do. */
function holdsStory({ head, end }: PlanItem, sorted: readonly Told[]): boolean {
  const next = sorted[countBefore(sorted, ({ start }) => start < head.end)]
  return next !== undefined && next.start < end
}

/** `sprint 2` of `Sprint 2: Ordering`, where it has a number. */
function timeKey(horizon: Text | null): string[] {
  const [key = ''] = horizon ? nameOf(horizon.text).keys : []
  return /\d/.test(key) ? [key] : []
}

/** `Sprint 2: Ordering` above stories says when they come. */
const isHorizon = ({ head, horizon }: PlanItem): boolean => horizon?.start === head.start

/** Whether what says when an item comes is a heading above it. */
const isBelowHorizon = ({ start, horizon }: PlanItem): boolean => horizon !== null && horizon.end <= start

/** The keys by which something is named again: its id, its title, and the kind and number that a title begins with. */
function keysOf({ id, title }: Told): string[] {
  const keys = id ? [lookupKey(id.text)] : []
  if (!title) return keys
  const { key, keys: segments } = nameOf(title.text)
  // Short words can be the title of anything.
  if (key.length > 6) keys.push(key)
  const [first = ''] = segments
  // `Epic 2: Dogs`
  if (segments.length > 1 && /^\p{L}{2,20}(?: \p{L}{2,20})? \d{1,4}(?:\.\d{1,4})?$/u.test(first))
    keys.push(first)
  return keys
}
