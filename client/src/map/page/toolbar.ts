import { fill, type Words } from '../words.ts'
import { button, html } from './dom.ts'
import { isFiltered, type Shown, type Wish } from './shown.ts'

export interface Toolbar {
  readonly element: HTMLElement
  /** Where the numbers are, which a screen reader speaks as they change. */
  readonly status: HTMLElement
  /** Draws what changed; the fields keep their cursor. */
  update(wish: Wish, shown: Shown, roles: readonly { id: string; title: string }[]): void
  zoomed(zoom: number): void
  tabled(isShown: boolean): void
}

export interface Tools {
  readonly wish: (change: Partial<Wish>) => void
  readonly zoom: (way: 'in' | 'out' | 'reset') => void
  readonly table: () => void
}

export function createToolbar(words: Words, wish: Wish, tools: Tools): Toolbar {
  const text = html('input', {
    type: 'search',
    placeholder: words.filter,
    'aria-label': words.filter,
    value: wish.text,
  })
  text.addEventListener('input', () => tools.wish({ text: text.value }))
  const only = html('input', { type: 'checkbox', id: 'only', checked: wish.findingsOnly })
  only.addEventListener('change', () => tools.wish({ findingsOnly: only.checked }))
  const role = html('select', { 'aria-label': words.role })
  role.addEventListener('change', () => tools.wish({ role: role.value }))
  const zoom = button('', () => tools.zoom('reset'), { class: 'zoom', 'aria-label': words.zoomReset })
  const table = button(words.showTable, tools.table, { 'aria-pressed': 'false' })
  const status = html('span', { class: 'status', role: 'status' })
  const more = button(words.more, () => {}, { hidden: true })

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
    ),
    status,
    more,
  )
  let limit = wish.limit
  more.addEventListener('click', () => tools.wish({ limit: limit * 2 }))

  return {
    element,
    status,
    update(next, shown, roles) {
      limit = next.limit
      if (text.value !== next.text) text.value = next.text
      only.checked = next.findingsOnly
      const options = [{ id: '', title: words.allRoles }, ...roles]
      role.replaceChildren(...options.map((it) => html('option', { value: it.id }, it.title)))
      role.value = next.role
      const drawn = shown.nodes.filter((it) => !it.isContext).length
      const isEmpty = shown.matches === 0
      const numbers = fill(words.shown, drawn, shown.matches)
      const left = shown.left > 0 ? ` ${fill(words.left, shown.left)}` : ''
      const said = !isEmpty ? numbers + left : isFiltered(next) ? words.noMatch : words.empty
      if (status.textContent !== said) status.textContent = said
      more.hidden = shown.left === 0
    },
    zoomed(factor) {
      zoom.textContent = `${Math.round(factor * 100)} %`
      zoom.title = words.zoomReset
      zoom.setAttribute('aria-label', `${fill(words.zoomed, Math.round(factor * 100))}, ${words.zoomReset}`)
    },
    tabled: (isShown) => table.setAttribute('aria-pressed', String(isShown)),
  }
}
