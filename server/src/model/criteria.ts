import type { Block, List, Paragraph, Root, Table, TableRow } from '../syntax/nodes.ts'
import { append } from '../text/append.ts'
import { lineEnd, nextLine } from '../text/line.ts'
import { type Span, trim } from '../text/span.ts'
import { announcesCriteria, criteriaNames } from './criteria-name.ts'
import { criteriaIn, criterion, stepPattern } from './criterion.ts'
import { rowStories } from './listed.ts'
import { criterionHeading } from './phrases/headings.ts'
import type { Section } from './section.ts'
import type { CriteriaSection, Criterion } from './story.ts'

/** A label stands alone on its line, or text follows its colon: `**Acceptance:** the card is charged`. */
const label = new RegExp(
  String.raw`[ \t>]{0,20}(?:[*_]{1,3})?(?:\d+[.)]\s*)?(?:${criteriaNames}|acceptance)(?:\s*\([^)\n]*\))?(?:[ \t]{0,9}(?:[*_]{1,3})?[ \t]{0,9}[:：][ \t]{0,9}(?:[*_]{1,3})?|[ \t]{0,9}[*_]{1,3}|(?=[ \t]*(?:[\r\n]|$)))[ \t]*(?<rest>[^\r\n]*)`,
  'iuy',
)
/** Any other label: it ends the criteria that a label began. */
const otherLabel = /^\s*(?:[*_]{2,3}[^*_\n]{1,60}:?[*_]{2,3}:?|[A-Z][\w ]{1,30}:)\s*$/

const scenarioName = /^[\s#>*_-]*scenarios?\b/i
const anyStep = /(?:^|[\r\n])[ \t>*_+-]{0,20}(?:\d+[.)][ \t]*)?[*_]{0,2}(?:given|when|then)\b/i

/** A scenario is one of many things; a criterion only where it has steps. */
const isMeant = (text: string, title: string, { start, end }: Span): boolean =>
  !scenarioName.test(title) || anyStep.test(text.slice(start, end))

/** Every place in the document that announces criteria, with those that stand in it, in order. */
export function criteriaSections(root: Root, text: string, sections: readonly Section[]): CriteriaSection[] {
  const found: CriteriaSection[] = []
  let covered = 0
  let nextSection = 0
  const blocks = root.children
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i] as Block
    const section = block.type === 'heading' ? sections[nextSection++] : undefined
    if (i < covered) continue
    if (section?.announces && isMeant(text, section.title, section)) {
      found.push(sectionOf(text, section.heading, blocks.slice(i + 1, section.until), section.end))
      covered = section.until
    } else if (section && criterionHeading.test(section.title) && isMeant(text, section.title, section)) {
      found.push(scenarioSection(text, section))
      covered = section.until
    } else if (block.type === 'paragraph') {
      const part = labelledPart(text, block)
      const rest = part && labelRest(text, part)
      const end = rest ? endOfLabelled(blocks, i + 1, text) : i
      const last = blocks[end - 1] ?? block
      if (
        part &&
        rest &&
        isMeant(text, text.slice(part.start, rest.start), { start: rest.start, end: last.end })
      ) {
        found.push(labelledSection(text, part, rest, blocks.slice(i + 1, end)))
        covered = end
      }
    } else if (block.type === 'list') append(found, labelledEntries(block, text))
    else if (block.type === 'table') append(found, columnSection(text, block))
    else if (isGherkin(block) && stepPattern.test(gherkinSteps(text, block)))
      found.push(sectionOf(text, block, [block], block.end))
  }
  return found
}

export const isGherkin = (block: Block): boolean =>
  block.type === 'code' && /^(?:gherkin|feature|cucumber)$/i.test(block.lang)

const gherkinSteps = (text: string, block: Block): string =>
  text
    .slice(block.start, block.end)
    .split(/\r\n?|\n/)
    .find((line) => stepPattern.test(line)) ?? ''

/** A line that is longer is no label. */
const longestLabel = 60

/** The line of a paragraph that is such a label, to its end; most often its first. Null where there is none. */
function labelledPart(text: string, { start, end }: Paragraph): Paragraph | null {
  for (let at = start; at < end; at = nextLine(text, at)) {
    if (at > start && lineEnd(text, at) - at > longestLabel) continue
    const part: Paragraph = { type: 'paragraph', start: at, end }
    // Within a paragraph only what stands alone is one: prose may begin with the words.
    const rest = labelRest(text, part)
    if (rest && (at === start || text.slice(rest.start, lineEnd(text, rest.start)).trim() === '')) return part
  }
  return null
}

/** What follows the label on its line, where the paragraph begins with one; null where it does not. */
function labelRest(text: string, paragraph: Paragraph): Span | null {
  label.lastIndex = paragraph.start
  const match = label.exec(text)
  if (!match || match.index + match[0].length > paragraph.end) return null
  const end = match.index + match[0].length
  return { start: end - (match.groups?.rest ?? '').length, end: paragraph.end }
}

/** Labels that name a case, and no end of the criteria. */
const caseLabel = /^\s*[*_]{0,3}(?:scenario|case|ac|example)\b/i
/** Labels that end them even where none stands above yet. */
const endLabel =
  /^\s*[*_]{0,3}(?:notes?|why|context|background|description|dependenc|prerequisite|assumption|risk|task|sub-?task|technical|implementation|priority|estimate|story points|out of scope|reference|link|question|status|owner|independent test|user story|story)/i

function endOfLabelled(blocks: readonly Block[], from: number, text: string): number {
  let isFirst = true
  let hasGroups = false
  for (let i = from; i < blocks.length; i++) {
    const block = blocks[i] as Block
    if (block.type === 'heading' || block.type === 'thematicBreak') return i
    if (block.type !== 'paragraph') {
      isFirst = false
      continue
    }
    const line = text.slice(block.start, block.end)
    if (!otherLabel.test(line) || stepPattern.test(line) || caseLabel.test(line)) continue
    // A label right below names a group of criteria, `**Happy path**`, and so do those that follow it.
    if (!(isFirst || hasGroups) || endLabel.test(line) || i + 1 === blocks.length) return i
    hasGroups = true
  }
  return blocks.length
}

function labelledSection(
  text: string,
  paragraph: Paragraph,
  rest: Span,
  after: readonly Block[],
): CriteriaSection {
  const labelSpan = { start: paragraph.start, end: firstLineEnd(text, paragraph) }
  const body: Block[] =
    text.slice(rest.start, rest.end).trim() === '' ? [...after] : [{ type: 'paragraph', ...rest }, ...after]
  return sectionOf(text, labelSpan, body, after.at(-1)?.end ?? paragraph.end)
}

/** `- **Acceptance Criteria:**` with its criteria nested below. */
function labelledEntries(list: List, text: string): CriteriaSection[] {
  const found: CriteriaSection[] = []
  for (const item of list.children) {
    const [first, ...nested] = item.children
    const rest = first?.type === 'paragraph' ? labelRest(text, first) : null
    if (first?.type === 'paragraph' && rest && isMeant(text, text.slice(first.start, rest.start), item))
      found.push(labelledSection(text, first, rest, nested))
    else
      for (const child of item.children)
        if (child.type === 'list') append(found, labelledEntries(child, text))
  }
  return found
}

/** `| Story | Acceptance criteria |`; a column with nothing in it yet is no place to write criteria in. */
function columnSection(text: string, table: Table): CriteriaSection[] {
  const [header, ...rows] = table.children
  const at = header?.children.findIndex(({ content: { start, end } }) => {
    const title = text.slice(start, end)
    return announcesCriteria(title) && !scenarioName.test(title)
  })
  const label = header?.children[at ?? -1]?.content
  const inRow = (row: TableRow) => partsOf(text, row.children[at ?? -1]?.content)
  const criteria = rows.flatMap(inRow)
  if (!label || criteria.every((it) => it.placeholder)) return []
  // Where each row tells a story, each has criteria of its own.
  if (rowStories(text, table, 1).length > 0)
    return rows.flatMap((row) => {
      const own = inRow(row)
      return own.every((it) => it.placeholder) ? [] : [sectionAt(text, row.start, row.end, label, own)]
    })
  return [sectionAt(text, table.start, table.end, label, criteria)]
}

const betweenScenarios = /<br\s*\/?>|\\n|(?=\[[ xX]\]\s)/i
const betweenCriteria = /<br\s*\/?>|\\n|(?<!&[a-z#\d]{1,10});\s+(?=\S)|(?=\[[ xX]\]\s)/i

/** The criteria in one cell, between its `<br>`s, checkboxes or semicolons. */
function partsOf(text: string, cell: Span | undefined): Criterion[] {
  if (!cell) return []
  // The semicolons of a scenario part its steps, those of code are its own.
  const between = /\bgiven\b|`/i.test(text.slice(cell.start, cell.end)) ? betweenScenarios : betweenCriteria
  let at = cell.start
  return text
    .slice(cell.start, cell.end)
    .split(between)
    .flatMap((part) => {
      const start = text.indexOf(part, at)
      at = start + part.length
      return part.trim() === '' ? [] : [criterion(text, trim(text, { start, end: at }))]
    })
}

function scenarioSection(text: string, section: Section): CriteriaSection {
  const criterion = { start: section.heading.start, end: section.end, checked: null, placeholder: false }
  const { start, end } = section.heading
  return {
    start,
    end: section.end,
    label: { start, end },
    criteria: [criterion],
    insertAt: lineEnd(text, end),
  }
}

function sectionOf(text: string, labelSpan: Span, body: readonly Block[], end: number): CriteriaSection {
  const criteria = criteriaIn(text, body)
  return sectionAt(text, labelSpan.start, body.at(-1)?.end ?? end, labelSpan, criteria)
}

/** A section from `start` to `end` at least, in which a further criterion goes behind the last one. */
function sectionAt(
  text: string,
  start: number,
  end: number,
  label: Span,
  criteria: readonly Criterion[],
): CriteriaSection {
  return {
    start,
    end: Math.max(label.end, end),
    label: { start: label.start, end: label.end },
    criteria,
    insertAt: lineEnd(text, criteria.at(-1)?.end ?? label.end),
  }
}

function firstLineEnd(text: string, span: Span): number {
  const end = lineEnd(text, span.start)
  return Math.min(end, span.end)
}
