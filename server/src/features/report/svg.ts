import type { Say } from '../../text/say.ts'
import { type MapCard, mapOf } from '../map/map.ts'
import { tight } from '../map/room.ts'
import { fitted } from '../map/text-width.ts'
import { escapeHtml } from './escape.ts'
import type { Folded } from './fold.ts'
import { called, type Report } from './report.ts'

/** The map of a workspace, as the editor has it, as SVG that takes its colours from the page around it. */
export function svgOf(
  { graph, hidden }: Folded,
  { roles, name, say }: Pick<Report, 'roles' | 'name' | 'say'>,
): string {
  const order = [...roles.keys()]
  // A page has no room for lanes with nothing in them; what stands under a role of nobody is in the last.
  const there = new Set(graph.nodes.map(({ role }) => (roles.has(role) ? role : order.at(-1))))
  const lanes = [...roles].flatMap(([id, title]) => (there.has(id) ? { id, title } : []))
  const map = mapOf({ graph, roles: lanes, types: [] }, { limit: graph.nodes.length }, tight)
  const colourOf = (role: string) => `lane-${Math.max(0, order.indexOf(role)) % 3}`
  const { width, height } = map
  return [
    `<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escapeHtml(say('The map of {0}', name))}">`,
    ...map.lanes.map(
      ({ id, title, x, width }) =>
        `<g class="${colourOf(id)}"><rect class="lane" x="${x - 10}" y="3" width="${width + 20}" height="${height - 6}" rx="10"/><text class="lane-name" x="${x}" y="23">${escapeHtml(title)}</text></g>`,
    ),
    ...map.ways.map(
      ({ path, isBroken }) => `<path class="edge${isBroken ? ' broken' : ''}" d="${rounded(path)}"/>`,
    ),
    ...map.cards.map((card) => cardOf(card, hidden.get(card.key) ?? 0, colourOf, say)),
    '</svg>',
  ].join('\n')
}

/** To a tenth, which nobody sees. */
const rounded = (path: string): string => path.replace(/\d+\.\d+/g, (it) => String(round(Number(it))))

const round = (it: number): number => Math.round(it * 10) / 10

function cardOf(card: MapCard, hidden: number, colourOf: (role: string) => string, say: Say): string {
  const { x, y, width, height, id, title, key, stage, owner, severity, isDropped, isLoose, role } = card
  const label = called(id, title, key)
  const more = hidden > 0 ? `+${hidden}` : ''
  const isFaulty = severity === 'error' || severity === 'warning'
  const room = width - 20 - (more.length > 0 ? 8 + more.length * 6 : 0) - (isFaulty ? 10 : 0)
  const classes = ['node', colourOf(role)]
  if (stage === 'done') classes.push('done')
  if (isDropped || isLoose) classes.push('waiting')
  const about = [
    label,
    stage,
    owner ?? say('no owner'),
    isDropped ? say('picked up by nobody') : isLoose ? say('no parent') : null,
  ]
  const middle = round(y + height / 2)
  return [
    `<g class="${classes.join(' ')}"><title>${escapeHtml(about.filter(Boolean).join(' · '))}</title>`,
    `<rect class="box" x="${x}" y="${y}" width="${width}" height="${height}" rx="5"/>`,
    `<rect class="side" x="${x}" y="${y + 5}" width="3" height="${height - 10}" rx="1.5"/>`,
    `<text x="${x + 10}" y="${middle + 4}">${escapeHtml(fitted(label, tight.title.size, room))}</text>`,
    more &&
      `<text class="more" x="${x + width - 8 - (isFaulty ? 10 : 0)}" y="${middle + 4}" text-anchor="end">${more}</text>`,
    isFaulty && `<circle class="${severity}" cx="${x + width - 9}" cy="${middle}" r="3.5"/>`,
    '</g>',
  ]
    .filter(Boolean)
    .join('')
}
