import type { Block, Heading, List, ListItem, Paragraph, Root, Table, TableRow } from '../syntax/nodes.ts'
import { type Span, trim } from '../text/span.ts'
import { rowStories } from './listed.ts'
import { criterionHeading } from './phrases/headings.ts'
import { phrases } from './phrases/index.ts'
import { isPlaceholderText } from './placeholder.ts'
import { bareTitle, type Section } from './section.ts'
import { blank } from './sentence.ts'
import type { CriteriaSection, Criterion } from './story.ts'

const names = phrases.map((it) => it.criteria).join('|')
const wholeName = new RegExp(`^(?:${names})$`, 'iu')
/** A label stands alone on its line, or text follows its colon: `**Acceptance:** the card is charged`. */
const label = new RegExp(
  String.raw`[\s>]*(?:[*_]{1,3})?(?:\d+[.)]\s*)?(?:${names}|acceptance)(?:\s*\([^)\n]*\))?[ \t]*(?:(?:[*_]{1,3})?[ \t]*:[ \t]*(?:[*_]{1,3})?|[*_]{1,3}|(?=[ \t]*(?:[\r\n]|$)))[ \t]*(?<rest>[^\r\n]*)`,
  'iuy',
)
/** Any other label: it ends the criteria that a label began. */
const otherLabel = /^\s*(?:[*_]{2,3}[^*_\n]{1,60}:?[*_]{2,3}:?|[A-Z][\w ]{1,30}:)\s*$/
const stepPattern = /^[\s*_>-]*(given|when|then|and|but)\b/i
const identified = /^[\s*_]*(?:AC[-_ ]?[A-Z0-9-]*\d[\w.-]*|#\d+)\b[*_]*\s*[:.–—-]/i

/** Whether a heading's text announces acceptance criteria. */
export const announcesCriteria = (title: string): boolean => wholeName.test(bareTitle(title))

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
    if (section && announcesCriteria(section.title)) {
      found.push(sectionOf(text, section.heading, blocks.slice(i + 1, section.until), section.end))
      covered = section.until
    } else if (section && criterionHeading.test(section.title)) {
      found.push(scenarioSection(text, section))
      covered = section.until
    } else if (block.type === 'paragraph') {
      const rest = labelRest(text, block)
      if (rest) {
        const end = endOfLabelled(blocks, i + 1, text)
        found.push(labelledSection(text, block, rest, blocks.slice(i + 1, end)))
        covered = end
      }
    } else if (block.type === 'list') found.push(...labelledEntries(block, text))
    else if (block.type === 'table') found.push(...columnSection(text, block))
    else if (isGherkin(block) && stepPattern.test(gherkinSteps(text, block)))
      found.push(sectionOf(text, block, [block], block.end))
  }
  return found
}

const isGherkin = (block: Block): boolean =>
  block.type === 'code' && /^(?:gherkin|feature|cucumber)$/i.test(block.lang)

const gherkinSteps = (text: string, block: Block): string =>
  text
    .slice(block.start, block.end)
    .split(/\r\n?|\n/)
    .find((line) => stepPattern.test(line)) ?? ''

/** What follows the label on its line, where the paragraph begins with one; null where it does not. */
function labelRest(text: string, paragraph: Paragraph): Span | null {
  label.lastIndex = paragraph.start
  const match = label.exec(text)
  if (!match || match.index + match[0].length > paragraph.end) return null
  const end = match.index + match[0].length
  return { start: end - (match.groups?.rest ?? '').length, end: paragraph.end }
}

function endOfLabelled(blocks: readonly Block[], from: number, text: string): number {
  for (let i = from; i < blocks.length; i++) {
    const block = blocks[i] as Block
    if (block.type === 'heading' || block.type === 'thematicBreak') return i
    if (block.type !== 'paragraph') continue
    const line = text.slice(block.start, block.end)
    if (otherLabel.test(line) && !stepPattern.test(line)) return i
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
    if (first?.type === 'paragraph' && rest) found.push(labelledSection(text, first, rest, nested))
    else
      for (const child of item.children)
        if (child.type === 'list') found.push(...labelledEntries(child, text))
  }
  return found
}

/** `| Story | Acceptance criteria |`; a column with nothing in it yet is no place to write criteria in. */
function columnSection(text: string, table: Table): CriteriaSection[] {
  const [header, ...rows] = table.children
  const at = header?.children.findIndex((it) =>
    announcesCriteria(text.slice(it.content.start, it.content.end)),
  )
  const label = header?.children[at ?? -1]?.content
  const inRow = (row: TableRow) => partsOf(text, row.children[at ?? -1]?.content)
  const criteria = rows.flatMap(inRow)
  if (!label || criteria.every((it) => it.placeholder)) return []
  // Where each row tells a story, each has criteria of its own.
  if (rowStories(text, table, 1).length > 0)
    return rows.flatMap((row) => {
      const own = inRow(row)
      return own.every((it) => it.placeholder)
        ? []
        : [{ ...shape(text, label, row.end, own.at(-1)), start: row.start, criteria: own }]
    })
  return [{ ...shape(text, label, table.end, criteria.at(-1)), start: table.start, criteria }]
}

/** The criteria in one cell, between its `<br>`s. */
function partsOf(text: string, cell: Span | undefined): Criterion[] {
  if (!cell) return []
  let at = cell.start
  return text
    .slice(cell.start, cell.end)
    .split(/(?:<br\s*\/?>|\\n)/i)
    .flatMap((part) => {
      const start = text.indexOf(part, at)
      at = start + part.length
      return part.trim() === '' ? [] : [criterion(text, trim(text, { start, end: at }))]
    })
}

function scenarioSection(text: string, section: Section): CriteriaSection {
  const criterion = { start: section.heading.start, end: section.end, checked: null, placeholder: false }
  return { ...shape(text, section.heading, section.end), criteria: [criterion] }
}

function sectionOf(text: string, labelSpan: Span, body: readonly Block[], end: number): CriteriaSection {
  const criteria = criteriaIn(text, body)
  return { ...shape(text, labelSpan, body.at(-1)?.end ?? end, criteria.at(-1)), criteria }
}

function shape(
  text: string,
  labelSpan: Span,
  end: number,
  last?: Criterion,
): Omit<CriteriaSection, 'criteria'> {
  const insertAt = last?.end ?? labelSpan.end
  return {
    start: labelSpan.start,
    end: Math.max(labelSpan.end, end),
    label: { start: labelSpan.start, end: labelSpan.end },
    insertAt: lineEnd(text, insertAt),
  }
}

/** The criteria in `blocks`: entries, rows, scenarios, steps; plain prose counts where there is nothing else. */
function criteriaIn(text: string, blocks: readonly Block[]): Criterion[] {
  const found: Criterion[] = []
  const prose: Criterion[] = []
  let inScenario = false
  let steps: Criterion | null = null
  for (const block of blocks) {
    if (block.type === 'heading') {
      steps = null
      inScenario = criterionHeading.test(headingText(text, block))
      if (inScenario) found.push(criterion(text, block))
    } else if (inScenario) found[found.length - 1] = withEnd(found.at(-1) as Criterion, block.end)
    else if (block.type === 'list') found.push(...entries(text, block))
    else if (block.type === 'table') found.push(...block.children.slice(1).map((row) => criterion(text, row)))
    else if (block.type === 'blockquote') found.push(...criteriaIn(text, block.children))
    else if (block.type === 'code') found.push(...scenarios(text, block.content))
    else if (block.type === 'paragraph') {
      const step = stepPattern.exec(text.slice(block.start, block.end))?.[1]?.toLowerCase()
      if (step && steps && step !== 'given') {
        steps = withEnd(steps, block.end)
        found[found.length - 1] = steps
      } else if (step || identified.test(text.slice(block.start, block.end)) || isEars(text, block)) {
        const one = criterion(text, block)
        steps = step ? one : null
        found.push(one)
      } else prose.push(criterion(text, block))
    }
  }
  return found.length > 0 ? found : prose
}

const withEnd = (criterion: Criterion, end: number): Criterion => ({ ...criterion, end })

const headingText = (text: string, heading: Heading): string =>
  text.slice(heading.content.start, heading.content.end).replace(/[*_`]/g, '')

const isEars = (text: string, span: Span): boolean =>
  /\bSHALL\b|\b(?:the system|the app(?:lication)?) (?:shall|must)\b/i.test(text.slice(span.start, span.end))

/** The entries of a list; steps over several entries are one criterion, a group's label stands for its entries. */
function entries(text: string, list: List): Criterion[] {
  const found: Criterion[] = []
  let seen = ''
  for (const item of list.children) {
    const group = groupOf(text, item)
    if (group) {
      found.push(...group.flatMap((nested) => entries(text, nested)))
      seen = ''
      continue
    }
    const first = item.children[0]
    const own = first ? text.slice(first.start, first.end) : ''
    const step = stepPattern.exec(own)?.[1]?.toLowerCase() ?? ''
    const continues =
      step !== '' && seen !== '' && !(step === 'given' || (step === 'when' && seen === 'then'))
    const before = found.at(-1)
    if (continues && before) found[found.length - 1] = withEnd(before, item.end)
    else found.push(criterion(text, item, first ?? item, item.checked))
    seen = step === '' || isWholeScenario(own) ? '' : step === 'and' || step === 'but' ? seen : step
  }
  return found
}

const isWholeScenario = (source: string): boolean =>
  /\bgiven\b|\bwhen\b/i.test(source) && /\bthen\b/i.test(source)

/** The lists below an entry that only names a group: `- **Payment:**`, `- Happy path:`. */
function groupOf(text: string, item: ListItem): List[] | null {
  const [first, ...rest] = item.children
  const lists = rest.filter((child): child is List => child.type === 'list')
  if (item.checked !== null || first?.type !== 'paragraph' || lists.length === 0) return null
  const own = text.slice(first.start, first.end).replace(/[*_`\s]+$/, '')
  const bold = /^[*_]{2}[^*_]+[*_]{2}:?$/.test(text.slice(first.start, first.end).trim())
  return (own.endsWith(':') || bold) && !stepPattern.test(own) ? lists : null
}

/** The scenarios of a gherkin fence, or the fence as one. */
function scenarios(text: string, content: Span): Criterion[] {
  const source = text.slice(content.start, content.end)
  const heads = [...source.matchAll(/^[ \t]*(?:Scenario(?: Outline| Template)?|Example)\s*:.*$/gim)]
  if (heads.length === 0) {
    return source.trim() === '' ? [] : [criterion(text, content)]
  }
  return heads.map((head, i) => ({
    start: content.start + head.index,
    end: content.start + (heads[i + 1]?.index ?? source.length),
    checked: null,
    placeholder: false,
  }))
}

function criterion(text: string, span: Span, body: Span = span, checked: boolean | null = null): Criterion {
  const end = span.end
  return { start: span.start, end, checked, placeholder: isOpen(text, span, body) }
}

/** What an entry that is still open begins with, markup aside; most entries are told by it to be none. */
const openBeginning = /[\s*_`>|\\]*(?:[^\p{L}]|$|tb[cd]|todo|fixme|xxx|un|some|no|nu|n\/a|na|ac|crit)/iuy

/** Whether nothing stands in `body` yet, or only what is to be replaced. */
function isOpen(text: string, span: Span, body: Span): boolean {
  openBeginning.lastIndex = body.start
  if (body.end > body.start && !openBeginning.test(text)) return false
  const raw = text.slice(body.start, body.end).trim()
  const source = blank(raw).trim()
  // With its markup blanked a slot `<criterion>` would lose its brackets.
  return isPlaceholderText(source) || isPlaceholderText(raw) || isEmptyItem(span, body, source)
}

const isEmptyItem = (span: Span, body: Span, source: string): boolean =>
  span === body && /^\[[ xX]?\]$|^$/.test(source)

function lineEnd(text: string, offset: number): number {
  let end = offset
  while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end++
  return end
}

function firstLineEnd(text: string, span: Span): number {
  const end = lineEnd(text, span.start)
  return Math.min(end, span.end)
}
