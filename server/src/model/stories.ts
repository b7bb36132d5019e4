import type { Root } from '../syntax/nodes.ts'
import type { Span } from '../text/span.ts'
import { readColumns } from './columns.ts'
import { announcesCriteria, criteriaSections } from './criteria.ts'
import { leadingId } from './items.ts'
import { listedStories } from './listed.ts'
import { storyHeading } from './phrases/headings.ts'
import { bareTitle, leavesOf, type Section } from './section.ts'
import { readSentence } from './sentence.ts'
import type { CriteriaSection, Sentence, Story, Text } from './story.ts'
import type { ArtifactType } from './types.ts'

/** Types whose documents mention stories that are told elsewhere: there a heading alone tells no story. */
const mentioning = new Set([
  'sprint-objective',
  'release-plan',
  'roadmap',
  'portfolio-roadmap',
  'okr',
  'strategy',
  'research',
  'bug',
  'enabler',
  'acceptance-criteria',
])

/** Types that are never about a story sentence, whatever they quote. */
const storyless = new Set(['research', 'executive-briefing', 'acceptance-criteria', 'kpi'])

export interface StorySource {
  readonly root: Root
  readonly text: string
  readonly sections: readonly Section[]
  readonly type: ArtifactType
  /** The artifact's own id and title, which a one-file story takes over. */
  readonly id: Text | null
  readonly title: Text
  /** Whole headings that name a story in this document's format, beside those that do so everywhere. */
  readonly named: RegExp | null
}

/** The stories of a document, in order: those under headings, or the one that the whole file is. */
export function storiesOf(source: StorySource): Story[] {
  const { root, text, sections, type } = source
  if (storyless.has(type.id)) return []
  const isStoryFile = type.id === 'user-story'
  const found = storySections(source)
  if (found.length === 0 && !isStoryFile) return []
  const criteria = criteriaSections(root, text, sections)
  const stories =
    isStoryFile && !isCollection(found, criteria)
      ? [wholeFile(source, found[0]?.sentence ?? null, criteria)]
      : withCriteria(found, criteria)
  return stories.map((story) =>
    story.sections.length > 0 ? story : { ...story, successCriteria: successIn(source, story, text) },
  )
}

/**
 * Whether a story file holds stories of their own, under headings or in lists, rather than parts of its one
 * story. Where criteria stand beside a list of sentences, they are those of the file.
 */
function isCollection(found: readonly Story[], criteria: readonly CriteriaSection[]): boolean {
  if (found.length > 0 && found.every((story) => story.heading === null))
    return found.length > 1 && criteria.every((section) => found.some((story) => isIn(section, story)))
  return (
    found.length > 1 ||
    found.some((story) => story.depth > 1 && (storyHeading.test(story.title.text) || story.id !== null))
  )
}

const isIn = (inner: Span, outer: Span): boolean => outer.start <= inner.start && inner.end <= outer.end

function wholeFile(source: StorySource, known: Sentence | null, sections: readonly CriteriaSection[]): Story {
  const { root, text, id, title } = source
  const sentence =
    known ?? readSentence(text, leavesOf(root.children, true)) ?? readColumns(text, root.children)
  const heading = source.sections.find((section) => section.heading.depth === 1)?.heading ?? null
  const start = heading?.start ?? root.children.find((block) => block.type !== 'yaml')?.start ?? root.end
  const span = { start, end: root.end }
  return { ...span, place: 'file', id, title, heading, depth: 1, sentence, sections, successCriteria: null }
}

/** The words `Success criteria` of a heading or label in a story: its team tells there how it knows that it is done. */
function successIn({ root, sections }: StorySource, { start, end }: Story, text: string): Span | null {
  const named = sections.find(
    ({ title, heading }) =>
      start <= heading.start && heading.start < end && successName.test(bareTitle(title)),
  )
  if (named) return wordsOf(text, named.heading.content)
  const label = root.children.find(
    (block) =>
      block.type === 'paragraph' &&
      start <= block.start &&
      block.start < end &&
      successLabel.test(text.slice(block.start, block.start + 60)),
  )
  return label ? wordsOf(text, label) : null
}

/** The words `Success criteria` in `span`. */
function wordsOf(text: string, { start }: Span): Span | null {
  const match = /(?:success|completion|exit|done) criteria|criteria for success/i.exec(
    text.slice(start, start + 200),
  )
  return match && { start: start + match.index, end: start + match.index + match[0].length }
}

const successName = /^(?:success|completion|exit|done) criteria$|^criteria for success$/
const successLabel = /^[*_]{0,3}(?:success|completion|exit|done) criteria[*_]{0,3}\s*:/i

function storySections(source: StorySource): Story[] {
  const { root, text, sections, type, named: inFormat } = source
  const found: Story[] = []
  const isMention = mentioning.has(type.id)
  for (const section of sections) {
    if (announcesCriteria(section.title)) continue
    const named = storyHeading.test(unnumbered(section.title)) || inFormat?.test(section.title) === true
    const own = root.children.slice(section.index + 1, named ? section.until : section.ownEnd)
    // Where a format names its stories, a sentence elsewhere only tells what they are for.
    if (inFormat && !named) continue
    const listed = named ? [] : listedStories(text, own, section.heading.depth)
    if (listed.length > 1 || (listed.length === 1 && collecting.test(bareTitle(section.title)))) {
      found.push(...listed)
      continue
    }
    const sentence = readSentence(text, leavesOf(own, named)) ?? (named ? readColumns(text, own) : null)
    // A heading above tells a story only by name; by its sentence it must be a whole one.
    if (!(named && !isMention) && !(sentence?.role && sentence.want)) continue
    if (isWithin(found.at(-1), section) && !named) continue
    const id = leadingId(text, section.heading.content)
    const title = titleOf(section, id)
    found.push({
      start: section.start,
      end: section.end,
      place: 'section',
      id,
      title,
      heading: section.heading,
      depth: section.heading.depth,
      sentence,
      sections: [],
      successCriteria: null,
    })
  }
  return outermost(found)
}

/** Headings above lists of stories, however many there are. */
const collecting = /^(?:(?:key|core|main|primary) )?(?:user )?stories(?: map)?$/

const isWithin = (story: Story | undefined, section: Section): boolean =>
  story !== undefined && section.start < story.end

/** A heading that holds further stories is a chapter: `# User Story Map` above `## US-1`. */
function outermost(found: readonly Story[]): Story[] {
  return found.filter((story, i) => {
    const next = found[i + 1]
    return !next || next.start >= story.end
  })
}

const unnumbered = (title: string): string =>
  /^[a-z0-9]/i.test(title) ? title : title.replace(/^[^\p{L}\p{N}]+/u, '')

function titleOf(section: Section, id: Text | null): Text {
  const { start, end } = section.heading.content
  const bare = id ? section.title.replace(id.text, '').replace(/^[\s:.()[\]–—-]+/, '') : section.title
  return { start, end, text: bare === '' || bareTitle(bare) === '' ? section.title : bare }
}

/** Criteria belong to the story they stand in, else to the nearest story above them, else to the only one. */
function withCriteria(stories: readonly Story[], criteria: readonly CriteriaSection[]): Story[] {
  const owned = stories.map((): CriteriaSection[] => [])
  for (const section of criteria) {
    let at = -1
    for (let i = 0; i < stories.length; i++) if ((stories[i] as Story).start <= section.start) at = i
    // Those above a list of stories are theirs as well.
    if (at < 0 && (stories.length === 1 || stories.every((story) => story.heading === null))) at = 0
    owned[at]?.push(section)
  }
  return stories.map((story, i) => ({ ...story, sections: owned[i] as CriteriaSection[] }))
}
