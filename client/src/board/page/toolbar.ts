import type {
  BoardLanes,
  BoardParams,
  BoardResult,
  OverviewFilter,
} from '../../../../server/src/lsp/protocol.ts'
import type { FilterPart } from '../../filtering.ts'
import { button, html } from '../../page/dom.ts'
import { fill } from '../../page/fill.ts'
import type { Says } from './describe.ts'

export interface Toolbar {
  readonly element: HTMLElement
  /** Draws what changed; the fields keep their cursor. */
  update(board: BoardResult, look: BoardParams, parts: readonly FilterPart[]): void
}

export interface Tools {
  readonly filter: (change: Readonly<Partial<Record<keyof OverviewFilter, unknown>>>) => void
  readonly lanes: (lanes: BoardLanes) => void
  readonly clear: () => void
}

const laneKinds = ['none', 'parent', 'owner', 'role'] as const

export function createToolbar(says: Says, tools: Tools): Toolbar {
  const { words } = says
  const text = html('input', { type: 'search', placeholder: words.filter, 'aria-label': words.filter })
  text.addEventListener('input', () => tools.filter({ text: text.value }))
  const kind = html('select', { 'aria-label': words.kind })
  kind.addEventListener('change', () => tools.filter({ type: kind.value }))
  const ready = choice(words.readiness, [
    ['', words.allReady],
    ['true', words.onlyReady],
    ['false', words.onlyUnready],
  ])
  ready.addEventListener('change', () =>
    tools.filter({ ready: ready.value === '' ? undefined : ready.value === 'true' }),
  )
  const laneWords = [words.laneNone, words.laneParent, words.laneOwner, words.laneRole]
  const lanes = choice(
    words.lanes,
    laneKinds.map((it, at) => [it, laneWords[at] as string] as const),
  )
  lanes.addEventListener('change', () => tools.lanes(lanes.value as BoardLanes))
  const chips = html('span', { class: 'chips' })
  const clear = button(words.clear, tools.clear, { hidden: true, class: 'link' })
  const status = html('span', { class: 'status', role: 'status' })
  const element = html(
    'div',
    { class: 'toolbar', role: 'group', 'aria-label': words.title },
    ...[text, kind, ready, lanes, chips, clear, status],
  )

  return {
    element,
    update(board, { filter = {}, lanes: laned = 'none' }, parts) {
      // Who is typing in it has typed on since.
      if (document.activeElement !== text) text.value = filter.text ?? ''
      const [first] = board.kinds
      kind.replaceChildren(
        ...board.kinds.map(({ id, title }) => html('option', { value: id === first?.id ? '' : id }, title)),
      )
      kind.value = filter.type === undefined || filter.type === first?.id ? '' : filter.type
      kind.hidden = board.kinds.length < 2
      ready.value = filter.ready === undefined ? '' : String(filter.ready)
      lanes.value = laned
      chips.replaceChildren(
        ...parts.map(({ name, text: said }) =>
          button(`${said} ×`, () => tools.filter({ [name]: undefined }), {
            class: 'chip',
            'aria-label': `${fill(words.filtered, said)}. ${fill(words.removed, said)}`,
          }),
        ),
      )
      const isFiltered = Object.entries(filter).some(
        ([name, value]) => name !== 'type' && value !== undefined,
      )
      clear.hidden = !isFiltered
      const elsewhere = board.elsewhere.map(
        ({ stage, count }) => `${says.column({ title: null, stage })} ${count}`,
      )
      const said = [
        isFiltered ? fill(words.shown, board.matches, board.all) : '',
        elsewhere.length > 0 ? fill(words.elsewhere, elsewhere.join(', ')) : '',
      ]
      const now = said.filter(Boolean).join(' · ')
      if (status.textContent !== now) status.textContent = now
    },
  }
}

function choice(label: string, options: readonly (readonly [string, string])[]): HTMLSelectElement {
  return html(
    'select',
    { 'aria-label': label },
    ...options.map(([value, text]) => html('option', { value }, text)),
  )
}
