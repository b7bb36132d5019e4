import type { Artifact } from '../model/artifact.ts'
import type { Document } from '../model/document.ts'
import { roadmapItems } from '../model/roadmap.ts'
import type { CriteriaSection, Criterion, Story } from '../model/story.ts'
import type { Say } from '../text/say.ts'
import { type Span, trim } from '../text/span.ts'
import { criteriaCount, resultCount, storyHoldings } from './holdings.ts'
import { nested } from './nested.ts'
import { fullName, itemName, lineName, type Name, storyName } from './titles.ts'

/** What Triad sees in a document. */
export type PartKind =
  | 'heading'
  | 'story'
  | 'criteria'
  | 'criterion'
  | 'objective'
  | 'key-result'
  | 'roadmap-item'
  | 'item'

/** A thing in a document with those in it. Its children lie within it, and `selection` does. */
export interface Part extends Span {
  readonly kind: PartKind
  readonly name: string
  /** What there is to say of it in a few words; empty where there is nothing. */
  readonly detail: string
  /** Where the eye should land. */
  readonly selection: Span
  readonly children: readonly Part[]
}

/** A thing whose place among the others is not known yet. */
type Found = Omit<Part, 'children'>

/** The headings of a document, as a tree: its outline where it has no other. */
export function headingsOf({ text, sections }: Document): Part[] {
  return nested(
    sections.map(
      ({ start, end, heading }): Found => ({
        ...headed(text, { start, end, head: trimmedEnd(text, heading) }),
        ...trimmedEnd(text, { start, end }),
        kind: 'heading',
      }),
    ),
  )
}

/** What stands in an artifact beside its headings, as a tree in the order of the text. */
export function partsOf(artifact: Artifact, say: Say): Part[] {
  const { text, stories, criteria } = artifact
  const found = [
    ...stories.flatMap((story) => [
      storySymbol(artifact, story, say),
      ...criteriaSymbols(text, story.sections, say),
    ]),
    ...okrSymbols(artifact, say),
    ...(artifact.type.items === 'planned' ? roadmapSymbols(text) : []),
    ...criteriaSymbols(text, criteria, say),
    // Those of a row stand under what the row is about; the head of their column announces them all.
    ...criteria
      .filter(({ label, start }) => label.start >= start)
      .map((section) => sectionSymbol(text, section, say)),
    ...artifact.items.map(
      (item): Found => ({
        kind: 'item',
        ...spanOf(item),
        name: fullName(itemName(artifact, item)),
        detail: '',
        selection: spanOf(item.id),
      }),
    ),
  ]
  return nested(identified(found, artifact).map((it) => ({ ...it, ...trimmedEnd(text, it) })))
}

const spanOf = ({ start, end }: Span): Span => ({ start, end })

/** A story with all that is its own, wherever its criteria stand. */
function storySymbol({ text }: Artifact, story: Story, say: Say): Found {
  const own = [story, ...story.sections.filter(({ criteria }) => criteria.length > 0)]
  return {
    kind: 'story',
    start: Math.min(...own.map((it) => it.start)),
    end: Math.max(...own.map((it) => it.end)),
    name: fullName(storyName(story)),
    detail: storyHoldings(story, say) ?? '',
    selection: story.heading ? spanOf(story.heading) : lineAt(text, story),
  }
}

const criteriaSymbols = (text: string, sections: readonly CriteriaSection[], say: Say): Found[] =>
  sections.flatMap(({ criteria }) => criteria.map((it) => criterionSymbol(text, it, say)))

const criterionSymbol = (text: string, criterion: Criterion, say: Say): Found => ({
  kind: 'criterion',
  ...spanOf(criterion),
  name: lineName(text, criterion),
  detail: criterion.checked ? say('done') : '',
  selection: lineAt(text, criterion),
})

/** Criteria of the whole document stand under the words that announce them. */
function sectionSymbol(text: string, { start, end, label, criteria }: CriteriaSection, say: Say): Found {
  const name = text.slice(label.start, label.end).includes('\n')
    ? say('Acceptance criteria')
    : lineName(text, label)
  return {
    kind: 'criteria',
    start,
    end,
    name: name.replace(/\s*[:：]$/, ''),
    detail: criteriaCount(criteria, say) ?? '',
    selection: spanOf(label),
  }
}

function okrSymbols({ text, objectives, looseResults }: Artifact, say: Say): Found[] {
  const result = (it: Span & { readonly head: Span }): Found => ({ ...headed(text, it), kind: 'key-result' })
  return [
    ...objectives.flatMap((objective): Found[] => [
      {
        ...headed(text, objective),
        kind: 'objective',
        detail: resultCount(objective.results.length, say) ?? '',
      },
      ...objective.results.map(result),
    ]),
    ...looseResults.map(result),
  ]
}

const roadmapSymbols = (text: string): Found[] =>
  roadmapItems(text).map((item) => ({ ...headed(text, item), kind: 'roadmap-item' }))

const headed = (text: string, { start, end, head }: Span & { readonly head: Span }): Omit<Found, 'kind'> => ({
  start,
  end,
  name: lineName(text, head),
  detail: '',
  selection: spanOf(head),
})

/** One thing is listed once, as what is known best of it, with the id that stands at its start. */
function identified(found: readonly Found[], artifact: Artifact): Found[] {
  const items = new Map(artifact.items.map((item) => [item.start, item]))
  const known = new Map<number, Found>()
  for (const it of found) {
    if (known.has(it.start)) continue
    const item = items.get(it.start)
    known.set(it.start, item ? { ...it, name: withId(it.name, itemName(artifact, item)) } : it)
  }
  return [...known.values()]
}

const withId = (name: string, { id, title }: Name): string =>
  id === null || (name.includes(id) && name !== id)
    ? name
    : fullName({ id, title: name === id ? title : name })

/** The first line of what stands at `span`. */
function lineAt(text: string, { start, end }: Span): Span {
  const line = /^[^\r\n]*/.exec(text.slice(start, end))?.[0] ?? ''
  return { start, end: start + line.trimEnd().length }
}

const trimmedEnd = (text: string, { start, end }: Span): Span => ({
  start,
  end: Math.max(start, trim(text, { start, end }).end),
})
