import { join } from 'node:path'
import { invalidConfiguration } from '../features/config.ts'
import { rules as checked } from '../rules/index.ts'
import type { Rule } from '../rules/rule.ts'
import { documentExplained, isPath } from './explain-document.ts'
import { aligned, type Style, styleFor, widthFor, wrapped } from './style.ts'
import { advice } from './suggest.ts'
import { complain, exit, type Surroundings } from './surroundings.ts'

/**
 * `triad explain`: a rule's page, or how a document is read, as Markdown in a pipe and made up on a terminal; or the
 * list of rules.
 */
export function runExplain(id: string | null, surroundings: Surroundings): number {
  const { stdout, stderr, disk, pageFolder } = surroundings
  const style = styleFor(surroundings)
  const rules = [...checked, invalidConfiguration]
  if (id === null) {
    stdout.write(`${listOf(rules, style, Math.min(widthFor(stdout), 120)).join('\n')}\n`)
    return exit.clean
  }
  const rule = rules.find((it) => it.id === id)
  if (!rule && isPath(id, surroundings)) {
    const text = documentExplained(id, surroundings)
    if (typeof text === 'number') return text
    stdout.write(stdout.isTTY ? madeUp(text, style, Math.min(widthFor(stdout), 100)) : text)
    return exit.clean
  }
  if (!rule) {
    complain(
      stderr,
      `there is no rule and no file "${id}"; ${advice(
        id,
        rules.map((it) => it.id),
      )}`,
    )
    return exit.failed
  }
  const page = disk.read(join(pageFolder, `${id}.md`))
  const text = typeof page === 'string' ? page.replace(/^<!--.*-->\s*/, '') : briefly(rule)
  stdout.write(stdout.isTTY ? madeUp(text, style, Math.min(widthFor(stdout), 100)) : text)
  return exit.clean
}

/** What there is to say of a rule without a page. */
const briefly = ({ id, summary, why, repair }: Rule): string =>
  `# ${id}\n\n**${summary}** ${why}\n\n${repair}\n`

function listOf(rules: readonly Rule[], style: Style, width: number): string[] {
  const paints = { error: style.red, warning: style.yellow, info: style.blue, hint: style.dim }
  const indent = Math.max(...rules.map((rule) => rule.id.length)) + 2 + 'warning'.length + 2
  const rows = rules.flatMap(({ id, severity, summary }) => {
    const [first = '', ...more] = wrapped(summary, Math.max(20, width - indent))
    return [
      [{ text: id, paint: style.bold }, { text: severity, paint: paints[severity] }, { text: first }],
      ...more.map((text) => [{ text: '' }, { text: '' }, { text }]),
    ]
  })
  return aligned(rows)
}

/** A page for a terminal: headings bold, examples dim with what is marked in colour, prose in lines that fit. */
function madeUp(page: string, style: Style, width: number): string {
  const lines: string[] = []
  let fence: string | null = null
  let prose: string[] = []
  const flush = () => {
    if (prose.length > 0) lines.push(...wrapped(prose.join(' '), width).map((line) => inline(line, style)))
    prose = []
  }
  for (const line of page.split('\n')) {
    const mark = /^(`{3,}|~{3,})/.exec(line)?.[1] ?? null
    if (mark && (fence === null || line.trim() === fence)) {
      flush()
      fence = fence === null ? mark : null
    } else if (fence !== null)
      lines.push(/^\s*…?\^+/.test(line) ? `  ${style.yellow(line)}` : style.dim(`  ${line}`))
    else if (/^#/.test(line)) {
      flush()
      lines.push(style.bold(line.replace(/^#+\s*/, '')))
    } else if (line.trim() === '' || /^\s*[-|]/.test(line)) {
      flush()
      lines.push(inline(line, style))
    } else prose.push(line.trim())
  }
  flush()
  return `${lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`
}

const inline = (line: string, style: Style): string =>
  line.replace(/\*\*([^*]+)\*\*/g, (_, text: string) => style.bold(text))
