import { examples } from '../domain/examples.ts'
import type { Artifact } from '../reading/artifact/artifact.ts'
import type { CriteriaSection, Sentence, Story } from '../reading/story.ts'
import { type Edit, type Insertion, insertAt, replace } from '../text/edit.ts'
import { lineStart } from '../text/line.ts'

/** Two criteria as entries with a checkbox, for a person to write. */
export const checklist = (indent: string): Insertion => [
  `${indent}- [ ] `,
  { stop: 1, text: examples.criterion },
  `\n${indent}- [ ] `,
  { stop: 2, text: examples.otherCriterion },
]

/** One criterion as a scenario, for a person to write. */
export const givenWhenThen = (indent: string): Insertion => [
  `${indent}- **Given** `,
  { stop: 1, text: examples.start },
  `\n${indent}  **When** `,
  { stop: 2, text: examples.event },
  `\n${indent}  **Then** `,
  { stop: 3, text: examples.outcome },
]

/** A story sentence, for a person to write. */
export const storySentence: Insertion = [
  'As a ',
  { stop: 1, text: examples.role },
  ', I want to ',
  { stop: 2, text: examples.want },
  ', so that ',
  { stop: 3, text: examples.why },
  '.',
]

/** A section of acceptance criteria at the end of a story, as a checklist. */
export const addChecklist = (artifact: Artifact, story: Story): Edit => addSection(artifact, story, checklist)

/** A section of acceptance criteria at the end of a story, as one Given/When/Then. */
export const addGivenWhenThen = (artifact: Artifact, story: Story): Edit =>
  addSection(artifact, story, givenWhenThen)

function addSection(artifact: Artifact, story: Story, criteriaAt: (indent: string) => Insertion): Edit {
  if (story.place === 'entry') {
    const at = lastInk(artifact.text, story.start, story.end)
    const indent = entryIndent(artifact.text, story.start)
    return insertAt(at, `\n${indent}- **Acceptance criteria:**\n`, ...criteriaAt(`${indent}  `))
  }
  const criteria = criteriaAt('')
  if (story.place === 'paragraph')
    return insertAt(
      lastInk(artifact.text, story.start, story.end),
      '\n\n**Acceptance criteria:**\n\n',
      ...criteria,
    )
  const hashes = '#'.repeat(Math.min(6, story.depth + 1))
  const at = lastInk(artifact.text, story.start, story.end)
  return insertAt(at, `${at > 0 ? '\n\n' : ''}${hashes} Acceptance criteria\n\n`, ...criteria)
}

/** A checklist in a section that holds none, in place of its placeholders where it has some. */
export const fillChecklist = (artifact: Artifact, section: CriteriaSection): Edit =>
  fill(artifact.text, section, checklist)

/** A Given/When/Then in a section that holds none, in place of its placeholders where it has some. */
export const fillGivenWhenThen = (artifact: Artifact, section: CriteriaSection): Edit =>
  fill(artifact.text, section, givenWhenThen)

function fill(text: string, section: CriteriaSection, criteria: (indent: string) => Insertion): Edit {
  const [first] = section.criteria
  const last = section.criteria.at(-1)
  if (first && last) {
    const indent = text.slice(lineStart(text, first.start), first.start)
    const lines = criteria(/^[ \t]*$/.test(indent) ? indent : '')
    const [head = '', ...rest] = lines
    return replace(
      { start: first.start, end: lastInk(text, first.start, last.end) },
      typeof head === 'string' ? head.trimStart() : head,
      ...rest,
    )
  }
  const before = text.slice(lineStart(text, section.label.start), section.label.start)
  const indent = /^[ \t]*(?:[-*+]|\d+[.)])?[ \t]*$/.test(before) ? ' '.repeat(before.length) : ''
  return insertAt(section.insertAt, indent === '' ? '\n\n' : '\n', ...criteria(indent))
}

/** The sentence with the role or the want it lacks, and its why where that is missing too. */
export function completeSentence(artifact: Artifact, sentence: Sentence): Edit {
  const { role, want, why } = sentence
  if (!role) return insertAt(sentence.start, 'As a ', { stop: 1, text: examples.role }, ', ')
  if (want) return appendWhy(artifact, sentence)
  const parts: Insertion = [', I want to ', { stop: 1, text: examples.want }]
  const reason: Insertion = why ? [] : [', so that ', { stop: 2, text: examples.why }]
  return insertAt(afterMarkup(artifact.text, role.end), ...parts, ...reason)
}

/** The sentence with a “so that”, before its full stop. */
export function appendWhy(artifact: Artifact, sentence: Sentence): Edit {
  const end = sentence.want?.end ?? sentence.end
  return insertAt(afterMarkup(artifact.text, end), ', so that ', { stop: 1, text: examples.why })
}

/** A story sentence below the story's heading, else before its first words. */
export function addSentence(artifact: Artifact, story: Story): Edit {
  if (story.heading) return insertAt(story.heading.end, '\n\n', ...storySentence)
  const after = artifact.text.slice(story.start).trim() === '' ? '\n' : '\n\n'
  return insertAt(
    story.start,
    ...(needsBreak(artifact.text, story.start) ? ['\n'] : []),
    ...storySentence,
    after,
  )
}

/** How far what belongs to an entry is indented: as far as its text, behind `- ` or `1. `. */
function entryIndent(text: string, start: number): string {
  const before = text.slice(lineStart(text, start), start).replace(/[^\s]/g, ' ')
  const marker = /^(?:[-*+]|\d{1,9}[.)])[ \t]*/.exec(text.slice(start, start + 20))?.[0] ?? '- '
  return before + ' '.repeat(Math.min(marker.length, 5))
}

const needsBreak = (text: string, at: number): boolean => at > 0 && !/[\r\n]/.test(text[at - 1] as string)

/** Past the emphasis that closes at `offset`: `As a **dev**` goes on behind the stars. */
function afterMarkup(text: string, offset: number): number {
  let at = offset
  while (text[at] === '*' || text[at] === '_') at++
  return at
}

function lastInk(text: string, start: number, end: number): number {
  let at = end
  while (at > start && /\s/.test(text[at - 1] as string)) at--
  return at
}
