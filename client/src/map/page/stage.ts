import { html } from '../../page/dom.ts'
import type { Picture } from './picture.ts'

/** Where the picture hangs: it scrolls as every page does, and is zoomed about the point one looks at. */
export interface Stage {
  readonly element: HTMLElement
  readonly zoom: number
  hang(picture: Picture): void
  /** `at` is the point that stays where it is, in pixels from the upper left; the middle where it is absent. */
  zoomTo(zoom: number, at?: { readonly x: number; readonly y: number }): void
  /** The zoom at which all of it is in sight, no larger than life. */
  readonly whole: number
  /** Scrolls as little as brings the card into sight. */
  reveal(key: string): void
}

const bounds = { least: 0.03, most: 2.5 }

export function createStage(label: string, zoom: number, onZoom: (zoom: number) => void): Stage {
  const world = html('div', { class: 'world' })
  const element = html('div', { class: 'stage', role: 'region', 'aria-label': label, tabindex: 0 }, world)
  let hung: Picture | null = null

  function fit(): void {
    if (!hung) return
    const { svg, lanes, map } = hung
    world.style.setProperty('--zoom', String(zoom))
    world.style.width = `${map.width * zoom}px`
    svg.setAttribute('width', String(map.width * zoom))
    svg.setAttribute('height', String(map.height * zoom))
    for (const lane of lanes) {
      lane.style.left = `${Number(lane.dataset.x) * zoom}px`
      lane.style.width = `${Number(lane.dataset.width) * zoom}px`
    }
  }

  const stage: Stage = {
    element,
    get zoom() {
      return zoom
    },
    get whole() {
      if (!hung) return zoom
      const { width, height } = hung.map
      const head = world.querySelector('.head')?.clientHeight ?? 0
      const whole = Math.min(1, element.clientWidth / width, (element.clientHeight - head) / height)
      return Math.floor(whole * 1000) / 1000
    },
    hang(picture) {
      const { scrollLeft, scrollTop } = element
      hung = picture
      world.replaceChildren(...picture.lanes, picture.svg)
      fit()
      element.scrollTo(scrollLeft, scrollTop)
    },
    zoomTo(wanted, at = { x: element.clientWidth / 2, y: element.clientHeight / 2 }) {
      const next = Math.min(bounds.most, Math.max(bounds.least, Math.round(wanted * 1000) / 1000))
      const x = (element.scrollLeft + at.x) / zoom
      const y = (element.scrollTop + at.y) / zoom
      zoom = next
      fit()
      element.scrollTo(x * zoom - at.x, y * zoom - at.y)
      onZoom(zoom)
    },
    reveal(key) {
      const spot = hung?.map.cards.find((it) => it.key === key)
      if (!hung || !spot) return
      const { edge, top } = hung.map
      // The lanes' heads stay in sight, so the room below them is what counts.
      const head = world.querySelector('.head')?.clientHeight ?? 0
      const near = (from: number, size: number, seen: number, length: number) =>
        from < seen ? from : from + size > seen + length ? from + size - length : seen
      element.scrollTo(
        near((spot.x - edge) * zoom, (spot.width + 2 * edge) * zoom, element.scrollLeft, element.clientWidth),
        near(spot.y * zoom, spot.height * zoom + head + top, element.scrollTop, element.clientHeight),
      )
    },
  }
  dragged(element)
  element.addEventListener(
    'wheel',
    (event) => {
      // The plain wheel scrolls; with Ctrl, and so by pinching, it zooms, as everywhere in the editor.
      if (!event.ctrlKey && !event.metaKey) return
      event.preventDefault()
      const { left, top } = element.getBoundingClientRect()
      stage.zoomTo(zoom * Math.exp(-event.deltaY / 300), { x: event.clientX - left, y: event.clientY - top })
    },
    { passive: false },
  )
  return stage
}

/** The ground can be taken and moved. */
function dragged(element: HTMLElement): void {
  let from: { x: number; y: number } | null = null
  element.addEventListener('pointerdown', (event) => {
    const isGround = event.target instanceof Element && !event.target.closest('.card, .toggle')
    if (event.button !== 0 || event.pointerType === 'touch' || !isGround) return
    // On a scroll bar the browser does this by itself.
    if (event.offsetX > element.clientWidth && event.target === element) return
    from = { x: element.scrollLeft + event.clientX, y: element.scrollTop + event.clientY }
    element.setPointerCapture(event.pointerId)
    element.classList.add('dragged')
  })
  element.addEventListener('pointermove', (event) => {
    if (from) element.scrollTo(from.x - event.clientX, from.y - event.clientY)
  })
  for (const end of ['pointerup', 'pointercancel'] as const)
    element.addEventListener(end, () => {
      from = null
      element.classList.remove('dragged')
    })
}
