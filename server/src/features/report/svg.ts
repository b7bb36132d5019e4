import type { GraphNode } from '../graph.ts'
import { layoutOf, type Measures, type PlacedNode, usualMeasures } from '../layout.ts'
import { escapeHtml } from './escape.ts'
import type { Folded } from './fold.ts'
import { called, type Report } from './report.ts'

const measures: Measures = {
  ...usualMeasures,
  node: { width: 150, height: 26 },
  gap: { x: 26, y: 7 },
  lane: { padding: 14, head: 24 },
}

/** The map of a workspace as SVG that takes its colours from the page around it. */
export function svgOf({ graph, hidden }: Folded, { roles, name }: Pick<Report, 'roles' | 'name'>): string {
  const order = [...roles.keys()]
  const { width, height, lanes, nodes, edges } = layoutOf(graph, order, measures)
  const byKey = new Map(graph.nodes.map((node) => [node.key, node]))
  const laneAt = (role: string) => `lane-${Math.max(0, order.indexOf(role)) % 3}`
  return [
    `<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escapeHtml(`The map of ${name}`)}">`,
    ...lanes.map(
      ({ role, x, y, width, height }) =>
        `<g class="${laneAt(role)}"><rect class="lane" x="${x}" y="${y + 3}" width="${width}" height="${height - 6}" rx="10"/><text class="lane-name" x="${x + measures.lane.padding}" y="${y + 24}">${escapeHtml(roles.get(role) ?? role)}</text></g>`,
    ),
    ...edges.map(
      ({ curve: [x, y, ...rest], isBroken }) =>
        `<path class="edge${isBroken ? ' broken' : ''}" d="M${round(x)} ${round(y)}C${rest.map(round).join(' ')}"/>`,
    ),
    ...nodes.map((place) =>
      nodeOf(place, byKey.get(place.key) as GraphNode, hidden.get(place.key) ?? 0, laneAt),
    ),
    '</svg>',
  ].join('\n')
}

const round = (it: number): number => Math.round(it * 10) / 10

function nodeOf(
  { x, y, width, height }: PlacedNode,
  node: GraphNode,
  hidden: number,
  laneAt: (role: string) => string,
): string {
  const { id, title, key, stage, owner, severity, isDropped, isLoose, role } = node
  const label = called(id, title, key)
  const more = hidden > 0 ? `+${hidden}` : ''
  const isFaulty = severity === 'error' || severity === 'warning'
  const room = width - 20 - (more.length > 0 ? 8 + more.length * 6 : 0) - (isFaulty ? 10 : 0)
  const classes = ['node', laneAt(role)]
  if (stage === 'done') classes.push('done')
  if (isDropped || isLoose) classes.push('waiting')
  const about = [
    label,
    stage,
    owner ?? 'no owner',
    isDropped ? 'picked up by nobody' : isLoose ? 'hangs below nothing' : null,
  ]
  const middle = round(y + height / 2)
  return [
    `<g class="${classes.join(' ')}"><title>${escapeHtml(about.filter(Boolean).join(' · '))}</title>`,
    `<rect class="box" x="${x}" y="${y}" width="${width}" height="${height}" rx="5"/>`,
    `<rect class="side" x="${x}" y="${y + 5}" width="3" height="${height - 10}" rx="1.5"/>`,
    `<text x="${x + 10}" y="${middle + 4}">${escapeHtml(fitted(label, room))}</text>`,
    more &&
      `<text class="more" x="${x + width - 8 - (isFaulty ? 10 : 0)}" y="${middle + 4}" text-anchor="end">${more}</text>`,
    isFaulty && `<circle class="${severity}" cx="${x + width - 9}" cy="${middle}" r="3.5"/>`,
    '</g>',
  ]
    .filter(Boolean)
    .join('')
}

/** About how wide a character is at the size of the map's letters; those of East Asia are twice as wide. */
const widthOf = (character: string): number =>
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]|\p{Emoji_Presentation}/u.test(
    character,
  )
    ? 12
    : /[\p{Lu}mw]/u.test(character)
      ? 8
      : /[ijltf.,:;'’!|()\s]/.test(character)
        ? 3.8
        : 6.5

/** `text` as far as it fits into `width`, with an ellipsis where something is left out. */
function fitted(text: string, width: number): string {
  let used = 0
  let kept = ''
  for (const character of text) {
    used += widthOf(character)
    if (used > width) return `${kept.slice(0, -1).trimEnd()}…`
    kept += character
  }
  return kept
}
