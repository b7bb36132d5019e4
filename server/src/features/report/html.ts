import type { Covered } from '../figures/responsibilities.ts'
import { escapeHtml, sentenceHtml } from './escape.ts'
import { foldedTo } from './fold.ts'
import type { Report } from './report.ts'
import { holdersSaid, isFull, type Said, saidOf, subtitle } from './said.ts'
import { style } from './style.ts'
import { svgOf } from './svg.ts'

/** How many documents stand beside a figure. */
const few = 4
/** How many documents a page has room for on its map. */
const mapped = 72

/** The report as one page of HTML: no script, and nothing that it would have to fetch. */
export function htmlOf(report: Report): string {
  const { name } = report
  const blocks = [numbers(report), holders(report), mends(report), map(report)]
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
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
<footer>Made by <code>triad report</code> from the documents as they stood on this day.</footer>
</main>
</body>
</html>
`
}

function numbers(report: Report): string {
  const said = saidOf(report)
  if (said.length === 0) return ''
  const columns = said.length < 6 ? said.length : Math.ceil(said.length / 2)
  return `<section class="figures" style="--columns:${columns}" aria-label="In numbers">\n${said.map((it) => card(it, report)).join('\n')}\n</section>`
}

function card(said: Said, { nameOf }: Report): string {
  const { title, figure, rest, items } = said
  const share = said.isGood ? figure.value / figure.of : 1 - figure.value / figure.of
  const lines = said.isAboutPeople ? items : figure.items.slice(0, few).map((path) => nameOf(path))
  const more = said.isAboutPeople ? 0 : figure.items.length - lines.length
  const list = [
    ...(said.isAboutPeople ? [] : [`<li class="head">${escapeHtml(said.head)}</li>`]),
    ...lines.map((line) => `<li title="${escapeHtml(line)}">${escapeHtml(line)}</li>`),
    ...(more > 0 ? [`<li class="head">and ${more} more</li>`] : []),
  ]
  return [
    `<article class="figure${isFull(said) ? ' full' : ''}">`,
    `<h3>${title}</h3>`,
    `<p class="value">${figure.value}</p>`,
    `<div class="bar"><i style="width:${Math.round(share * 100)}%"></i></div>`,
    `<p class="rest">${escapeHtml(rest)}</p>`,
    ...(lines.length > 0 ? [`<ul${said.isAboutPeople ? ' class="people"' : ''}>${list.join('')}</ul>`] : []),
    '</article>',
  ].join('\n')
}

const covers = { covered: 'Covered', doubled: 'Doubled up', uncovered: 'Uncovered' } as const

function holders({ figures, roles, nameOf }: Report): string {
  if (!figures.responsibilities) return ''
  const rows = figures.responsibilities.map(
    (it) =>
      `<tr class="${it.cover}"><td>${it.title}</td><td class="cover">${covers[it.cover]}</td><td>${escapeHtml(holdersSaid(it, roles))}${besides(it, nameOf)}</td></tr>`,
  )
  return `<section>\n<h2>Who holds what</h2>\n<table>\n${rows.join('\n')}\n</table>\n</section>`
}

/** The documents for which a responsibility is not simply covered. */
function besides({ items }: Covered, nameOf: Report['nameOf']): string {
  const names = items.slice(0, few).map(nameOf)
  const more = items.length > few ? [`and ${items.length - few} more`] : []
  return names.length === 0 ? '' : ` <span class="soft">${escapeHtml([...names, ...more].join('; '))}</span>`
}

function mends({ worst, nameOf, pathOf }: Report): string {
  if (worst.length === 0) return ''
  const entries = worst.map(
    ({ path, what, repair }) =>
      `<li><b>${escapeHtml(nameOf(path))}</b> <span class="path">${escapeHtml(pathOf(path))}</span><p>${sentenceHtml(what)} <span class="repair">${sentenceHtml(repair)}</span></p></li>`,
  )
  return `<section>\n<h2>What to fix next</h2>\n<ol class="mend">\n${entries.join('\n')}\n</ol>\n</section>`
}

function map(report: Report): string {
  const folded = foldedTo(report.graph, mapped, report.kinds)
  if (!folded || folded.graph.edges.length === 0) return ''
  const { nodes, edges } = folded.graph
  const has = (holds: (node: (typeof nodes)[number]) => boolean) => nodes.some(holds)
  const legend = [
    '<span>Work is handed down from left to right.</span>',
    ...(folded.types.length > 0
      ? [
          `<span>+3: three more documents below, of the ${nodes.length < report.graph.nodes.length ? report.graph.nodes.length - nodes.length : 0} that the map leaves out.</span>`,
        ]
      : []),
    ...(has((it) => it.isDropped || it.isLoose)
      ? ['<span><i class="waiting"></i>picked up by nobody, or below nothing</span>']
      : []),
    ...(has(({ severity }) => severity === 'error') ? ['<span><i class="dot error"></i>error</span>'] : []),
    ...(has(({ severity }) => severity === 'warning') ? ['<span><i class="dot"></i>warning</span>'] : []),
    ...(edges.some(({ isBroken }) => isBroken) ? ['<span>Red lines lead the wrong way.</span>'] : []),
  ]
  return `<section>\n<h2>The map</h2>\n<div class="map">\n${svgOf(folded, report)}\n</div>\n<div class="legend">${legend.join('')}</div>\n</section>`
}
