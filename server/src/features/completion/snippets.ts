import type { Artifact } from '../../reading/artifact/artifact.ts'
import { isStoryWord } from '../../reading/stories/name.ts'
import type { Story } from '../../reading/story.ts'
import type { Heading, Root } from '../../syntax/nodes.ts'
import type { Insertion } from '../../text/edit.ts'
import type { Say } from '../../text/say.ts'
import { hasPlaceFor } from '../../workspace/asked.ts'
import { checklist, givenWhenThen, storySentence } from '../../writing/repairs.ts'
import { criterionSnippets, sectionAround } from './criterion-snippets.ts'
import { type OpenLine, openLineAt } from './open-line.ts'
import { type Suggestion, suggest } from './suggestion.ts'

/** What a story lacks, and can be written on the line of the cursor. */
export function snippetSuggestions(
  artifact: Artifact,
  root: Root,
  offset: number,
  say: Say,
): readonly Suggestion[] {
  const { text } = artifact
  const line = openLineAt(root, text, offset)
  if (!line) return []
  const section = sectionAround(artifact, root, offset)
  const found = section
    ? criterionSnippets(text, line, section, say)
    : storySnippets(artifact, root, line, say)
  return found.filter(({ filter }) => startsWord(filter, line.typed))
}

function storySnippets(artifact: Artifact, root: Root, line: OpenLine, say: Say): Suggestion[] {
  const story = storyAround(artifact, line)
  if (!story || line.indent !== '') return []
  const before = isBlank(line.above) ? '' : '\n'
  const after = isBlank(line.below) ? '' : '\n'
  const offer = (label: string, words: string, insert: Insertion, detail = '') =>
    suggest(
      { label, detail, kind: 'snippet', filter: `${words} ${label}` },
      line,
      [before, ...insert, after].filter((it) => it !== ''),
    )
  const found: Suggestion[] = []
  if (!story.sentence && hasPlaceFor(artifact, 'sentence') && isOpening(artifact.text, root, story, line))
    found.push(offer(say('Story sentence'), 'as a', storySentence, say('As a …, I want …, so that …')))
  const isJudged = story.sections.length > 0 || story.saysWhenDone
  if (isJudged || !hasPlaceFor(artifact, 'criteria') || !isLast(root, line)) return found
  const title = `${'#'.repeat(Math.min(6, story.depth + 1))} Acceptance criteria\n\n`
  return [
    ...found,
    offer(say('Acceptance criteria (checklist)'), 'acceptance criteria', [title, ...checklist('')]),
    offer(say('Acceptance criteria (Given/When/Then)'), 'acceptance criteria given', [
      title,
      ...givenWhenThen(''),
    ]),
  ]
}

/** Whether a story begins here: right below its heading, or below one that says so. */
function isOpening(text: string, root: Root, { heading, sections }: Story, line: OpenLine): boolean {
  const last = root.children.findLast(
    (block): block is Heading => block.type === 'heading' && block.start < line.start,
  )
  if (sections.some((section) => section.start < line.start)) return false
  if (!last || last.start === heading?.start) return true
  return isStoryWord(text.slice(last.content.start, last.content.end))
}

/** Whether a section can end here: what comes next is another one, or nothing. */
function isLast({ children }: Root, line: OpenLine): boolean {
  const next = children.find((block) => block.start >= line.end && block.end > line.start)
  return next === undefined || next.type === 'heading' || next.start === line.start
}

/** The story that the line is a part of; entries and rows of a table have no place for more than they say. */
function storyAround({ stories }: Artifact, { start }: OpenLine): Story | undefined {
  return stories.findLast(
    (story) =>
      (story.place === 'file' && start >= (story.heading?.end ?? 0)) ||
      (story.place === 'section' && story.start < start && start <= story.end),
  )
}

const isBlank = (line: string): boolean => line.trim() === ''

const startsWord = (words: string, typed: string): boolean =>
  ` ${words.toLowerCase()}`.includes(` ${typed.toLowerCase()}`)
