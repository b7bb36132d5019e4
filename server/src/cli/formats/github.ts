import type { Severity } from '../../rules/rule.ts'
import type { CheckReport } from '../check-report.ts'
import { summaryLine } from '../check-text.ts'
import { rangesIn } from './place.ts'
import { saidOf } from './said.ts'
import type { Writing } from './writing.ts'

/**
 * Workflow commands of GitHub Actions, which shows them beside the lines of a pull request, and the summary below them.
 * A command ends with its line; `%`, and in a property `:` and `,`, mean something of their own.
 */
export function writeGithub(report: CheckReport, { surroundings, inRepository, quiet }: Writing): string {
  const commands = report.files.flatMap((file) => {
    const rangeOf = rangesIn(file.text)
    return file.findings.map((finding) => {
      const { span, severity, rule } = finding
      const { start, end } = rangeOf(span)
      const properties = {
        file: inRepository(file.path),
        line: start.line,
        endLine: end.line,
        // GitHub takes columns only for what lies on one line.
        ...(start.line === end.line && { col: start.character + 1, endColumn: end.character + 1 }),
        title: `Triad: ${rule.id}`,
      }
      return `::${commandOf[severity]} ${propertiesOf(properties)}::${escaped(saidOf(file, finding, inRepository))}\n`
    })
  })
  return commands.join('') + (quiet ? '' : `${summaryLine(report, surroundings)}\n`)
}

const commandOf: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
  hint: 'notice',
}

const propertiesOf = (properties: Readonly<Record<string, string | number>>): string =>
  Object.entries(properties)
    .map(([name, value]) => `${name}=${escaped(`${value}`).replaceAll(':', '%3A').replaceAll(',', '%2C')}`)
    .join(',')

const escaped = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
