import { stepsIn } from '../../reading/criteria/keywords.ts'
import { type Criterion, criteriaSectionsOf } from '../../reading/story.ts'
import type { ListItem, Paragraph, Root } from '../../syntax/nodes.ts'
import { walk } from '../../syntax/walk.ts'
import { type Edit, type Insertion, replace, withLineEnds } from '../../text/edit.ts'
import { lineStart } from '../../text/line.ts'
import { overlaps, trim } from '../../text/span.ts'
import type { Answer } from './refactoring.ts'
import { stepsOf } from './steps.ts'

export const convertCriteriaKind = 'refactor.rewrite.triad.criteria'

/**
 * The criteria of the section at the cursor, or those that are selected, as Given/When/Then. Those that are already,
 * and those that follow another form (EARS, a table, a fence), stay as they are.
 */
export const convertCriteria: Answer = ({ artifact, document, span, say }) => {
  const { text, root } = document
  const section = criteriaSectionsOf(artifact).find((it) => overlaps(it, span))
  if (!section) return null
  const isWhole = span.start === span.end || section.criteria.every((it) => overlaps(it, span))
  const wanted = section.criteria.filter((it) => (isWhole || overlaps(it, span)) && isPlain(text, it))
  if (wanted.length === 0) return null
  const items = itemsOf(root)
  const edits = wanted.flatMap((criterion): Edit[] => {
    const item = items.get(criterion.start)
    const first = item?.children[0]
    if (!item || item.end !== criterion.end || first?.type !== 'paragraph') return []
    return [replace(trim(text, first), ...scenario(text, item, first))]
  })
  return edits.length === 0
    ? null
    : {
        title: say('Convert criteria to Given/When/Then'),
        kind: convertCriteriaKind,
        edits: withLineEnds(edits, artifact.eol),
      }
}

function itemsOf(root: Root): ReadonlyMap<number, ListItem> {
  const items = new Map<number, ListItem>()
  for (const { node } of walk(root)) if (node.type === 'listItem') items.set(node.start, node)
  return items
}

/** EARS writes its keywords in capitals. */
const ears = /\b(?:WHEN|IF|WHILE|WHERE|SHALL)\b/

/** Whether a criterion is a sentence, and neither a scenario already nor still to be written. */
function isPlain(text: string, criterion: Criterion): boolean {
  const steps = stepsIn(text, criterion)?.steps ?? []
  return (
    !criterion.placeholder &&
    !steps.some((step) => step.isMarked) &&
    new Set(steps.map((step) => step.keyword)).size < 2 &&
    !ears.test(text.slice(criterion.start, criterion.end))
  )
}

/** The paragraph of an entry as three lines, with tab stops for what it does not say. */
function scenario(text: string, item: ListItem, paragraph: Paragraph): Insertion {
  const { start, end } = trim(text, paragraph)
  const indent = indentOf(text, item)
  const source = text.slice(start, end)
  const { name, given, when, outcome } = stepsOf(
    indent.includes('>') ? source.replace(/([\r\n])[ \t>]+/g, '$1') : source,
  )
  return [
    `${name}**Given** `,
    given ?? { stop: 1, text: '‹starting point›' },
    `\n${indent}**When** `,
    when ?? { stop: 2, text: '‹something happens›' },
    `\n${indent}**Then** ${outcome}`,
  ]
}

/** What stands before the further lines of an entry: as many spaces as before its text, and the marks of quotes. */
function indentOf(text: string, { marker }: ListItem): string {
  const before = text.slice(lineStart(text, marker.start), marker.start).replace(/[^\s>]/g, ' ')
  const gap = /^[ \t]*/.exec(text.slice(marker.end, marker.end + 8))?.[0].length ?? 1
  return before + ' '.repeat(marker.end - marker.start + Math.min(Math.max(gap, 1), 4))
}
