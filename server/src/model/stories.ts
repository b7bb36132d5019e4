import type { Block, Root } from '../syntax/nodes.ts'
import { append } from '../text/append.ts'
import { memo } from '../text/memo.ts'
import type { Span } from '../text/span.ts'
import { assignCriteria, type Told, withoutDone } from './assign-criteria.ts'
import { readColumns } from './columns.ts'
import { criteriaSections } from './criteria.ts'
import { saysWhenDone } from './done.ts'
import type { Format } from './formats/format.ts'
import { leadingId, withoutLabel } from './items.ts'
import { introOf, listedStories, mayTell } from './listed.ts'
import { storyHeading } from './phrases/headings.ts'
import { leavesOf, type Section } from './section.ts'
import { readSentence } from './sentence.ts'
import type { CriteriaSection, Sentence, Story, Text } from './story.ts'
import { severalStories, storyName } from './story-name.ts'
import { bareTitle } from './title.ts'
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
  readonly format: Format | null
}

/** The stories of a document, in order: those under headings, or the one that the whole file is. */
export function storiesOf(source: StorySource): Told {
  const { root, text, sections, type } = source
  const criteria = criteriaSections(root, text, sections)
  if (storyless.has(type.id)) return { stories: [], criteria }
  const found = storySections(source)
  const isOne = type.id === 'user-story' && !isCalledSeveral(source) && !isCollection(found, criteria)
  if (!isOne) return withSuccess(source, assignCriteria(found, criteria, sections))
  const stories = [wholeFile(source, found[0]?.sentence ?? null, criteria)]
  return withSuccess(source, { stories, criteria: [] })
}

const withSuccess = (source: StorySource, { stories, criteria }: Told): Told => ({
  stories: stories
    .map((it) => (it.sections.length > 1 ? withoutDone(source.text, it) : it))
    .map((story) =>
      story.sections.length === 0 && saysWhenDone(source, story) ? { ...story, saysWhenDone: true } : story,
    ),
  criteria,
})

/**
 * Whether a story file holds stories of their own, under headings or in lists, rather than parts of its one
 * story. Where criteria stand beside a list of sentences, they are those of the file.
 */
function isCollection(found: readonly Story[], criteria: readonly CriteriaSection[]): boolean {
  if (found.length > 0 && found.every((story) => story.heading === null))
    return (
      found.length > 2 ||
      (found.length > 1 &&
        (criteria.length >= found.length ||
          criteria.every((section) => found.some((story) => isIn(section, story)))))
    )
  return (
    found.length > 1 ||
    found.some((story) => story.depth > 1 && (storyHeading.test(story.title.text) || story.id !== null))
  )
}

/** Whether a file says by its title that it has several stories, however many of them can be read. */
const isCalledSeveral = ({ title, id }: StorySource): boolean =>
  !id && severalStories.test(bareTitle(title.text))

const isIn = (inner: Span, outer: Span): boolean => outer.start <= inner.start && inner.end <= outer.end

function wholeFile(source: StorySource, known: Sentence | null, sections: readonly CriteriaSection[]): Story {
  const { root, text, id, title } = source
  const sentence =
    known ?? readSentence(text, leavesOf(root.children, true)) ?? readColumns(text, root.children)
  const heading = source.sections.find((section) => section.heading.depth === 1)?.heading ?? null
  const start = heading?.start ?? root.children.find((block) => block.type !== 'yaml')?.start ?? root.end
  const { end } = root
  return { start, end, place: 'file', id, title, heading, depth: 1, sentence, sections, saysWhenDone: false }
}

function storySections(source: StorySource): Story[] {
  const { root, text, sections, type, format } = source
  const found: Story[] = []
  const isMention = mentioning.has(type.id)
  const before = root.children.slice(0, sections[0]?.index ?? root.children.length)
  const first = format?.story ? [] : listedStories(text, before, 1)
  if (first.length > 1) append(found, first)
  const above: Section[] = []
  for (const section of sections) {
    for (let last = above.at(-1); last && last.heading.depth >= section.heading.depth; last = above.at(-1))
      above.pop()
    const parent = above.at(-1)
    above.push(section)
    if (section.announces || (parent && format?.notUnder?.test(parent.title))) continue
    const named = isNamed(section, parent, format)
    const own = root.children.slice(section.index + 1, named ? section.until : section.ownEnd)
    const telling = named ? [] : own.filter((block) => mayTell(text, block))
    if (!named && telling.length === 0) continue
    // Where a format names its stories, a sentence elsewhere only tells what they are for.
    if (format?.story && !named && !isLabelled(text, own[0])) continue
    const isCollecting = collecting.test(section.bare)
    // A paragraph by itself tells the story of its section.
    const isSeveral =
      isCollecting || telling.length > 1 || telling.some((block) => block.type !== 'paragraph')
    const listed = !named && isSeveral ? listedStories(text, telling, section.heading.depth) : []
    if (listed.length > 1 || (listed.length === 1 && isCollecting)) {
      append(found, listed)
      continue
    }
    const leaves = leavesOf(own, named).map((leaf) => ({ start: introOf(text, leaf).start, end: leaf.end }))
    const sentence = readSentence(text, leaves) ?? (named ? readColumns(text, own) : null)
    // A heading above tells a story only by name; by its sentence it must be a whole one.
    if (!(named && !isMention) && !(sentence?.role && sentence.want)) continue
    const whole = !named && parent && isPartOfStory(text, parent, section) ? parent : section
    if (isWithin(found.at(-1), whole) && !named) continue
    found.push(sectionStory(whole, text, sentence))
  }
  return outermost(found, root, text)
}

/** `### Historia de usuario` below `## F-12: Title`: the heading above names the story that is told in a part of it. */
const isPartOfStory = (text: string, parent: Section, { bare }: Section): boolean =>
  parent.heading.depth > 1 && storyName.test(bare) && leadingId(text, parent.heading.content) !== null

/** Headings that say where in a document one is, and not what a story is about. */
const general =
  /^(?:problem(?: statement)?|overview|(?:executive )?summary|motivation|purpose|background|description|context|introduction|(?:.*\s)?user stories|(?:the )?(?:user )?stor(?:y|ies)|goals?|vision)$/

function sectionStory(section: Section, text: string, sentence: Sentence | null): Story {
  const { start, end, heading } = section
  const id = leadingId(text, heading.content) ?? numberedId(text, heading.content)
  const want = general.test(section.bare) ? sentence?.want : null
  return {
    start,
    end,
    place: 'section',
    id,
    title: want ?? titleOf(section, id),
    heading,
    depth: heading.depth,
    sentence,
    sections: [],
    saysWhenDone: false,
  }
}

/** `User Story 3 - Title`, `Story 1.1: Title`: an id within its document. */
function numberedId(text: string, { start, end }: Span): Text | null {
  const match = /^[\s*_`[(]*((?:user )?story #?\d[\w.]*\w|(?:user )?story #?\d)(?![\w.])/i.exec(
    text.slice(start, Math.min(end, start + 60)),
  )
  if (!match) return null
  const id = match[1] as string
  const at = start + match[0].length - id.length
  return { start: at, end: at + id.length, text: id }
}

/** Whether a heading names a story: by what is usual everywhere, or in its format. */
const isNamed = ({ title }: Section, parent: Section | undefined, format: Format | null): boolean =>
  namesStory(title) ||
  format?.story?.test(title) === true ||
  (parent !== undefined && format?.storiesUnder?.test(parent.title) === true)

const namesStory = memo((title) => storyHeading.test(unnumbered(title)))

/** Whether the first paragraph of a section calls itself a story. */
const isLabelled = (text: string, block: Block | undefined): boolean =>
  block?.type === 'paragraph' &&
  /^[*_]*(?:user story|story|objective)[*_]*\s*:/i.test(text.slice(block.start, block.start + 40))

/** Headings above lists of stories, however many there are. */
const collecting = /^(?:(?:key|core|main|primary) )?(?:user )?stories(?: map)?$/

const isWithin = (story: Story | undefined, section: Section): boolean =>
  story !== undefined && section.start < story.end

/**
 * A heading that holds further stories is a chapter, `# User Story Map` above `## US-1`, unless it tells one of
 * its own before them; then that is told where the next one begins.
 */
function outermost(found: readonly Story[], root: Root, text: string): Story[] {
  return found.flatMap((story, i) => {
    const next = found[i + 1]
    if (!next || next.start >= story.end || !story.heading) return story
    const own = root.children.filter((block) => block.start > story.start && block.end <= next.start)
    const tells = story.id !== null && story.depth > 1 && own.some((block) => block.type !== 'heading')
    const sentence = tells ? readSentence(text, leavesOf(own, true)) : null
    return tells ? { ...story, end: next.start, sentence } : []
  })
}

const unnumbered = (title: string): string =>
  /^[a-z0-9]/i.test(title) ? title : title.replace(/^\[[^\]]{1,20}\]\s*/, '').replace(/^[^\p{L}\p{N}]+/u, '')

function titleOf(section: Section, id: Text | null): Text {
  const { start, end } = section.heading.content
  const bare = withoutLabel(
    id ? section.title.replace(id.text, '').replace(/^[\s:.()[\]–—-]+/, '') : section.title,
  )
  return { start, end, text: bare === '' || bareTitle(bare) === '' ? section.title : bare }
}
