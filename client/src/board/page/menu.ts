import type { BoardColumn } from '../../../../server/src/lsp/protocol.ts'
import { html } from '../../page/dom.ts'

/** Keys that leave the menu, back to where it was opened. */
const leaving = /^(?:escape|tab)$/i

export interface Choice {
  readonly column: BoardColumn
  readonly label: string
}

/**
 * A menu of columns beside `anchor`, with the focus in it, where `host` holds it; `choose` gets the one that is taken.
 * Answers what closes it.
 */
export function openMenu(
  host: HTMLElement,
  anchor: HTMLElement,
  label: string,
  choices: readonly Choice[],
  choose: (column: string) => void,
): () => void {
  const menu = html('div', { class: 'menu', role: 'menu', 'aria-label': label })
  const items = choices.map(({ column, label }) => {
    const item = html('button', { type: 'button', role: 'menuitem', tabindex: -1 }, label)
    item.addEventListener('click', () => {
      close()
      choose(column.id)
    })
    return item
  })
  menu.append(html('div', { class: 'label', 'aria-hidden': 'true' }, label), ...items)
  host.append(menu)
  const { left, bottom, top } = anchor.getBoundingClientRect()
  const { width, height } = menu.getBoundingClientRect()
  menu.style.left = `${Math.max(4, Math.min(left, window.innerWidth - width - 4))}px`
  menu.style.top = `${bottom + height > window.innerHeight ? Math.max(4, top - height) : bottom}px`
  items[0]?.focus()

  const isOpen = () => menu.isConnected
  function close(): void {
    if (!isOpen()) return
    document.removeEventListener('pointerdown', outside, true)
    menu.remove()
  }
  const outside = ({ target }: Event) => {
    if (!(target instanceof Node && menu.contains(target))) close()
  }
  document.addEventListener('pointerdown', outside, true)
  menu.addEventListener('keydown', (event) => {
    const at = items.indexOf(document.activeElement as HTMLButtonElement)
    const steps: Readonly<Record<string, number>> = {
      arrowdown: (at + 1) % items.length,
      arrowup: (at - 1 + items.length) % items.length,
      home: 0,
      end: items.length - 1,
    }
    const to = steps[event.key.toLowerCase()]
    if (to !== undefined) items[to]?.focus()
    else if (leaving.test(event.key)) {
      close()
      anchor.focus()
    } else return
    event.preventDefault()
    event.stopPropagation()
  })
  return close
}
