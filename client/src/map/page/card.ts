import type { MapCard } from '../../../../server/src/lsp/protocol.ts'
import { svg } from '../../page/dom.ts'
import { fill } from '../../page/fill.ts'
import { severityIcon } from '../../page/icons.ts'
import type { Says } from './describe.ts'
import { linesOf } from './lines.ts'

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
}

function faceOf(node: MapCard, says: Says, measure: Measure): Face {
  const { isOpen, below, width, lines } = node
  const badge = node.severity && node.findings > 0 ? String(node.findings) : ''
  const toggle = isOpen === null ? '' : below > 0 ? `+${below}` : '−'
  const badgeWidth = badge ? iconSize + 6 + measure.small(badge) + 6 : 0
  const toggleWidth = toggle ? measure.small(toggle) + 22 : 0
  const inner = width - 2 * pad
  const title = linesOf(node.title || node.key, inner - badgeWidth, lines.title, measure.title)
  const meta = [node.id, says.type(node), says.status(node)].filter(Boolean).join(' · ')
  const small = linesOf(meta, inner - toggleWidth, 1, measure.small)
  const gaps = says.gaps(node).flatMap((it) => linesOf(it, inner, 1, measure.small))
  return { title, small, gaps, badge, toggle }
}

/** A card as a button, what is written on it, and beside it what turns its branch: no button is within another. */
export function cardOf(node: MapCard, says: Says, measure: Measure): SVGGElement[] {
  const { isContext, isOpen } = node
  const { title, small, gaps, badge, toggle } = faceOf(node, says, measure)
  const card = svg('g', {
    class: ['card', isContext && 'context'],
    transform: `translate(${node.x} ${node.y})`,
    role: 'button',
    tabindex: -1,
    'data-key': node.key,
    'aria-label': [says.whole(node), belowOf(node, says)].filter(Boolean).join(', '),
    'aria-expanded': isOpen === null ? null : String(isOpen),
  })
  card.append(
    svg('rect', { class: 'paper', width: node.width, height: node.height, rx: 5 }),
    svg('title', {}, says.whole(node)),
  )
  // The label says all of it in full; what is cut to the card's width lies above the button, for the eye alone.
  const front = svg('g', {
    class: ['face', isContext && 'context'],
    transform: `translate(${node.x} ${node.y})`,
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
    const x = node.width - pad - measure.small(badge)
    front.append(
      severityIcon(node.severity, x - iconSize - 5, pad + 1),
      svg('text', { class: 'badge', x, y: pad + 13 }, badge),
    )
  }
  if (isOpen === null) return [card, front]
  const width = measure.small(toggle) + 14
  const x = node.x + node.width - width - 6
  const top = node.y + pad + title.length * titleLine + 1
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

const belowOf = ({ below }: MapCard, { words }: Says): string => (below > 0 ? fill(words.below, below) : '')
