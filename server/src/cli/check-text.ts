import { join, resolve } from 'node:path'
import { configPath, invalidConfiguration } from '../features/config.ts'
import { type Severity, severities } from '../rules/rule.ts'
import { linesOf, positionAt } from '../text/lines.ts'
import { inEnglish } from '../text/message.ts'
import type { CheckedFile, CheckReport, Known } from './check-report.ts'
import { changedElsewhere } from './formats/said.ts'
import {
  aligned,
  type Cell,
  type Paint,
  printable,
  type Style,
  styleFor,
  widthFor,
  widthOfRows,
  wrapped,
} from './style.ts'
import type { Surroundings } from './surroundings.ts'
import { count, noArtifacts, noDocuments, skippedToo } from './words.ts'

/** A finding as the cells of a row: where it is, how grave, what is wrong, which rule says so. */
type FindingRow = readonly [place: Cell, severity: Cell, message: Cell, rule: Cell]

/**
 * The report of `triad check` for people: a paragraph for each document, and a summary. A finding is one
 * line; on a terminal that is too narrow for that it is two, so that nothing is broken in the middle.
 */
export function writeCheck(report: CheckReport, surroundings: Surroundings, quiet = false): string {
  const style = styleFor(surroundings)
  const columns = widthFor(surroundings.stdout)
  const files = report.files.map((file) => rowsOf(file, style, surroundings))
  const narrow = files.some((rows) => widthOfRows(rows) > columns)
  const paragraphs = files.map((rows) =>
    (narrow ? rows.flatMap((row) => stacked(row, columns)) : aligned(rows)).join('\n'),
  )
  const told = quiet ? paragraphs : [...paragraphs, summaryLine(report, surroundings)]
  return told.length === 0 ? '' : `${told.join('\n\n')}\n`
}

/** What was found in all, and what was repaired. */
export function summaryLine(report: CheckReport, surroundings: Surroundings): string {
  const style = styleFor(surroundings)
  return summary(report, style) + done(report, style)
}

function rowsOf(
  { path, text, findings, isUntouched }: CheckedFile,
  style: Style,
  { cwd, pageFolder }: Surroundings,
): FindingRow[] {
  const lines = linesOf(text)
  return findings.map(({ span, severity, message, rule }) => {
    const { line, character } = positionAt(lines, span.start)
    const page = rule === invalidConfiguration ? null : join(pageFolder, `${rule.id}.md`)
    return [
      {
        text: `${printable(path)}:${line + 1}:${character + 1}`,
        paint: (it) => style.link(it, resolve(cwd, path)),
      },
      { text: severity, paint: paintOf(severity, style) },
      { text: printable(inEnglish(message)) + (isUntouched ? ` ${changedElsewhere}` : '') },
      { text: rule.id, paint: (it) => style.link(style.dim(it), page) },
    ]
  })
}

/** One finding on several lines: its place and its rule, and below them what is wrong. */
function stacked([place, severity, message, rule]: FindingRow, columns: number): string[] {
  const [first = '', ...more] = wrapped(message.text, columns - indent)
  const beside = severity.paint?.(severity.text) + ' '.repeat(indent - 2 - severity.text.length)
  return [
    ...aligned([[place, rule]]),
    `  ${beside}${first}`,
    ...more.map((line) => ' '.repeat(indent) + line),
  ]
}

/** Where messages begin below their place: behind the longest severity. */
const indent = 2 + 'warning'.length + 2

const paintOf = (severity: Severity, style: Style): Paint =>
  ({ error: style.red, warning: style.yellow, info: style.blue, hint: style.dim })[severity]

/** A line about what was repaired, where that was asked for. */
function done({ fixed }: CheckReport, style: Style): string {
  if (!fixed) return ''
  if (fixed.findings === 0) return '\nNothing to fix automatically.'
  return `\n${style.green(`${fixed.findings} fixed`)} in ${count(fixed.files, 'file')}`
}

function summary(report: CheckReport, style: Style): string {
  const { documents, artifacts, stories, counts, files, configurations, known, skipped, since } = report
  const rest =
    (since ? ` · since ${printable(since)}` : '') + (known ? knownElsewhere(known) : '') + skippedToo(skipped)
  if (files.length === 0) {
    if (documents === 0 && configurations.length > 0)
      return `${style.green('No findings')} in ${namesOf(configurations)}, and no Markdown documents${rest}.`
    if (documents === 0) return noDocuments(skipped)
    if (artifacts === 0) return noArtifacts(documents) + skippedToo(skipped)
    return `${style.green(known || since ? 'No new findings.' : 'No findings.')} ${count(documents, 'document')}, ${count(artifacts, 'artifact')}, ${count(stories, 'story')}${rest}.`
  }
  const bySeverity = severities
    .filter((severity) => counts[severity] > 0)
    .map((severity) => paintOf(severity, style)(count(counts[severity], severity)))
  const total = severities.reduce((sum, severity) => sum + counts[severity], 0)
  const found = `${style.bold(count(total, 'finding'))} (${bySeverity.join(', ')}) in ${placesOf(report)}`
  const none = documents > 0 && artifacts === 0 ? `\n${noArtifacts(documents)}` : ''
  return `${found} · ${count(stories, 'story')}${rest}${none}`
}

/** Where the findings are: `2 of 5 documents and triad.yaml`; a configuration is no document. */
function placesOf({ documents, files }: CheckReport): string {
  const configurations = files.filter(({ artifact }) => artifact === null).map(({ path }) => path)
  const documentsIn = ({ path, findings }: CheckedFile) => [
    path,
    ...findings.flatMap((it) => it.documents ?? []),
  ]
  const faulty = new Set(files.filter(({ artifact }) => artifact !== null).flatMap(documentsIn)).size
  if (configurations.length === 0) return `${faulty} of ${count(documents, 'document')}`
  const names = namesOf(configurations)
  if (documents === 0) return names
  return faulty > 0
    ? `${faulty} of ${count(documents, 'document')} and ${names}`
    : `${names} and none of ${count(documents, 'document')}`
}

const namesOf = (paths: readonly string[]): string =>
  paths.length === 1 ? printable(paths[0] as string) : `${paths.length} ${configPath} files`

function knownElsewhere({ count, file, covers }: Known): string {
  const what = count > 0 || covers ? ` · ${count} more known from ${printable(file)}` : ''
  return covers ? `${what}, which covers ${printable(covers)} alone` : what
}
