import { isOtherWordIn } from '../../domain/languages/homographs.ts'
import type { Span } from '../../text/span.ts'
import type { Lead } from '../lead/lead.ts'
import { bareWords } from '../lead/name.ts'
import type { Cell, Part } from '../parts/part.ts'
import { isPlaceholder } from '../placeholders/placeholder.ts'
import type { Text } from '../story.ts'
import { keyOf, rolesOf } from './column-roles.ts'
import { type Columns, columnsOf, isAsideColumn, isIdAlone, saysOfEach, valuesIn } from './columns.ts'
import { wordsOfSpan } from './field.ts'
import { whenOf } from './horizon.ts'
import type { Around, ItemStatus, PlanItem } from './item.ts'
import type { Source } from './make.ts'
import { isOther, nameIn, nameOf } from './name.ts'
import { isGap, outcomeSaid } from './outcome.ts'
import { isAmount, timeIn } from './search.ts'
import { isOver, isStatusAlone, statusOf, statusStated } from './stage.ts'
import { firstLine, idOf, leadAt, titleOf } from './title.ts'
import { isOneOf, planWords } from './words.ts'

/** The items in the rows of one table; none where its header does not say that it lists things of a plan. */
export function itemsInTable(source: Source, rows: readonly Part[], around: Around): PlanItem[] {
  const header = rows.find(({ lang }) => lang === 'header')
  const { code } = source.language
  const names =
    (header ?? rows[0])?.cells.map(({ name }) => (isOtherWordIn(code, keyOf(name)) ? '' : name)) ?? []
  const body = rows.filter((it) => it !== header && it.cells.length > 1)
  const times = names.map((it) => whenOf(nameOf(it)) !== null && !isRole(it))
  if (times.filter(Boolean).length >= 2 && times.slice(1).every((it, at) => it || names[at + 1] === ''))
    return body.flatMap((row) => itemsInCells(source, row, times, around))
  const columns = columnsOf(
    names,
    around.horizon !== null || (source.isBacklog && saysOfEach(names)),
    around.horizon !== null,
    valuesIn(source.text, body),
  )
  if (!columns) return []
  return body.flatMap((row) => itemInRow(source, row, columns, around) ?? [])
}

const isRole = (name: string): boolean => rolesOf(name).size > 0

function itemInRow(source: Source, row: Part, columns: Columns, around: Around): PlanItem | null {
  const { text, language } = source
  const cell = (at: number): Cell | undefined => row.cells[at]
  const said = (at: number): Text | null => {
    const span = cell(at)
    if (!span || span.end <= span.start || isPlaceholder(text.slice(span.start, span.end))) return null
    return wordsOfSpan(text, span)
  }
  const first = cell(columns.item)
  if (!first || isDivider(text, row, first)) return null
  // `| AB-1 | Stamps |`: the words stand in the cell behind.
  const named = (isIdAlone(text, first) ? cellBehind(text, row, columns) : null) ?? first
  const head = behindMarker(text, named)
  const title = wordsOfSpan(text, head)
  if (!title || !/\p{L}{2}/u.test(title.text) || isPlaceholder(title.text)) return null
  const lead = leadAt(text, head)
  const ids = cell(columns.id)
  const id =
    (ids && ids !== named ? said(columns.id) : null) ??
    (named === first ? null : said(columns.item)) ??
    idOf(text, lead)
  const name = nameIn(text, head)
  if (isStatusAlone(name)) return null
  const stated = cell(columns.status)
  const own = ticked(lead, head) ?? statusOf(text, head, 'entry')
  const status = (stated ? statusStated(text, stated) : null) ?? own ?? around.over
  const whole = { start: row.start, end: row.end }
  const gap = cell(columns.outcome)
  const timed = cell(columns.horizon)
  // `| Sprint | Topic |` over `| A1 | Stamps |` numbers what it lists.
  const isNumber =
    id === null && timed !== undefined && isIdAlone(text, timed) && whenOf(nameIn(text, timed)) === null
  const when = columns.horizon >= 0 && !isNumber ? said(columns.horizon) : null
  const amount = when && isAmount(when) ? when : null
  const metric = columns.metric >= 0 ? said(columns.metric) : null
  const measured = metric && /\p{L}{2}/u.test(metric.text) ? metric : null
  const others = row.cells.filter((it, at) => at !== columns.item && it !== named && isOther(nameOf(it.name)))
  return {
    ...whole,
    head: firstLine(text, head),
    group: row.group,
    id: isNumber ? said(columns.horizon) : id,
    title: named === first ? titleOf(text, head, { lead, outcome: null, status: own }) : title,
    horizon: (amount ? null : when) ?? around.horizon ?? (columns.horizon >= 0 ? null : timeIn(text, whole)),
    outcome:
      columns.outcome >= 0
        ? aimOf(said(columns.outcome))
        : (amount ??
          measured ??
          outcomeBeside(
            first,
            outcomeSaid(text, whole, id, language, [...(stated ? [stated] : []), ...others]),
          ) ??
          around.outcome),
    isOutcomeOpen: gap !== undefined && isGap(text.slice(gap.start, gap.end)),
    status,
    isOver: isOver(status),
  }
}

/** `High` below `Value` ranks an item, and says nothing of what it is good for. */
const aimOf = (said: Text | null): Text | null =>
  said && isOneOf(planWords.priorities, nameOf(said.text).key) ? null : said

/** An outcome unless it is all that names the item: `Berths (search → booking)`. */
const outcomeBeside = (named: Span, outcome: Text | null): Text | null =>
  outcome && outcome.start <= named.start && outcome.end >= named.end ? null : outcome

/** The cell right behind the item's, unless it says when, whose or how far it is. */
function cellBehind(text: string, { cells }: Part, columns: Columns): Cell | null {
  const at = columns.item + 1
  const cell = cells[at]
  if (!cell || at === columns.horizon || at === columns.outcome || at === columns.status) return null
  const isAbout = isAsideColumn(cell.name) || isOneOf(planWords.horizonNames, keyOf(cell.name))
  return !isAbout && /\p{L}{2}/u.test(text.slice(cell.start, cell.end)) ? cell : null
}

/** Whether the row only sets those below it apart: `| | | **Open – the rest:** | |`. */
const isDivider = (text: string, { cells }: Part, named: Span): boolean =>
  cells.every((it) => it.start === named.start || it.end <= it.start) &&
  /^(\*\*|__)[^\r\n]{1,160}\1[:：]?$/.test(text.slice(named.start, named.end).trim())

/** A list in a cell is no list to Markdown, but people write one there: `| - [x] Oil the winch |`. */
function behindMarker(text: string, { start, end }: Span): Span {
  const marker = /^\s{0,9}[-*+•][ \t]{1,4}(?=\S)/.exec(text.slice(start, Math.min(end, start + 16)))
  return { start: start + (marker?.[0].length ?? 0), end }
}

const ticked = ({ checked }: Lead, { start }: Span): ItemStatus | null =>
  checked ? { start, end: start, text: 'x', stage: 'done' } : null

/** Where the columns are the horizons, each thing in a cell is an item; or the row is, where its cells only have marks. */
function itemsInCells(source: Source, row: Part, times: readonly boolean[], around: Around): PlanItem[] {
  const { text, language } = source
  const found: PlanItem[] = []
  for (const [at, cell] of row.cells.entries()) {
    if (!times[at]) continue
    for (const span of piecesOf(text, cell)) {
      const title = wordsOfSpan(text, span)
      if (!title || !/\p{L}{2}/u.test(title.text) || isPlaceholder(title.text)) continue
      const lead = leadAt(text, span)
      const status = around.over ?? statusOf(text, span, 'entry')
      found.push({
        ...span,
        head: firstLine(text, span),
        group: row.group,
        id: idOf(text, lead),
        title: titleOf(text, span, { lead, outcome: null, status }),
        horizon: columnHorizon(cell),
        outcome: outcomeSaid(text, span, idOf(text, lead), language) ?? around.outcome,
        isOutcomeOpen: false,
        status,
        isOver: isOver(status),
      })
    }
  }
  if (found.length > 0) return found
  const [head] = row.cells
  const marked = row.cells.find((it, at) => times[at] && it.end > it.start)
  const title = head && !times[0] ? wordsOfSpan(text, head) : null
  if (!head || !title) return []
  const status = around.over ?? statusOf(text, head, 'entry')
  return [
    {
      start: row.start,
      end: row.end,
      head: firstLine(text, head),
      group: row.group,
      id: idOf(text, leadAt(text, head)),
      title,
      horizon: marked ? columnHorizon(marked) : null,
      outcome: around.outcome,
      isOutcomeOpen: false,
      status,
      isOver: isOver(status),
    },
  ]
}

const columnHorizon = ({ start, end, name }: Cell): Text => ({ start, end, text: bareWords(name) })

/** The things in a cell, which `<br>` sets apart. */
function piecesOf(text: string, { start, end }: Cell): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = []
  let from = start
  const add = (to: number, next: number) => {
    const said = text.slice(from, to)
    const lead = /^[\s•·*-]*/u.exec(said)?.[0].length ?? 0
    const stop = from + said.trimEnd().length
    if (stop > from + lead) found.push({ start: from + lead, end: stop })
    from = next
  }
  for (const match of text.slice(start, end).matchAll(/<br ?\/?>|;\s|\s•\s/gi))
    add(start + match.index, start + match.index + match[0].length)
  add(end, end)
  return found
}
