import { fill } from '../words.ts'
import type { Says } from './describe.ts'
import { svg } from './dom.ts'
import { severityIcon } from './icons.ts'
import type { Spot } from './layout.ts'
import { linesOf } from './lines.ts'
import type { ShownNode } from './shown.ts'

/** How wide a text is drawn, in pixels at 100 %. */
export interface Measure {
  readonly title: (text: string) => number
  readonly small: (text: string) => number
}

const pad = 10
const titleLine = 18
const smallLine = 16
const iconSize = 14

/** What a card says, cut to its width. */
export interface Face {
  readonly title: readonly string[]
  readonly small: readonly string[]
  readonly gaps: readonly string[]
  readonly badge: string
  readonly toggle: string
  readonly height: number
}

export function faceOf(
  { node, isOpen, below }: ShownNode,
  width: number,
  says: Says,
  measure: Measure,
): Face {
  const badge = node.severity && node.findings > 0 ? String(node.findings) : ''
  const toggle = isOpen === null ? '' : below > 0 ? `+${below}` : '−'
  const badgeWidth = badge ? iconSize + 6 + measure.small(badge) + 6 : 0
  const toggleWidth = toggle ? measure.small(toggle) + 22 : 0
  const inner = width - 2 * pad
  const title = linesOf(node.title || node.key, inner - badgeWidth, 2, measure.title)
  const meta = [node.id, says.type(node), says.status(node)].filter(Boolean).join(' · ')
  const small = linesOf(meta, inner - toggleWidth, 1, measure.small)
  const gaps = says.gaps(node).flatMap((it) => linesOf(it, inner, 1, measure.small))
  const height = 2 * pad - 4 + title.length * titleLine + (small.length + gaps.length) * smallLine
  return { title, small, gaps, badge, toggle, height }
}

/** A card as a button, what is written on it, and beside it what turns its branch: no button is within another. */
export function cardOf(
  shown: ShownNode,
  face: Face,
  spot: Spot,
  says: Says,
  measure: Measure,
): SVGGElement[] {
  const { node, isContext, isOpen } = shown
  const { title, small, gaps, badge, toggle } = face
  const card = svg('g', {
    class: ['card', isContext && 'context'],
    transform: `translate(${spot.x} ${spot.y})`,
    role: 'button',
    tabindex: -1,
    'data-key': node.key,
    'aria-label': [says.whole(node), belowOf(shown, says)].filter(Boolean).join(', '),
    'aria-expanded': isOpen === null ? null : String(isOpen),
  })
  card.append(
    svg('rect', { class: 'paper', width: spot.width, height: spot.height, rx: 5 }),
    svg('title', {}, says.whole(node)),
  )
  // The label says all of it in full; what is cut to the card's width lies above the button, for the eye alone.
  const front = svg('g', {
    class: ['face', isContext && 'context'],
    transform: `translate(${spot.x} ${spot.y})`,
    'aria-hidden': 'true',
  })
  let y = pad + 9
  const write = (kind: string, line: string, below: number, height: number) => {
    front.append(svg('text', { class: kind, x: pad, y: y + below }, line))
    y += height
  }
  for (const line of title) write('title', line, 4, titleLine)
  for (const line of small) write('small', line, 2, smallLine)
  for (const line of gaps) write('gap', line, 2, smallLine)
  if (badge && node.severity) {
    const x = spot.width - pad - measure.small(badge)
    front.append(
      severityIcon(node.severity, x - iconSize - 5, pad + 1),
      svg('text', { class: 'badge', x, y: pad + 13 }, badge),
    )
  }
  if (isOpen === null) return [card, front]
  const width = measure.small(toggle) + 14
  const x = spot.x + spot.width - width - 6
  const top = spot.y + pad + title.length * titleLine + 1
  const pill = svg(
    'g',
    {
      class: ['toggle', !isOpen && 'closed'],
      transform: `translate(${x} ${top})`,
      'data-turns': node.key,
      'aria-hidden': 'true',
    },
    svg('rect', { width, height: 15, rx: 7.5 }),
    svg('text', { x: width / 2, y: 11.5, 'text-anchor': 'middle' }, toggle),
  )
  return [card, front, pill]
}

const belowOf = ({ below }: ShownNode, { words }: Says): string => (below > 0 ? fill(words.below, below) : '')
