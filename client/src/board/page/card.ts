import type { BoardCard, BoardColumn } from '../../../../server/src/lsp/protocol.ts'
import { button, html, svg } from '../../page/dom.ts'
import { inlineIcon } from '../../page/icons.ts'
import type { Says } from './describe.ts'

/** A story as a card: a button that opens it, and beside it one that moves it, since no button is within another. */
export function cardOf(card: BoardCard, column: BoardColumn, says: Says): HTMLLIElement {
  const { words } = says
  const isEarly = column.stage === 'draft' || column.stage === 'proposed'
  // That it is a draft, the head of its column says.
  const lacks = says.lacks(isEarly ? { ...card, lacks: card.lacks.filter((it) => it !== 'agreement') } : card)
  const isWaiting = isEarly || column.stage === 'ready'
  const face = html(
    'button',
    { type: 'button', class: 'face', 'data-key': card.key, 'aria-label': says.whole(card), tabindex: -1 },
    html(
      'span',
      { class: 'top' },
      card.id === null ? null : html('span', { class: 'id' }, card.id),
      isOwnWord(card, column, says) ? html('span', { class: 'word' }, card.status) : null,
    ),
    html('span', { class: 'title' }, card.title),
    card.parent === null ? null : html('span', { class: 'part' }, card.parent),
    lacks.length > 0
      ? html('span', { class: 'lacks' }, ...lacks.map((it) => html('span', { class: 'lack' }, it)))
      : isWaiting && card.stage !== null
        ? html('span', { class: 'lacks' }, html('span', { class: 'can' }, tick(), words.complete))
        : null,
    html(
      'span',
      { class: 'foot' },
      html('span', { class: ['owner', card.owner === null && 'nobody'] }, says.owner(card)),
      progress(card),
      card.severity && card.findings > 0
        ? html('span', { class: 'found' }, inlineIcon(card.severity), String(card.findings))
        : null,
    ),
  )
  const move = button('⋯', () => {}, {
    ...{ class: 'move', tabindex: -1, title: words.move },
    'aria-label': `${words.move}, ${says.name(card)}`,
    'aria-haspopup': 'menu',
    'data-moves': card.key,
  })
  return html('li', { class: 'card', draggable: 'true', 'data-card': card.key }, face, move)
}

/** Whether the status as written says something that the head of the column does not. */
const isOwnWord = ({ status, stage }: BoardCard, column: BoardColumn, says: Says): boolean =>
  status !== null &&
  status.toLowerCase() !== says.column(column).toLowerCase() &&
  status.toLowerCase() !== stage &&
  column.words.length + Number(column.stage === null) > 1

/** How many criteria are done, as a bar and in numbers; how many there are, where nobody ticks. */
function progress({ criteria: { done, all } }: BoardCard): HTMLElement | null {
  if (all === 0) return null
  if (done === null) return html('span', { class: 'criteria' }, list(), String(all))
  const share = svg('svg', { class: 'bar', viewBox: '0 0 24 6', 'aria-hidden': 'true' })
  share.append(
    svg('rect', { class: 'all', width: 24, height: 6, rx: 3 }),
    svg('rect', { class: 'done', width: (24 * done) / all, height: 6, rx: 3 }),
  )
  return html('span', { class: 'criteria' }, share, `${done}/${all}`)
}

const sign = (d: string): SVGSVGElement =>
  svg('svg', { class: 'sign', viewBox: '0 0 16 16', 'aria-hidden': 'true' }, svg('path', { d }))
const tick = () => sign('M3 8.5l3.2 3.2L13 4.6')
const list = () => sign('M2.5 4h1M6 4h7.5M2.5 8h1M6 8h7.5M2.5 12h1M6 12h7.5')
