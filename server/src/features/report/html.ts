import { worded } from '../../text/message.ts'
import { escapeHtml, sentenceHtml } from './escape.ts'
import { foldedTo } from './fold.ts'
import type { Report } from './report.ts'
import { isFull, type Said, subtitle } from './said.ts'
import { type Listing, type Row, type Section, sectionsOf } from './sections.ts'
import { style } from './style.ts'
import { svgOf } from './svg.ts'

/** How many documents stand beside a figure. */
const few = 4
/** How many documents a page has room for on its map. */
const mapped = 72

export interface HtmlOptions {
  /** Where the name of a document leads, by its key; it leads nowhere where a page is sent to others. */
  readonly linkOf?: (key: string) => string
}

/** A page in the making. */
interface Page {
  readonly report: Report
  /** The name of a document, as HTML. */
  readonly named: (key: string) => string
}

/** The report as one page of HTML: no script, and nothing that it would have to fetch. */
export function htmlOf(report: Report, { linkOf }: HtmlOptions = {}): string {
  const { name, say } = report
  const named = (key: string): string => {
    const text = escapeHtml(report.nameOf(key))
    return linkOf ? `<a href="${escapeHtml(linkOf(key))}">${text}</a>` : text
  }
  const page: Page = { report, named }
  const blocks = [...sectionsOf(report).map((it) => section(it, page)), mends(page), map(report)]
  return `<!doctype html>
<html lang="${say('en')}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(name)}</title>
<style>${style}</style>
</head>
<body>
<main>
<header>
<h1>${escapeHtml(name)}</h1>
<p class="subtitle">${escapeHtml(subtitle(report))}</p>
</header>
${blocks.filter((block) => block !== '').join('\n')}
<footer>${escapeHtml(say('Made by Triad from the documents as they stood on this day.'))}</footer>
</main>
</body>
</html>
`
}

const section = ({ title, figures, table }: Section, page: Page): string =>
  [
    '<section>',
    `<h2>${escapeHtml(title)}</h2>`,
    ...(figures.length > 0
      ? [
          `<div class="figures" style="--columns:${figures.length}">`,
          ...figures.map((it) => card(it, page)),
          '</div>',
        ]
      : []),
    ...(table ? [listing(table, page)] : []),
    '</section>',
  ].join('\n')

function card(said: Said, { report: { say }, named }: Page): string {
  const { title, figure, rest, isGood, head } = said
  const names = head === '' ? [] : figure.items.slice(0, few)
  const more = head === '' ? 0 : figure.items.length - names.length
  const list = [
    `<li class="head">${escapeHtml(head)}</li>`,
    ...names.map((key) => `<li>${named(key)}</li>`),
    ...(more > 0 ? [`<li class="head">${escapeHtml(say('and {0} more', more))}</li>`] : []),
  ]
  const share = Math.round((100 * figure.value) / figure.of)
  return [
    `<article class="figure ${isFull(said) ? 'full' : isGood ? 'partly' : 'faulty'}">`,
    `<h3>${escapeHtml(title)}</h3>`,
    `<p class="value">${figure.value}</p>`,
    `<div class="bar"><i style="width:${share}%"></i></div>`,
    `<p class="rest">${escapeHtml(rest)}</p>`,
    ...(names.length > 0 ? [`<ul>${list.join('')}</ul>`] : []),
    '</article>',
  ].join('\n')
}

/** A column of numbers alone is set to the right. */
const isNumber = (cell: string | undefined): boolean => /^\d+$/.test(cell ?? '')

function listing({ columns, rows, more }: Listing, page: Page): string {
  const side = (at: number) => (isNumber(rows[0]?.cells[at]) ? ' class="number"' : '')
  return [
    '<table>',
    `<thead><tr>${columns.map((it, at) => `<th scope="col"${side(at)}>${escapeHtml(it)}</th>`).join('')}</tr></thead>`,
    '<tbody>',
    ...rows.map((it) => row(it, side, page)),
    '</tbody>',
    '</table>',
    ...(more > 0 ? [`<p class="soft">${escapeHtml(page.report.say('and {0} more', more))}</p>`] : []),
  ].join('\n')
}

function row({ cells, path, aside, tone }: Row, side: (at: number) => string, { named }: Page): string {
  const soft =
    aside === '' ? '' : ` <span class="soft">${path === null ? escapeHtml(aside) : named(path)}</span>`
  // What it is about stands with the first word, what is beside it with the last.
  const at = path === null ? cells.length - 1 : 0
  const shown = cells.map((cell, i) => `<td${side(i)}>${escapeHtml(cell)}${i === at ? soft : ''}</td>`)
  return `<tr${tone ? ` class="${tone}"` : ''}>${shown.join('')}</tr>`
}

function mends({ report, named }: Page): string {
  const { worst, pathOf, say } = report
  if (worst.length === 0) return ''
  const entries = worst.map(
    ({ path, what, repair }) =>
      `<li><b>${named(path)}</b> <span class="path">${escapeHtml(pathOf(path))}</span><p>${sentenceHtml(worded(say, what))} <span class="repair">${sentenceHtml(worded(say, repair))}</span></p></li>`,
  )
  return `<section>\n<h2>${escapeHtml(say('What to fix next'))}</h2>\n<ol class="mend">\n${entries.join('\n')}\n</ol>\n</section>`
}

function map(report: Report): string {
  const { say } = report
  const folded = foldedTo(report.graph, mapped, report.kinds)
  if (!folded || folded.graph.edges.length === 0) return ''
  const { nodes, edges } = folded.graph
  const has = (holds: (node: (typeof nodes)[number]) => boolean) => nodes.some(holds)
  const key = (sign: string, words: string) => `<span>${sign}${escapeHtml(words)}</span>`
  const left = report.graph.nodes.length - nodes.length
  const legend = [
    key('', say('Work is handed down from left to right.')),
    ...(left > 0
      ? [key('', say('+3: three more documents below, of the {0} that the map leaves out.', left))]
      : []),
    ...(has((it) => it.isDropped || it.isLoose)
      ? [key('<i class="waiting"></i>', say('picked up by nobody, or without a parent'))]
      : []),
    ...(has(({ severity }) => severity === 'error') ? [key('<i class="dot error"></i>', say('error'))] : []),
    ...(has(({ severity }) => severity === 'warning') ? [key('<i class="dot"></i>', say('warning'))] : []),
    ...(edges.some(({ isBroken }) => isBroken) ? [key('', say('Red lines lead the wrong way.'))] : []),
  ]
  return `<section>\n<h2>${escapeHtml(say('The map'))}</h2>\n<div class="map">\n${svgOf(folded, report)}\n</div>\n<div class="legend">${legend.join('')}</div>\n</section>`
}
