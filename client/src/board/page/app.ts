import type { BoardCard, BoardParams, BoardResult } from '../../../../server/src/lsp/protocol.ts'
import { button, html } from '../../page/dom.ts'
import { fill } from '../../page/fill.ts'
import type { FromPage, ToPage } from '../messages.ts'
import type { Words } from '../words.ts'
import { saysOf } from './describe.ts'
import { listenToDrag } from './drag.ts'
import { drawGrid, type Grid } from './grid.ts'
import { columnBeside, next } from './keys.ts'
import { openMenu } from './menu.ts'
import { createToolbar } from './toolbar.ts'

/** What outlives the page while the tab is in the background. */
export interface Kept {
  readonly look: BoardParams
  readonly selected: string | null
  readonly left: number
  readonly top: number
}

export const fresh: Kept = { look: {}, selected: null, left: 0, top: 0 }

export interface App {
  show(given: Extract<ToPage, { kind: 'show' }>): void
  moved(answer: Extract<ToPage, { kind: 'moved' }>): void
  /** Tells what is drawn, where something is. */
  tell(): void
}

/** The board in `body`; `post` speaks to the extension, `keep` remembers. */
export function createApp(
  body: HTMLElement,
  words: Words,
  kept: Kept,
  post: (message: FromPage) => void,
  keep: (kept: Kept) => void,
): App {
  const says = saysOf(words)
  let { look, selected } = kept
  let board: BoardResult | null = null
  let grid: Grid | null = null
  let drawn: FromPage | null = null
  let isFirst = true
  let closeMenu = () => {}

  const toolbar = createToolbar(says, {
    filter: (change) => turn({ filter: withoutEmpty({ ...look.filter, ...change }) }),
    lanes: (lanes) => turn({ lanes }),
    clear: () => turn({ filter: look.filter?.type === undefined ? {} : { type: look.filter.type } }),
  })
  const note = html('p', { class: 'note', role: 'status' })
  const main = html('main', { class: 'board', 'aria-label': words.board, tabindex: -1 })
  const foot = html('footer', {}, note, html('span', { class: 'keys' }, words.keys))
  body.replaceChildren(html('header', {}, html('h1', {}, words.title), toolbar.element), main, foot)

  function turn(change: Partial<BoardParams>): void {
    look = { ...look, ...change }
    remember()
    post({ kind: 'ask', look })
  }
  const remember = () => keep({ look, selected, left: main.scrollLeft, top: main.scrollTop })
  const cardAt = (key: string | null): BoardCard | undefined => board?.cards.find((it) => it.key === key)
  const columnAt = (id: string) => board?.columns.find((it) => it.id === id)

  /** Exactly one card is a stop of the Tab key. */
  function select(key: string | null, isFocused: boolean): void {
    selected = key
    if (!grid) return
    const stop = key !== null && grid.faces.has(key) ? key : grid.faces.keys().next().value
    for (const [it, face] of grid.faces) {
      face.setAttribute('tabindex', it === stop ? '0' : '-1')
      face.parentElement?.classList.toggle('selected', it === key)
    }
    if (isFocused && key !== null) {
      const face = grid.faces.get(key)
      face?.focus({ preventScroll: true })
      face?.parentElement?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    }
    remember()
  }

  function tell(text: string, isBad = false): void {
    note.textContent = text
    note.classList.toggle('bad', isBad)
  }

  function move(key: string, column: string): void {
    const card = cardAt(key)
    const to = columnAt(column)
    if (!card || !to || card.column === column) return
    select(key, false)
    tell(fill(words.moving, says.name(card), says.column(to)))
    grid?.faces.get(key)?.parentElement?.classList.add('moving')
    post({ kind: 'move', key, column })
  }

  function choose(key: string): void {
    const card = cardAt(key)
    const face = grid?.faces.get(key)
    if (!card || !face || !board) return
    closeMenu()
    const choices = board.columns
      .filter(({ id, stage }) => stage !== null && id !== card.column)
      .map((column) => ({ column, label: says.column(column) }))
    closeMenu = openMenu(foot, face, fill(words.moveTo, card.id ?? card.title), choices, (column) => {
      face.focus()
      move(key, column)
    })
  }

  function redraw(): void {
    if (!board) return
    const start = performance.now()
    const active =
      document.activeElement instanceof HTMLElement ? document.activeElement.dataset.key : undefined
    const before = { left: main.scrollLeft, top: main.scrollTop }
    const isEmpty = board.matches === 0
    grid = drawGrid(board, look.lanes ?? 'none', says, () =>
      turn({ limit: 2 * Math.max(200, look.limit ?? 0) }),
    )
    main.replaceChildren(isEmpty ? emptyOf(board) : grid.element)
    main.scrollTo(before)
    // A card that is gone leaves the focus to the one that stands where it stood.
    const focus =
      active === undefined ? null : grid.faces.has(active) ? active : ([...grid.faces.keys()][0] ?? null)
    select(focus ?? selected, focus !== null)
    main.getBoundingClientRect()
    drawn = { kind: 'drawn', cards: grid.faces.size, milliseconds: performance.now() - start }
    post(drawn)
  }

  /** Says plainly that there is nothing, and what to do about it. */
  function emptyOf({ all }: BoardResult): HTMLElement {
    return all === 0
      ? html('div', { class: 'empty' }, html('p', {}, words.empty), html('p', {}, words.emptyHint))
      : html(
          'div',
          { class: 'empty' },
          html('p', {}, words.noMatch),
          button(words.clear, () => turn({ filter: {} })),
        )
  }

  main.addEventListener('click', ({ target }) => {
    const it = target instanceof Element ? target.closest<HTMLElement>('[data-key], [data-moves]') : null
    const { key, moves } = it?.dataset ?? {}
    if (moves !== undefined) return choose(moves)
    if (key === undefined) return
    select(key, true)
    post({ kind: 'open', key })
  })
  main.addEventListener('contextmenu', (event) => {
    const card = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-card]') : null
    if (!card?.dataset.card) return
    event.preventDefault()
    select(card.dataset.card, true)
    choose(card.dataset.card)
  })
  main.addEventListener('focusin', ({ target }) => {
    const key = target instanceof HTMLElement ? target.dataset.key : undefined
    if (key !== undefined && key !== selected) select(key, false)
  })
  main.addEventListener('keydown', (event) => {
    const key = event.target instanceof HTMLElement ? event.target.dataset.key : undefined
    if (key === undefined || !board || event.ctrlKey || event.metaKey) return
    const pressed = event.key.toLowerCase()
    const card = cardAt(key)
    if (event.altKey) {
      if (!card || (pressed !== 'arrowleft' && pressed !== 'arrowright')) return
      const column = columnBeside(board.columns, card.column, pressed)
      if (column !== null) move(key, column)
      else tell(fill(pressed === 'arrowleft' ? words.first : words.last, says.name(card)))
    } else if (pressed === 'm') choose(key)
    else {
      const to = next(board, key, pressed)
      if (to !== null) select(to, true)
      else if (!pressed.startsWith('arrow')) return
    }
    event.preventDefault()
  })
  main.addEventListener('scroll', remember, { passive: true })
  listenToDrag(main, move)

  return {
    show(given) {
      board = given.board
      look = given.look
      toolbar.update(board, look, given.parts)
      redraw()
      if (isFirst) main.scrollTo(kept.left, kept.top)
      isFirst = false
    },
    moved({ key, column, why }) {
      const card = cardAt(key)
      const to = columnAt(column)
      grid?.faces.get(key)?.parentElement?.classList.remove('moving')
      if (!card || !to) return
      if (why === null) tell(fill(words.moved, says.name(card), says.column(to)))
      else tell(fill(words.gone, says.name(card), why), true)
    },
    tell: () => {
      if (drawn) post(drawn)
    },
  }
}

/** A filter without the parts that leave nothing out. */
const withoutEmpty = (filter: Readonly<Record<string, unknown>>): NonNullable<BoardParams['filter']> =>
  Object.fromEntries(Object.entries(filter).filter(([, it]) => it !== undefined && it !== ''))
