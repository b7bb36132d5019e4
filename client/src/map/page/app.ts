import type { MapResult, MapWish } from '../../../../server/src/lsp/protocol.ts'
import type { FilterPart } from '../../filtering.ts'
import { html } from '../../page/dom.ts'
import type { FromPage } from '../messages.ts'
import type { Words } from '../words.ts'
import { saysOf } from './describe.ts'
import { listen } from './input.ts'
import { legendOf } from './legend.ts'
import { measureOf } from './measure.ts'
import { draw, type Picture } from './picture.ts'
import { createStage } from './stage.ts'
import { asDrawn, type Doing, type Order, tableOf, turned } from './table.ts'
import { createToolbar, type Way } from './toolbar.ts'

/** What outlives the page while the tab is in the background. */
export interface Kept {
  readonly wish: Partial<MapWish>
  readonly selected: string | null
  readonly zoom: number
  readonly hasTable: boolean
  readonly order: Order
  readonly left: number
  readonly top: number
}

export const fresh: Kept = {
  wish: {},
  selected: null,
  zoom: 1,
  hasTable: false,
  order: asDrawn,
  left: 0,
  top: 0,
}

export interface App {
  show(map: MapResult, select: string | null, parts: readonly FilterPart[]): void
  /** Tells what is drawn, where something is. */
  tell(): void
}

/** The map in `body`; `post` speaks to the extension, `keep` remembers. */
export function createApp(
  body: HTMLElement,
  words: Words,
  kept: Kept,
  post: (message: FromPage) => void,
  keep: (kept: Kept) => void,
): App {
  let { wish, selected, hasTable, order } = kept
  let map: MapResult | null = null
  let parts: readonly FilterPart[] = []
  let picture: Picture | null = null
  let drawn: FromPage | null = null
  let isFirst = true

  const step = { in: 1.2, out: 1 / 1.2 }
  const zoom = (way: Way) =>
    stage.zoomTo(way === 'reset' ? 1 : way === 'fit' ? stage.whole : stage.zoom * step[way])
  const stage = createStage(words.map, kept.zoom, (it) => {
    toolbar.zoomed(it)
    remember()
  })
  // What is shown, and where, the server says.
  const ask = () => post({ kind: 'ask', wish, width: stage.element.clientWidth })
  const change = (to: Partial<MapWish>) => {
    wish = { ...wish, ...to }
    ask()
  }
  const toolbar = createToolbar(words, wish, {
    wish: change,
    zoom,
    without: (name) => post({ kind: 'without', name }),
    table() {
      hasTable = !hasTable
      redraw()
    },
  })
  const beside = html('div', { class: 'beside', role: 'region', 'aria-label': words.table, tabindex: 0 })
  const main = html('main', {}, stage.element, beside)
  body.replaceChildren(
    html('header', {}, html('h1', {}, words.title), toolbar.element),
    main,
    html('footer', {}, legendOf(words)),
  )

  const open = (key: string) => post({ kind: 'open', key })
  function turn(key: string): void {
    const it = map?.cards.find((it) => it.key === key)
    if (it && it.isOpen !== null) change({ turned: { ...wish.turned, [key]: !it.isOpen } })
  }
  const sort: Doing['sort'] = (head) => {
    order = turned(order, head)
    redraw()
  }
  function select(key: string, isFocused: boolean): void {
    selected = key
    mark()
    const card = picture?.cards.get(key)
    if (isFocused) card?.focus({ preventScroll: true })
    stage.reveal(key)
    remember()
  }
  const remember = () => {
    const { scrollLeft: left, scrollTop: top } = stage.element
    keep({ wish, selected, zoom: stage.zoom, hasTable, order, left, top })
  }

  /** The selected card and what it hangs together with; exactly one card is a stop of the Tab key. */
  function mark(): void {
    if (!picture) return
    const first = picture.cards.keys().next().value
    const stop = selected !== null && picture.cards.has(selected) ? selected : first
    for (const [key, card] of picture.cards) {
      card.setAttribute('tabindex', key === stop ? '0' : '-1')
      card.classList.toggle('selected', key === selected)
    }
    const up = new Set(selected === null ? [] : above(picture.map, selected))
    for (const way of picture.svg.querySelectorAll<SVGElement>('.way')) {
      const { from, to } = way.dataset
      way.classList.toggle(
        'lit',
        from === selected || (up.has(to ?? '') && up.has(from ?? '')) || to === selected,
      )
    }
    for (const row of beside.querySelectorAll('tr'))
      row.classList.toggle('selected', row.dataset.row !== undefined && row.dataset.row === selected)
  }

  function redraw(): void {
    if (!map) return
    const start = performance.now()
    const focus = focusIn(body)
    const says = saysOf(words, map)
    toolbar.update(map, parts)
    toolbar.tabled(hasTable)
    toolbar.zoomed(stage.zoom)
    main.classList.toggle('split', hasTable)
    beside.hidden = !hasTable
    const { scrollTop } = beside
    beside.replaceChildren(...(hasTable ? [tableOf(map.cards, says, order, { open, turn, sort })] : []))
    beside.scrollTop = scrollTop
    picture = draw(map, says, measureOf(body))
    stage.hang(picture)
    mark()
    focus()
    // Asking for a size makes the browser finish what was put off, so that the time is the whole time.
    stage.element.getBoundingClientRect()
    drawn = { kind: 'drawn', nodes: picture.cards.size, milliseconds: performance.now() - start }
    post(drawn)
    remember()
  }

  listen(stage, { picture: () => picture, select, open, turn, zoom, selected: () => selected })
  stage.element.addEventListener('scroll', remember, { passive: true })
  // The lanes are as wide as the window lets them be.
  let width = 0
  new ResizeObserver(() => {
    const { clientWidth } = stage.element
    if (width !== 0 && width !== clientWidth && !isFirst) ask()
    width = clientWidth
  }).observe(stage.element)

  return {
    show(given, wanted, left) {
      map = given
      parts = left
      // Fields are the window's: whoever changes them elsewhere changes them here.
      const { text, findingsOnly, role } = given.wish
      wish = { ...wish, text, findingsOnly, role }
      // To bring a document into sight, the server has changed what is wished for.
      if (wanted !== null) wish = given.wish
      redraw()
      if (isFirst) stage.element.scrollTo(kept.left, kept.top)
      isFirst = false
      if (wanted !== null) select(wanted, true)
    },
    tell: () => {
      if (drawn) post(drawn)
    },
  }
}

/** A card and those above it, by their keys. */
function above({ cards }: MapResult, key: string): string[] {
  const parents = new Map(cards.map((it) => [it.key, it.parent]))
  const way: string[] = []
  for (let at: string | null | undefined = key; at != null && parents.has(at); at = parents.get(at))
    way.push(at)
  return way
}

/** What gives the focus back to the same thing, where that is drawn anew. */
function focusIn(body: HTMLElement): () => void {
  const active = document.activeElement
  if (!(active instanceof HTMLElement || active instanceof SVGElement)) return () => {}
  const { key, turns } = active.dataset
  if (key === undefined && turns === undefined) return () => {}
  const place = active.closest('.beside') ? '.beside' : '.stage'
  const name = key === undefined ? 'turns' : 'key'
  return () => {
    const same = [...body.querySelectorAll<HTMLElement>(`${place} [data-${name}]`)].find(
      (it) => it.dataset[name] === (key ?? turns),
    )
    same?.focus({ preventScroll: true })
  }
}
