import { html, svg } from '../../page/dom.ts'
import { cross, inlineIcon, ring } from '../../page/icons.ts'
import type { Words } from '../words.ts'

/** What the shapes mean, in the words that stand on the cards. */
export function legendOf(words: Words): HTMLElement {
  const way = (kind: string[], end: number, text: string, mark?: SVGElement) => {
    const line = svg(
      'g',
      { class: ['way', ...kind] },
      svg('path', { class: 'line', d: `M0 7H${end}` }),
      mark ?? null,
    )
    return html(
      'li',
      {},
      svg('svg', { class: 'sample', viewBox: '0 0 34 14', 'aria-hidden': 'true' }, line),
      text,
    )
  }
  return html(
    'ul',
    { class: 'legend', 'aria-label': words.legend },
    way([], 34, words.way),
    way(['broken'], 34, words.broken, cross(17, 7)),
    way(['open'], 22, `${words.dropped}, ${words.loose}`, ring(27, 7)),
    ...(['error', 'warning', 'info', 'hint'] as const).map((it) => html('li', {}, inlineIcon(it), words[it])),
    html('li', { class: 'keys' }, words.keys),
  )
}
