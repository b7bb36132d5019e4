import { countBefore } from '../../text/sorted.ts'
import type { Span } from '../../text/span.ts'
import { isChapter } from '../criteria/names.ts'
import type { Section } from '../document/section.ts'
import type { PlanItem } from '../items/item.ts'
import type { CriteriaSection, Criterion, Text } from '../story.ts'
import type { Item } from './artifact.ts'
import type { CriteriaHolder } from './holder.ts'
import { withoutId } from './items.ts'

export interface HolderSource {
  /** The document's own title: what it names is the whole. */
  readonly title: Text
  readonly criteria: readonly CriteriaSection[]
  readonly planned: readonly PlanItem[]
  readonly items: readonly Item[]
  readonly sections: readonly Section[]
}

/**
 * What in a document has the criteria that are those of no story, in the order of the text: the innermost item around
 * each, or what bears an id; else the heading around, where several have some. Criteria that are in none of them are
 * those of the whole document.
 */
export function holdersOf(source: HolderSource): CriteriaHolder[] {
  const { criteria, planned, items, title } = source
  if (criteria.length === 0) return []
  const ids = items.filter((it) => !isCriterionId.test(it.id.text) && it.title.start !== title.start)
  const own = inOrder([...ids, ...planned].map(named))
  const sections = source.sections
    .filter(({ heading, title: name }) => heading.depth > 1 && !isChapter(name))
    .map(({ start, end, heading, title: name }) =>
      named({ start, end, id: null, title: { ...heading.content, text: name } }),
    )
  const chapters = inOrder(sections)
  const found = new Map<Held, Criterion[]>()
  const ofChapters = new Map<Held, Criterion[]>()
  for (const section of criteria)
    for (const criterion of section.criteria) {
      const at = outside(section, criterion)
      const item = innermost(own, at)
      const chapter = item ? null : innermost(chapters, at)
      if (item) add(found, item, criterion)
      else if (chapter) add(ofChapters, chapter, criterion)
    }
  const all = ofChapters.size > 1 ? [...found, ...ofChapters] : [...found]
  return all.map(([held, of]) => ({ ...held, criteria: of })).sort((a, b) => a.start - b.start)
}

type Held = Omit<CriteriaHolder, 'criteria'>

/** `AC-1`, `CA-1`: the id of a criterion. */
const isCriterionId = /^(?:AC|CA|AK|SC|TC|TEST)[-_.\d]/i

const named = ({ start, end, id, title }: Held): Held => ({
  start,
  end,
  id,
  title: id ? { ...title, text: withoutId(title.text, id.text) } : title,
})

/** Where what holds a criterion has to reach: to the words that announce it; those of a column announce it for its row. */
const outside = (section: CriteriaSection, criterion: Criterion): Span =>
  section.label.start < section.start
    ? { start: criterion.start, end: criterion.end }
    : { start: section.start, end: criterion.end }

/** What holds something, in the order of its starts, with how far those up to each reach. */
interface Row {
  readonly held: readonly Held[]
  readonly reach: readonly number[]
}

function inOrder(held: readonly Held[]): Row {
  const sorted = [...held].sort((a, b) => a.start - b.start)
  let most = 0
  return {
    held: sorted,
    reach: sorted.map(({ end }) => {
      most = Math.max(most, end)
      return most
    }),
  }
}

/** What begins last before `span` and reaches over it. */
function innermost({ held, reach }: Row, { start, end }: Span): Held | null {
  for (let at = countBefore(held, (it) => it.start < start) - 1; at >= 0; at--) {
    if ((reach[at] as number) < end) return null
    const it = held[at] as Held
    if (it.end >= end) return it
  }
  return null
}

function add(into: Map<Held, Criterion[]>, held: Held, criterion: Criterion): void {
  const known = into.get(held)
  if (known) known.push(criterion)
  else into.set(held, [criterion])
}
