import type { Artifact } from '../../reading/artifact/artifact.ts'
import { type CriteriaSection, criteriaSectionsOf } from '../../reading/story.ts'
import type { Root } from '../../syntax/nodes.ts'
import type { Insertion } from '../../text/edit.ts'
import { lineStart } from '../../text/line.ts'
import type { Say } from '../../text/say.ts'
import { givenWhenThen } from '../../writing/repairs.ts'
import { criterionLine, entryBefore } from './criterion-line.ts'
import type { OpenLine } from './open-line.ts'
import { type Suggestion, suggest } from './suggestion.ts'

/** The criteria that the cursor is among: below their label, and before what comes after them. */
export function sectionAround(artifact: Artifact, root: Root, offset: number): CriteriaSection | null {
  const found = criteriaSectionsOf(artifact).findLast(({ label }) => label.end < offset)
  if (!found) return null
  const after = root.children.find((block) => block.start >= found.end && block.start > found.label.start)
  // What is being typed at the end is no new part of the document yet.
  const isOver = after !== undefined && after.start < offset && !(after.end === offset)
  // A line or a comment, as `<!-- AC:END -->`, ends them.
  const before = root.children.findLast((block) => block.end <= lineStart(artifact.text, offset))
  if (before && before.start > found.label.start && /^(?:html|thematicBreak)$/.test(before.type)) return null
  const block = root.children.find((it) => it.start <= found.label.start && found.label.start < it.end)
  const [first] = found.criteria
  const isList = block?.type !== 'table' && block?.type !== 'code' && first?.start !== found.start
  return isOver || !isList ? null : found
}

/** One more criterion, written as those before it are. */
export function criterionSnippets(
  text: string,
  line: OpenLine,
  section: CriteriaSection,
  say: Say,
): Suggestion[] {
  const { lead, marker } = criterionLine(text, section, line.start)
  const missing = lead.startsWith(line.indent) ? lead.slice(line.indent.length) : ''
  const scenario = givenWhenThen(line.indent + missing)
  const gap = line.above.trim() === '' || entryBefore(text, line.start) !== null ? '' : '\n'
  const offer = (label: string, words: string, insert: Insertion, detail = '') =>
    suggest({ label, detail, kind: 'snippet', filter: `${words} ${label}` }, line, insert)
  return [
    offer(
      say('Criterion'),
      'criterion acceptance',
      [gap + missing + marker, { stop: 1, text: 'What must be true when this is done' }],
      marker.trimEnd(),
    ),
    offer(say('Scenario (Given/When/Then)'), 'given', [gap, ...cut(scenario, line.indent.length)]),
  ]
}

/** `insert` without its first `length` characters, which are there already. */
const cut = ([first, ...rest]: Insertion, length: number): Insertion => [
  typeof first === 'string' ? first.slice(length) : (first ?? ''),
  ...rest,
]
