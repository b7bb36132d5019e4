import type { BoardCard, BoardColumn } from '../../../../server/src/lsp/protocol.ts'
import { button, html, svg } from '../../page/dom.ts'
import { inlineIcon } from '../../page/icons.ts'
import type { Words } from '../words.ts'
import type { Says } from './describe.ts'

/** A story as a card: a button that opens it, and beside it one that moves it, since no button is within another. */
export function cardOf(card: BoardCard, column: BoardColumn, says: Says): HTMLLIElement {
  const { words } = says
  const isEarly = column.stage === 'draft' || column.stage === 'proposed'
  // That it is a draft, the head of its column says; it is told where nothing else is missing.
  const others = says.lacks({ ...card, lacks: card.lacks.filter((it) => it !== 'agreement') })
  const lacks = isEarly && others.length > 0 ? others : says.lacks(card)
  const isWaiting = isEarly || column.stage === 'ready'
  // A screen reader reads what stands on the card, with the words between that the eye does without.
  const face = html(
    'button',
    { type: 'button', class: 'face', 'data-key': card.key, tabindex: -1 },
    html(
      'span',
      { class: 'top' },
      card.id === null ? null : html('span', { class: 'id' }, card.id),
      isOwnWord(card, column, says) ? html('span', { class: 'word' }, card.status) : null,
    ),
    html('span', { class: 'title' }, card.title),
    card.parent === null ? null : html('span', { class: 'part' }, unseen(`, ${words.partOf}: `), card.parent),
    lacks.length > 0
      ? html(
          'span',
          { class: 'lacks' },
          unseen(`, ${words.lacks}: `),
          ...lacks.flatMap((it, at) => [
            html('span', { class: 'lack' }, it),
            at < lacks.length - 1 ? unseen(', ') : null,
          ]),
        )
      : isWaiting && card.stage !== null && card.findings === 0
        ? html(
            'span',
            { class: 'lacks' },
            unseen(', '),
            html('span', { class: 'can' }, tick(), words.complete),
          )
        : null,
    html(
      'span',
      { class: 'foot' },
      unseen(', '),
      html('span', { class: ['owner', card.owner === null && 'nobody'] }, says.owner(card)),
      progress(card, words),
      card.severity && card.findings > 0
        ? html(
            'span',
            { class: 'found' },
            unseen(', '),
            inlineIcon(card.severity),
            String(card.findings),
            unseen(` ${card.findings === 1 ? words.finding : words.findings}`),
          )
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
function progress({ criteria: { done, all } }: BoardCard, words: Words): HTMLElement | null {
  if (all === 0) return null
  if (done === null)
    return html(
      'span',
      { class: 'criteria' },
      unseen(', '),
      list(),
      String(all),
      unseen(` ${words.criteria}`),
    )
  const share = svg('svg', { class: 'bar', viewBox: '0 0 24 6', 'aria-hidden': 'true' })
  share.append(
    svg('rect', { class: 'all', width: 24, height: 6, rx: 3 }),
    svg('rect', { class: 'done', width: (24 * done) / all, height: 6, rx: 3 }),
  )
  return html(
    'span',
    { class: 'criteria' },
    unseen(', '),
    share,
    `${done}/${all}`,
    unseen(` ${words.criteriaDone}`),
  )
}

const unseen = (text: string) => html('span', { class: 'unseen' }, text)

const sign = (d: string): SVGSVGElement =>
  svg('svg', { class: 'sign', viewBox: '0 0 16 16', 'aria-hidden': 'true' }, svg('path', { d }))
const tick = () => sign('M3 8.5l3.2 3.2L13 4.6')
const list = () => sign('M2.5 4h1M6 4h7.5M2.5 8h1M6 8h7.5M2.5 12h1M6 12h7.5')
