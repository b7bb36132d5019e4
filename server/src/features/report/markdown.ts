import { worded } from '../../text/message.ts'
import { escapeMarkdown, sentenceMarkdown } from './escape.ts'
import type { Report } from './report.ts'
import { type Said, subtitle } from './said.ts'
import { type Listing, sectionsOf } from './sections.ts'

/** How many documents stand beside a figure. */
const few = 5

/** The report as Markdown (GFM). */
export function markdownOf(report: Report): string {
  const { worst, nameOf, pathOf, name, say } = report
  const blocks = [`# ${escapeMarkdown(name).replace(/#+$/, '\\$&')}`, subtitle(report)]
  for (const { title, figures, table } of sectionsOf(report)) {
    blocks.push(`## ${title}`)
    if (figures.length > 0) blocks.push(figures.map((it) => figure(it, report)).join('\n'))
    if (table) blocks.push(listing(table))
  }
  if (worst.length > 0)
    blocks.push(
      `## ${say('What to fix next')}`,
      worst
        .map(
          ({ path, what, repair }, at) =>
            `${at + 1}. **${escapeMarkdown(nameOf(path))}** (${escapeMarkdown(pathOf(path))})  \n   ${sentenceMarkdown(worded(say, what))} ${sentenceMarkdown(worded(say, repair))}`,
        )
        .join('\n'),
    )
  return `${blocks.join('\n\n')}\n`
}

const figure = (it: Said, report: Report): string =>
  `- **${it.title}:** ${it.figure.value} ${it.rest}.${listed(it, report)}`

/** The documents that a figure is about; empty, or with a space before it. */
function listed({ figure: { items }, head }: Said, { nameOf, say }: Report): string {
  if (items.length === 0 || head === '') return ''
  const names = items.slice(0, few).map((it) => escapeMarkdown(nameOf(it)))
  const more = items.length - names.length
  return ` ${head}: ${[...names, ...(more > 0 ? [say('{0} more', more)] : [])].join('; ')}.`
}

const listing = ({ columns, rows }: Listing): string =>
  [columns, columns.map(() => '---'), ...rows.map(({ cells }) => cells.map(escapeMarkdown))]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n')
