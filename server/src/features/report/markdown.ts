import { escapeMarkdown, sentenceMarkdown } from './escape.ts'
import type { Report } from './report.ts'
import { holdersSaid, type Said, saidOf, subtitle } from './said.ts'

/** How many documents stand beside a figure. */
const few = 5
const covers = { covered: '✓', doubled: 'twice', uncovered: '—' } as const

/** The report as Markdown (GFM). */
export function markdownOf(report: Report): string {
  const { figures, roles, worst, nameOf, pathOf, name } = report
  const blocks = [`# ${escapeMarkdown(name).replace(/#+$/, '\\$&')}`, subtitle(report)]
  const said = saidOf(report)
  if (said.length > 0)
    blocks.push(
      '## In numbers',
      said.map((it) => `- **${it.title}:** ${it.figure.value} ${it.rest}.${listed(it, nameOf)}`).join('\n'),
    )
  if (figures.responsibilities)
    blocks.push(
      '## Who holds what',
      [
        '| Responsibility | Covered | By |',
        '|---|---|---|',
        ...figures.responsibilities.map(
          (it) => `| ${it.title} | ${covers[it.cover]} | ${escapeMarkdown(holdersSaid(it, roles))} |`,
        ),
      ].join('\n'),
    )
  if (worst.length > 0)
    blocks.push(
      '## What to fix next',
      worst
        .map(
          ({ path, what, repair }, at) =>
            `${at + 1}. **${escapeMarkdown(nameOf(path))}** (${escapeMarkdown(pathOf(path))})  \n   ${sentenceMarkdown(what)} ${sentenceMarkdown(repair)}`,
        )
        .join('\n'),
    )
  return `${blocks.join('\n\n')}\n`
}

/** The documents, or the people, that a figure is about; empty, or with a space before it. */
function listed({ figure, head, items, isAboutPeople }: Said, nameOf: Report['nameOf']): string {
  const names = isAboutPeople ? items : figure.items.slice(0, few).map(nameOf)
  if (names.length === 0) return ''
  const more = isAboutPeople ? 0 : figure.items.length - names.length
  const list = [...names.map(escapeMarkdown), ...(more > 0 ? [`${more} more`] : [])].join('; ')
  return isAboutPeople ? ` ${list}.` : ` ${head}: ${list}.`
}
