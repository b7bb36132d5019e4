import { svg } from './dom.ts'

/**
 * One shape for each severity, in a square of 16, so that they differ without their colours: a disc with a
 * cross, a triangle, a ring, a bulb without its light.
 */
const shapes: Readonly<Record<string, readonly string[]>> = {
  error: ['M8 1.2a6.8 6.8 0 1 0 0 13.6A6.8 6.8 0 0 0 8 1.2z', 'M5.4 5.4l5.2 5.2M10.6 5.4l-5.2 5.2'],
  warning: ['M8 1.6L15.2 14.4H.8z', 'M8 6v4M8 11.8v.9'],
  info: ['M8 1.7a6.3 6.3 0 1 0 0 12.6A6.3 6.3 0 0 0 8 1.7z', 'M8 7.2v4.3M8 4.6v1'],
  hint: ['M8 3.5l4.5 4.5L8 12.5 3.5 8z', ''],
}

/** The mark of a severity, with its upper left corner there; nothing to a screen reader, which is told in words. */
export const severityIcon = (severity: string, x = 0, y = 0): SVGGElement => {
  const [outline = '', sign = ''] = shapes[severity] ?? []
  const icon = svg('g', {
    class: ['icon', severity],
    transform: `translate(${x} ${y})`,
    'aria-hidden': 'true',
  })
  icon.append(svg('path', { class: 'outline', d: outline }))
  if (sign) icon.append(svg('path', { class: 'sign', d: sign }))
  return icon
}

/** The same where a line of HTML needs it. */
export const inlineIcon = (severity: string): SVGSVGElement =>
  svg('svg', { class: 'inline', viewBox: '0 0 16 16', 'aria-hidden': 'true' }, severityIcon(severity))

/** The cross on a way that is broken. */
export const cross = (x: number, y: number): SVGPathElement =>
  svg('path', { class: 'cross', d: `M${x - 5} ${y - 5}l10 10M${x + 5} ${y - 5}l-10 10` })

/** The ring at the end of a way that comes from nowhere, or leads there. */
export const ring = (x: number, y: number): SVGCircleElement =>
  svg('circle', { class: 'ring', cx: x, cy: y, r: 4 })
