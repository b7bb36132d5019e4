import { append } from '../../text/append.ts'
import { lineBefore, lineEnd, lineEnds, lineStart, nextLine } from '../../text/line.ts'
import { memo } from '../../text/memo.ts'
import { type Span, trim } from '../../text/span.ts'
import { labelOf } from '../parts/lines.ts'
import type { Cell, Part } from '../parts/part.ts'
import type { Words } from '../parts/words.ts'
import type { CriteriaSection } from '../story.ts'
import { criteriaInCell } from './cell.ts'
import { isConfirmationAt } from './confirmation.ts'
import { criterion } from './criterion.ts'
import { expectedAt } from './expected.ts'
import { isGherkin } from './gherkin.ts'
import { announces, isChapter, isCriterionName, isScenarioName, speaksOfScenarios } from './names.ts'
import { partsOf } from './parts-of.ts'
import { statementsIn } from './prose.ts'
import { criteriaIn, hasStepsIn } from './read.ts'
import { isSelfCheckAt } from './self-check.ts'
import { type StepColumns, scenarioInRow, stepColumns } from './step-columns.ts'
import { hasSteps } from './steps.ts'

/** A place that announces criteria, with the part that does. */
export interface FoundCriteria {
  readonly part: Part
  readonly section: CriteriaSection
  /** Whether the name says that they are for all there is: `Overall acceptance criteria`. */
  readonly name: string
}

/** Every place in a document that announces criteria, with those that stand in it, in order. */
export function criteriaSections(text: string, document: Part, words: Words): FoundCriteria[] {
  const found: FoundCriteria[] = []
  collect({ text, words, endOf: lineEnds(text) }, document, found)
  return found
}

/**
 * The criteria of a document that is nothing but criteria and sorts them by milestones or features, whose headings then
 * name those and never the criteria: all lists right below a heading, but for chapters about the document.
 */
export function criteriaByHeading(text: string, document: Part): FoundCriteria[] {
  const found: FoundCriteria[] = []
  for (const section of document.parts) {
    if (section.kind !== 'section') continue
    const name = text.slice(section.head.start, section.head.end)
    if (section.depth > 1 && isChapter(name)) continue
    const own = section.parts.filter(({ kind }) => kind !== 'section')
    if (own.some(holdsEntries)) {
      const told = announced(text, section, section.line, own)
      if (told.criteria.length > 0) found.push({ part: section, section: told, name: '' })
    }
    append(found, criteriaByHeading(text, section))
  }
  return found
}

const holdsEntries = ({ kind, parts }: Part): boolean =>
  kind === 'entry' || (kind === 'label' && parts.some((it) => it.kind === 'entry'))

interface Source {
  readonly text: string
  readonly words: Words
  /** Where the line ends that an offset lies in; rows of HTML may all stand on one. */
  readonly endOf: (offset: number) => number
}

function collect(source: Source, around: Part, into: FoundCriteria[]): void {
  let header: Part | null = null
  let steps: StepColumns | null = null
  for (const [at, part] of around.parts.entries()) {
    if (part.kind === 'row') {
      if (part.lang === 'header') {
        header = part
        steps = stepColumns(part.cells)
      } else {
        const table = header?.group === part.group ? header : null
        const own =
          rowSection(source, part, table) ??
          (table && steps ? stepsSection(source, part, table, steps) : null)
        if (own) into.push({ part, section: own, name: '' })
      }
      continue
    }
    const own =
      sectionOf(source.text, part, source.words) ??
      confirmationAt(source.text, around.parts, at) ??
      scenariosAt(source, around.parts, at, into)
    if (!own) collect(source, part, into)
    else if (
      !isAmongReferences(source.text, around.parts, at) &&
      !isSelfCheckAt(source.text, around.parts, at)
    )
      into.push(own)
  }
}

/** What stands below `Confirmation` beside a card; null where none does. */
function confirmationAt(text: string, parts: readonly Part[], at: number): FoundCriteria | null {
  const part = parts[at]
  return part && isConfirmationAt(text, parts, at)
    ? { part, section: announced(text, part, part.line, part.parts), name: '' }
    : null
}

/**
 * A list called `Scenarios` right behind the criteria: what else is to be tried out there. Alone such a list tells what
 * people do.
 */
function scenariosAt(
  { text }: Source,
  parts: readonly Part[],
  at: number,
  before: readonly FoundCriteria[],
): FoundCriteria | null {
  const part = parts[at]
  if (!part || (part.kind !== 'section' && part.kind !== 'label')) return null
  const criteria = before.at(-1)
  if (!criteria || criteria.part !== parts[at - 1] || criteria.part.kind !== part.kind) return null
  if (criteria.section.criteria.length === 0 || !part.parts.some(({ kind }) => kind === 'entry')) return null
  const name = text.slice(part.head.start, part.head.end)
  return isScenarioName(name) ? { part, section: announced(text, part, part.line, part.parts), name } : null
}

/** What `part` announces; null where it announces nothing. */
function sectionOf(text: string, part: Part, words: Words): FoundCriteria | null {
  const name = text.slice(part.head.start, part.head.end)
  switch (part.kind) {
    case 'section':
    case 'label':
    case 'box': {
      if (name === '') return null
      if (
        words.mayAnnounce(text, part.head) &&
        (part.kind === 'label' ? words.announces(name) : announces(name)) &&
        isMeant(text, name, part)
      )
        return { part, section: announced(text, part, part.line, partsOf(text, part)), name }
      if (part.kind !== 'box' && isCriterionName(name) && isMeant(text, name, part))
        return { part, section: single(text, part), name }
      return null
    }
    case 'field':
      return announces(wordsOfKey(name))
        ? { part, section: announced(text, part, part.line, fieldParts(part)), name }
        : null
    case 'entry': {
      const label = part.label === undefined ? labelOf(text, part.head, words) : part.label
      if (!label || !words.mayAnnounce(text, label.head)) return null
      const called = text.slice(label.head.start, label.head.end)
      if (!words.announces(called) || !isMeant(text, called, part)) return null
      const line = { start: part.head.start, end: lineEndIn(text, part.head) }
      const rest = trim(
        text,
        label.rest.end > part.head.end ? { ...label.rest, end: part.head.end } : label.rest,
      )
      const section = announced(text, part, line, part.parts)
      if (section.criteria.length === 0 && isAbility(text, part)) return null
      if (section.criteria.length > 0 || rest.end <= rest.start) return { part, section, name: called }
      const own = statementsIn(text, rest).map((it) => criterion(text, it))
      return { part, section: { ...section, criteria: own, insertAt: lineEnd(text, rest.end) }, name: called }
    }
    case 'fence':
      return isGherkin(part.lang) && hasSteps(text.slice(part.head.start, part.head.end))
        ? { part, section: announced(text, part, part, [part]), name: '' }
        : null
    default:
      return null
  }
}

const signed = /^[ \t>]{0,12}(?:[-*+]|\d{1,2}[.)])[ \t]{1,3}(\p{Extended_Pictographic})/u

/** Whether an entry is one of several things that a product can, all behind one sign: `✅ **Acceptance criteria**: are drafted`. */
function isAbility(text: string, { line }: Part): boolean {
  const signAt = (start: number) => signed.exec(text.slice(start, start + 24))?.[1]
  const from = lineStart(text, line.start)
  const sign = signAt(from)
  if (!sign) return false
  const next = nextLine(text, from)
  const before = lineBefore(text, from)
  const earlier = before && lineBefore(text, before.start)
  const others = [before?.start, next, earlier?.start, nextLine(text, next)]
  return others.filter((it) => it !== undefined && signAt(it) === sign).length > 1
}

/** `acceptanceCriteria`, `acceptance_criteria`; a key says less than a heading has to. */
const wordsOfKey = (key: string): string =>
  key === 'criteria' ? 'acceptance criteria' : key.replace(/_/g, ' ').replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ')

const fieldParts = (field: Part): readonly Part[] =>
  field.parts.length > 0
    ? field.parts
    : field.cells.map((cell): Part => ({ ...field, ...cell, kind: 'lines', head: cell, parts: [] }))

const lineEndIn = (text: string, { start, end }: Span): number => lineEnd(text, start, end)

/** Whether the entry at `at` only says where criteria are told, as those right beside it say where other things are. */
function isAmongReferences(text: string, parts: readonly Part[], at: number): boolean {
  const part = parts[at]
  if (part?.kind !== 'entry') return false
  const beside = [parts[at - 1], parts[at + 1]].filter(
    (it) => it?.kind === 'entry' && it.group === part.group,
  ) as readonly Part[]
  return beside.length > 0 && [part, ...beside].every((it) => isReference(text, it))
}

const isReference = (text: string, { head, parts }: Part): boolean =>
  parts.length === 0 && reference.test(text.slice(Math.max(head.start, head.end - 300), head.end))

/** A link or a path that a text ends with. */
const reference =
  /(?:\]\([^()\s]{1,200}\)|\]\][^[\]]{0,2}|`[^`\s]{0,100}[/.][^`\s]{0,100}`|https?:\/\/\S{1,200})[.\s]*$/

/** A scenario is one of many things; a criterion only where it has steps. */
const isMeant = (text: string, name: string, part: Part): boolean =>
  !speaksOfScenarios(name) || hasStepsIn(text, part)

function announced(text: string, part: Part, label: Span, parts: readonly Part[]): CriteriaSection {
  const criteria = criteriaIn(text, parts)
  const last = parts.at(-1)
  return {
    start: part.start,
    end: Math.max(label.end, last?.end ?? part.end),
    label: { start: label.start, end: label.end },
    criteria,
    insertAt: lineEnd(text, criteria.at(-1)?.end ?? label.end),
  }
}

function single(text: string, part: Part): CriteriaSection {
  const { start, end } = part.line
  return {
    start,
    end: part.end,
    label: { start, end },
    criteria: [{ start, end: part.end, checked: null, placeholder: false }],
    insertAt: lineEnd(text, end),
  }
}

/** The criteria in the column of that name; a row with nothing in it yet is no place to write criteria in. */
function rowSection({ text, endOf }: Source, row: Part, header: Part | null): CriteriaSection | null {
  const isPair = row.cells.length === 2 && isName(text, row.cells[0])
  const named = isPair ? 1 : row.cells.findIndex(({ name }) => isColumn(name))
  const at = named < 0 && header ? expectedAt(text, row.cells) : named
  const cell = isNumber(text, row.cells[at]) ? row.cells[at + 1] : row.cells[at]
  if (!cell) return null
  const criteria = criteriaInCell(text, cell)
  if (criteria.every((it) => it.placeholder)) return null
  const { start, end } = (isPair ? row.cells[0] : header?.cells[at]) ?? cell
  return {
    start: row.start,
    end: row.end,
    label: { start, end },
    criteria,
    insertAt: endOf(criteria.at(-1)?.end ?? row.end),
  }
}

/** The criterion that a row is whose columns are the steps of a scenario: such a table announces itself. */
function stepsSection(
  { text, endOf }: Source,
  row: Part,
  { start, end }: Part,
  columns: StepColumns,
): CriteriaSection | null {
  const told = scenarioInRow(text, row.cells, columns, (it) => isNumber(text, it))
  return (
    told && {
      start: row.start,
      end: row.end,
      label: { start, end },
      criteria: [criterion(text, told)],
      insertAt: endOf(row.end),
    }
  )
}

/** Asked for every row of a table. */
const isColumn = memo((name) => announces(name) && !speaksOfScenarios(name))

/** `AC1` in a column of that name: the words stand in the next. */
const isNumber = (text: string, cell: Cell | undefined): boolean =>
  cell !== undefined && cell.end - cell.start < 24 && number.test(text.slice(cell.start, cell.end))
const number = /^[\s*_`]*[\p{L}]{0,5}[-_. ]?\d{1,4}(?:\.\d{1,3})?[\s*_`]*$/u

/** `| Acceptance criteria | it is mine |`, in a table of two columns. */
function isName(text: string, cell: Span | undefined): boolean {
  const name = cell ? text.slice(cell.start, cell.end) : ''
  return announces(name) && !speaksOfScenarios(name)
}
