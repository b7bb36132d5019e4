import type { Severity } from '../../rules/rule.ts'
import { inEnglish } from '../../text/message.ts'
import type { CheckReport } from '../check-report.ts'
import { summaryLine } from '../check-text.ts'
import { elsewhere } from './documents.ts'
import { rangesIn } from './place.ts'
import type { Writing } from './writing.ts'

/**
 * Workflow commands of GitHub Actions, which shows them beside the lines of a pull request, and the summary below them.
 * A command ends with its line; `%`, and in a property `:` and `,`, mean something of their own.
 */
export function writeGithub(report: CheckReport, { surroundings, inRepository }: Writing): string {
  const commands = report.files.flatMap(({ path, text, findings }) => {
    const rangeOf = rangesIn(text)
    return findings.map(({ span, severity, message, rule, documents }) => {
      const { start, end } = rangeOf(span)
      const properties = {
        file: inRepository(path),
        line: start.line,
        endLine: end.line,
        // GitHub takes columns only for what lies on one line.
        ...(start.line === end.line && { col: start.character + 1, endColumn: end.character + 1 }),
        title: `Triad: ${rule.id}`,
      }
      const said = inEnglish(message) + elsewhere(documents ?? [], path, inRepository)
      return `::${commandOf[severity]} ${propertiesOf(properties)}::${escaped(said)}\n`
    })
  })
  return `${commands.join('')}${summaryLine(report, surroundings)}\n`
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
