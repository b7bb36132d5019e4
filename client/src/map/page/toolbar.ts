import type { MapResult, MapWish } from '../../../../server/src/lsp/protocol.ts'
import type { FilterPart } from '../../filtering.ts'
import { button, html } from '../../page/dom.ts'
import { fill } from '../../page/fill.ts'
import type { Words } from '../words.ts'

export interface Toolbar {
  readonly element: HTMLElement
  /** Where the numbers are, which a screen reader speaks as they change. */
  readonly status: HTMLElement
  /** Draws what changed; the fields keep their cursor. */
  update(map: MapResult, parts: readonly FilterPart[]): void
  zoomed(zoom: number): void
  tabled(isShown: boolean): void
}

export type Way = 'in' | 'out' | 'reset' | 'fit'

export interface Tools {
  readonly wish: (change: Partial<MapWish>) => void
  readonly zoom: (way: Way) => void
  readonly table: () => void
  readonly without: (name: FilterPart['name'] | 'all') => void
}

export function createToolbar(words: Words, wish: Partial<MapWish>, tools: Tools): Toolbar {
  const text = html('input', {
    type: 'search',
    placeholder: words.filter,
    'aria-label': words.filter,
    value: wish.text ?? '',
  })
  text.addEventListener('input', () => tools.wish({ text: text.value }))
  const only = html('input', { type: 'checkbox', id: 'only', checked: wish.findingsOnly ?? false })
  only.addEventListener('change', () => tools.wish({ findingsOnly: only.checked }))
  const role = html('select', { 'aria-label': words.role })
  role.addEventListener('change', () => tools.wish({ role: role.value }))
  const zoom = button('', () => tools.zoom('reset'), { class: 'zoom', 'aria-label': words.zoomReset })
  const table = button(words.showTable, tools.table, { 'aria-pressed': 'false' })
  const chips = html('span', { class: 'chips' })
  const clear = button(words.clear, () => tools.without('all'), { hidden: true, class: 'link' })
  const status = html('span', { class: 'status', role: 'status' })
  const further = button(words.more, () => {}, { hidden: true })

  const element = html(
    'div',
    { class: 'toolbar', role: 'group', 'aria-label': words.title },
    text,
    role,
    html('span', { class: 'check' }, only, html('label', { for: 'only' }, words.findingsOnly)),
    table,
    html(
      'span',
      { class: 'zooms' },
      button('−', () => tools.zoom('out'), { 'aria-label': words.zoomOut, title: words.zoomOut }),
      zoom,
      button('+', () => tools.zoom('in'), { 'aria-label': words.zoomIn, title: words.zoomIn }),
      button(words.fit, () => tools.zoom('fit')),
    ),
    chips,
    clear,
    status,
    further,
  )
  let limit = 0
  further.addEventListener('click', () => tools.wish({ limit: limit * 2 }))

  return {
    element,
    status,
    update({ wish: next, lanes, cards, matches, left, isFiltered }, parts) {
      chips.replaceChildren(
        ...parts.map(({ name, text: said }) =>
          button(`${said} ×`, () => tools.without(name), {
            class: 'chip',
            'aria-label': `${fill(words.filtered, said)}. ${fill(words.removed, said)}`,
          }),
        ),
      )
      clear.hidden = !isFiltered
      limit = next.limit
      // Who is typing in it has typed on since.
      if (document.activeElement !== text) text.value = next.text
      only.checked = next.findingsOnly
      const options = [{ id: '', title: words.allRoles }, ...lanes]
      role.replaceChildren(...options.map((it) => html('option', { value: it.id }, it.title)))
      role.value = next.role
      const drawn = cards.filter((it) => !it.isContext).length
      const isEmpty = matches === 0
      const numbers = fill(words.shown, drawn, matches)
      const more = left > 0 ? ` ${fill(words.left, left)}` : ''
      const said = !isEmpty ? numbers + more : isFiltered ? words.noMatch : words.empty
      if (status.textContent !== said) status.textContent = said
      further.hidden = left === 0
    },
    zoomed(factor) {
      zoom.textContent = `${Math.round(factor * 100)} %`
      zoom.title = words.zoomReset
      zoom.setAttribute('aria-label', `${fill(words.zoomed, Math.round(factor * 100))}, ${words.zoomReset}`)
    },
    tabled: (isShown) => table.setAttribute('aria-pressed', String(isShown)),
  }
}
