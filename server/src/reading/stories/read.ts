import type { Format } from '../../domain/formats/format.ts'
import { isStory, type Kind, tellsByName } from '../../domain/kinds/kind.ts'
import { languages } from '../../domain/languages/index.ts'
import { wordsOf } from '../../domain/languages/lookup.ts'
import { lookupKey } from '../../domain/languages/phrases.ts'
import type { Span } from '../../text/span.ts'
import { areOfWider, isForAll } from '../criteria/names.ts'
import { criteriaByHeading, criteriaSections, type FoundCriteria } from '../criteria/sections.ts'
import { isWithin, type Part, partsIn, sectionAround } from '../parts/part.ts'
import { readSentence } from '../sentence/read.ts'
import type { CriteriaSection, Sentence, Story, Text } from '../story.ts'
import { words } from '../words.ts'
import { ownersAmong } from './assign.ts'
import { demandsOf } from './demands.ts'
import { withoutFormats } from './format.ts'
import { habitOf } from './habit.ts'
import { leadOfLeaf, leadOfPart, leavesIn } from './leaf.ts'
import { listedStories } from './listed.ts'
import { inlineCriteria, looseCriteria } from './loose.ts'
import { merged } from './merged.ts'
import { isGeneral, isNamedStory, isStoryWord } from './name.ts'
import { tellersIn } from './named.ts'
import { announcedIn, partial } from './partial.ts'
import { promisedBehind, promisedIn } from './promised.ts'
import { isQuotedById } from './related.ts'
import { isCalledSeveral as saysSeveral } from './several.ts'
import { alikeIn } from './siblings.ts'
import { type Teller, tellingsIn } from './tell.ts'
import { criteriaOfStory, sectionsIn } from './tested.ts'
import { calledOf, headersIn } from './title.ts'

/** What a document tells: its stories, and the criteria that are those of no story but of the whole. */
export interface Told {
  readonly stories: readonly Story[]
  readonly criteria: readonly CriteriaSection[]
  /** The sentences that only show how the others are made. */
  readonly formats: readonly Span[]
}

export interface StorySource {
  readonly text: string
  readonly document: Part
  readonly type: Kind
  /** The artifact's own id and title, which a one-file story takes over. */
  readonly id: Text | null
  readonly title: Text
  readonly format: Format | null
}

/** The stories of a document, in order: those in its parts, or the one that the whole file is. */
export function storiesOf(source: StorySource): Told {
  const { text, document, type } = source
  let criteria: readonly FoundCriteria[] = criteriaSections(text, document, words)
  if (type.isCriteria && criteria.length === 0) criteria = criteriaByHeading(text, document)
  if (type.stories === 'none') return { stories: [], criteria: sectionsIn(criteria), formats: [] }
  const announcing = new Set(
    criteria.filter(({ part }) => part.kind !== 'row' && part.kind !== 'fence').map(({ part }) => part),
  )
  const isCriteria = (part: Part) => announcing.has(part)
  const { holding, before } = placesOf(criteria, isCriteria)
  const hasCriteria = (part: Part) => holding.has(part) || before.has(part)
  const { tellings, formats, templates } = withoutFormats(
    text,
    tellingsIn(text, document, isCriteria, criteria.length > 0).filter((it) => !isQuotedById(text, it)),
  )
  if (templates.length > 0)
    criteria = criteria.filter(({ part }) => !templates.some((it) => isWithin(part, it)))
  let tellers = tellersIn({ text, document, format: source.format, isCriteria, hasCriteria }, tellings)
  tellers = tellers.filter((it) => isTold(source, it, hasCriteria))
  if (tellsByName(type)) {
    tellers = withNamed(tellers, listedStories(text, document, isCriteria))
    const homes = new Set(tellers.map(({ part }) => part))
    tellers = withNamed(tellers, alikeIn(text, document, homes, { isCriteria, hasCriteria }))
  }
  if (isStory(type) && source.id && tellers.some((it) => it.telling))
    tellers = tellers.filter((it) => it.telling || hasCriteria(it.part))
  const isOne = isStory(type) && !isCalledSeveral(source) && !isCollection(source, tellers, criteria)
  if (isOne)
    return { stories: [wholeFile(source, tellers[0]?.sentence ?? null, criteria)], criteria: [], formats }
  return { ...assigned(source, tellers, criteria), formats }
}

/** `tellers` with those of `parts` that are none of them yet, in the order of the text. */
function withNamed(tellers: readonly Teller[], parts: readonly Part[]): Teller[] {
  const known = new Set(tellers.map(({ part }) => part))
  const further = parts.filter((it) => !known.has(it))
  return [...tellers, ...further.map((part): Teller => ({ part, telling: null, sentence: null }))].sort(
    (a, b) => a.part.start - b.part.start,
  )
}

/** The parts that criteria stand in, at whatever depth, and the sections right before a section of criteria. */
function placesOf(criteria: readonly FoundCriteria[], isCriteria: (part: Part) => boolean) {
  const holding = new Set<Part>()
  const before = new Set<Part>()
  const parents = new Set<Part>()
  for (const { part } of criteria) {
    for (let it: Part | null = part; it && !holding.has(it); it = it.around) holding.add(it)
    if (part.kind === 'section' && part.around) parents.add(part.around)
  }
  for (const { parts } of parents)
    for (const [at, part] of parts.entries()) {
      const previous = parts[at - 1]
      if (part.kind === 'section' && previous?.kind === 'section' && isCriteria(part)) before.add(previous)
    }
  return { holding, before }
}

const objectives = wordsOf(languages, (it) => it.objectives.objective)

/** Whether what was found is a story in this kind of document, and in its format. */
function isTold(
  { text, type, format }: StorySource,
  { part, telling }: Teller,
  hasCriteria: (part: Part) => boolean,
): boolean {
  if (!telling) return tellsByName(type)
  // Where a format names its stories, a sentence elsewhere only tells what they are for.
  if (!format?.story || isNamedStory(text, part, format)) return true
  return (
    leadOfPart(text, telling.part).labels.some(
      ({ text: it }) => isStoryWord(it) || objectives.has(lookupKey(it)),
    ) || hasCriteria(part)
  )
}

/** Whether a file says by its title that it has several stories, however many of them can be read. */
const isCalledSeveral = ({ title, id }: StorySource): boolean => !id && saysSeveral(title.text)

/**
 * Whether a story file holds stories of their own, under headings or in lists, rather than parts of its one story.
 * Where criteria stand beside a list of sentences, they are those of the file.
 */
function isCollection(
  { text, title, format }: StorySource,
  tellers: readonly Teller[],
  criteria: readonly FoundCriteria[],
): boolean {
  if (tellers.length > 0 && tellers.every(({ part }) => part.kind !== 'section' && part.depth !== 7))
    return (
      tellers.length > 2 ||
      (tellers.length > 1 &&
        (criteria.length >= tellers.length ||
          criteria.every((it) => tellers.some(({ part }) => isWithin(it.part, part)))))
    )
  const isNameless = isStoryWord(title.text)
  return (
    tellers.length > 1 ||
    tellers.some(
      ({ part }) =>
        part.depth > 1 &&
        (isNamedStory(text, part, format) ||
          leadOfPart(text, part).id !== null ||
          (isNameless && part.kind === 'section' && !isGeneral(text, part))),
    )
  )
}

function wholeFile(source: StorySource, known: Sentence | null, criteria: readonly FoundCriteria[]): Story {
  const { text, document, id, title } = source
  const sentence =
    known ??
    readSentence(text, leavesIn(text, document, announcedIn(criteria)), (leaf) => ({
      start: Math.max(leaf.start, leadOfLeaf(text, leaf).words),
      end: leaf.end,
    }))
  const top = titleIn(document)
  const start = top?.start ?? document.parts[0]?.start ?? document.end
  const own = criteria.filter((it) => !areOfWider(it.name))
  const story: Story = {
    start,
    end: document.end,
    place: 'file',
    id,
    title,
    heading: top ? { start: top.line.start, end: top.line.end } : null,
    depth: 1,
    sentence,
    sections: criteriaOfStory(text, own.length > 0 ? own : criteria),
    saysWhenDone: false,
  }
  if (story.sections.length > 0) return story
  const loose = looseIn(text, document, sentence) ?? promisedBehind(text, document, sentence)
  return loose ? { ...story, sections: [loose] } : story
}

function titleIn(document: Part): Part | null {
  for (const part of partsIn(document)) if (part.kind === 'section' && part.depth === 1) return part
  return null
}

/** Steps and numbered criteria that nothing announces, in the first section that has some. */
function looseIn(text: string, document: Part, sentence: Sentence | null): CriteriaSection | null {
  const form = { isListed: false, hasSentence: sentence !== null, isTaken: () => false }
  const own = looseCriteria(text, document, form)
  if (own) return own
  for (const part of partsIn(document)) {
    const found = part.kind === 'section' ? looseCriteria(text, part, form) : null
    if (found) return found
  }
  return null
}

function assigned(
  { text, document }: StorySource,
  tellers: readonly Teller[],
  criteria: readonly FoundCriteria[],
): Omit<Told, 'formats'> {
  const parts = tellers.map(({ part }) => part)
  const homes = new Set(parts)
  const headers = headersIn(document)
  const alone = aloneIn(text, parts)
  const owned = new Map<Part, FoundCriteria[]>(parts.map((part) => [part, []]))
  const announcing = new Set(criteria.map(({ part }) => part))
  const ownerOf = ownersAmong(text, parts, (part) => announcing.has(part))
  const rest: FoundCriteria[] = []
  const free: FoundCriteria[] = []
  for (const it of criteria) {
    const owner = ownerOf(it)
    if (owner) owned.get(owner)?.push(it)
    else free.push(it)
  }
  const [only] = parts
  // What stands elsewhere is for the only story, unless that has criteria of its own.
  const isForOnly = only !== undefined && parts.length === 1 && owned.get(only)?.length === 0
  for (const it of free)
    if (isForOnly && !isForAll(it.name)) owned.get(only)?.push(it)
    else rest.push(it)
  const isAnnounced = announcedIn(criteria)
  const promised = promisedIn(text)
  const listed = habitOf(text, tellers, criteria.length > 0)
  const stories = tellers.map(({ part, telling, sentence }, at): Story => {
    const sections = criteriaOfStory(text, owned.get(part) ?? [])
    const after = parts[at + 1]
    const next = after && after.start > part.start && after.start < part.end ? after : undefined
    const isCut = next !== undefined && part.kind === 'section'
    const said = sentence ?? partial(text, part, next, isAnnounced)
    const loose =
      sections.length === 0
        ? looseCriteria(text, part, {
            isListed: part.kind !== 'section',
            hasSentence: said !== null,
            isTaken: (it) => homes.has(it) || announcing.has(it),
          })
        : null
    const inline =
      sections.length === 0 && !loose && sentence ? inlineCriteria(text, part, sentence.end) : null
    const isBare = sections.length === 0 && !loose && !inline
    const own =
      loose ??
      inline ??
      (isBare && sentence ? (promised(part, sentence) ?? demandsOf(text, part)) : null) ??
      (isBare ? listed(part) : null)
    const section = sectionAround(part)
    return {
      start: part.start,
      end: isCut ? next.start : Math.max(part.end, telling?.last.end ?? 0),
      place:
        part.kind === 'section'
          ? 'section'
          : part.kind === 'entry' || part.kind === 'row'
            ? part.kind
            : 'paragraph',
      ...calledOf(text, part, said, headers, alone.has(part) ? section : null),
      heading: part.kind === 'section' ? { start: part.line.start, end: part.line.end } : null,
      depth: section.kind === 'section' ? section.depth : 1,
      sentence: said,
      sections: own ? [own] : sections,
      saysWhenDone: false,
    }
  })
  return { stories, criteria: merged(rest) }
}

/**
 * The stories without ids that are the only ones right below a heading, which thereby names them, whatever stands below
 * further ones.
 */
function aloneIn(text: string, parts: readonly Part[]): ReadonlySet<Part> {
  const counts = new Map<Part, number>()
  for (const part of parts) {
    const section = sectionAround(part)
    counts.set(section, (counts.get(section) ?? 0) + 1)
  }
  return new Set(
    parts.filter((part) => {
      const section = sectionAround(part)
      if (section === part || section.depth === 1 || counts.get(section) !== 1) return false
      if (part.kind !== 'row' && leadOfPart(text, part).id) return false
      return section.kind === 'section' && !isGeneral(text, section)
    }),
  )
}
