import { next } from './keys.ts'
import type { Picture } from './picture.ts'
import type { Stage } from './stage.ts'

export interface Hands {
  readonly picture: () => Picture | null
  readonly selected: () => string | null
  readonly select: (key: string, isFocused: boolean) => void
  readonly open: (key: string) => void
  readonly turn: (key: string) => void
  readonly zoom: (way: 'in' | 'out' | 'reset') => void
}

const zooms: Readonly<Record<string, 'in' | 'out' | 'reset'>> = {
  '+': 'in',
  '=': 'in',
  '-': 'out',
  '0': 'reset',
}

/** What the mouse and the keys do in the picture. */
export function listen({ element }: Stage, hands: Hands): void {
  const keyOf = (target: EventTarget | null): string | null =>
    target instanceof Element ? (target.closest<SVGElement>('.card')?.dataset.key ?? null) : null

  element.addEventListener('click', ({ target }) => {
    const turns = target instanceof Element ? target.closest<SVGElement>('.toggle')?.dataset.turns : undefined
    if (turns !== undefined) return hands.turn(turns)
    const key = keyOf(target)
    if (key === null) return
    hands.select(key, true)
    hands.open(key)
  })
  element.addEventListener('focusin', ({ target }) => {
    const key = keyOf(target)
    if (key !== null && key !== hands.selected()) hands.select(key, false)
  })
  document.addEventListener('keydown', (event) => {
    const { ctrlKey, metaKey, altKey, target } = event
    // The editor's own keys are the editor's, and who writes into a field means the field.
    if (
      ctrlKey ||
      metaKey ||
      altKey ||
      target instanceof HTMLInputElement ||
      target instanceof HTMLSelectElement
    )
      return
    const pressed = event.key.toLowerCase()
    const way = zooms[pressed]
    const key = keyOf(target)
    if (way) hands.zoom(way)
    else if (key === null || !onCard(pressed, key)) return
    event.preventDefault()
  })

  /** Whether the key means something on a card. */
  function onCard(pressed: string, key: string): boolean {
    const picture = hands.picture()
    if (pressed === 'enter') hands.open(key)
    else if (pressed === ' ') hands.turn(key)
    else {
      const to = picture && next(picture.map.cards, key, pressed)
      if (!to) return pressed.startsWith('arrow')
      hands.select(to, true)
    }
    return true
  }
}
