import type { BoardColumn, BoardLane, BoardLanes, BoardResult } from '../../../../server/src/lsp/protocol.ts'
import { button, html } from '../../page/dom.ts'
import { fill } from '../../page/fill.ts'
import { inlineIcon } from '../../page/icons.ts'
import { cardOf } from './card.ts'
import type { Says } from './describe.ts'

/** The board as elements: heads of columns, and below them a row of lists for each lane. */
export interface Grid {
  readonly element: HTMLElement
  /** The buttons of the cards by their keys. */
  readonly faces: ReadonlyMap<string, HTMLElement>
}

export function drawGrid(board: BoardResult, lanesBy: BoardLanes, says: Says, more: () => void): Grid {
  const { columns, lanes, cards } = board
  const faces = new Map<string, HTMLElement>()
  const isLaned = lanes.some(({ title }) => title !== null)
  const element = html('div', { class: ['grid', isLaned && 'laned', `by-${lanesBy}`] })
  element.style.setProperty('--columns', String(columns.length))
  element.append(html('div', { class: 'heads' }, ...columns.map((it) => headOf(it, says))))
  for (const lane of lanes.length > 0 ? lanes : [noLane]) {
    const row = html('div', { class: 'row' })
    for (const column of columns) {
      const held = cards.filter((it) => it.column === column.id && it.lane === lane.id)
      const items = held.map((it) => {
        const item = cardOf(it, column, says)
        faces.set(it.key, item.firstElementChild as HTMLElement)
        return item
      })
      const name = says.column(column)
      row.append(
        html(
          'ul',
          {
            class: 'cell',
            'data-column': column.id,
            'data-takes': column.stage === null ? null : 'true',
            'aria-label': isLaned ? `${name}, ${laneName(lane, says)}` : name,
          },
          ...items,
        ),
      )
    }
    const name = laneName(lane, says)
    const count = html('span', { class: 'count' }, String(lane.count))
    element.append(
      isLaned ? html('div', { class: 'band' }, html('h2', { class: 'lane' }, name, count), row) : row,
    )
  }
  const left = columns.reduce((sum, it) => sum + it.left, 0)
  if (left > 0)
    element.append(
      html('p', { class: 'rest' }, fill(says.words.left, left), ' ', button(says.words.more, more)),
    )
  return { element, faces }
}

const noLane: BoardLane = { id: '', title: null, count: 0 }

const laneName = ({ title }: BoardLane, { words }: Says): string => title ?? words.noLane

function headOf(column: BoardColumn, says: Says): HTMLElement {
  const { words } = says
  const { count, limit } = column
  const name = says.column(column)
  const isOver = limit !== null && count > limit
  const others = column.words.filter((it) => it.toLowerCase() !== name.toLowerCase())
  return html(
    'h2',
    {
      class: ['head', isOver && 'over', column.stage === null && 'unknown'],
      title: others.length > 0 ? others.join(' · ') : null,
      'aria-label': [
        limit === null ? fill(words.count, name, count) : fill(words.countOf, name, count, limit),
        isOver ? fill(words.over, count - limit) : '',
      ]
        .filter(Boolean)
        .join(', '),
    },
    html('span', { class: 'name' }, name),
    html(
      'span',
      { class: 'count' },
      ...(isOver ? [inlineIcon('warning')] : []),
      limit === null ? String(count) : `${count} / ${limit}`,
    ),
  )
}
