import { criteriaOf } from '../model/story.ts'
import type { ArtifactType } from '../model/types.ts'
import { type Severity, severities } from '../rules/rule.ts'
import { linesOf, positionAt } from '../text/lines.ts'
import type { CheckedFile, CheckReport } from './check.ts'
import type { ListedArtifact, ListReport } from './list.ts'
import { aligned, cut, type Paint, printable, type Style, styleFor } from './style.ts'
import type { Surroundings } from './surroundings.ts'

/** The report of `triad check` for people: a paragraph for each file, and a summary. */
export function writeCheck(report: CheckReport, surroundings: Surroundings): string {
  const style = styleFor(surroundings)
  const paragraphs = report.files.map((file) => linesFor(file, style))
  return `${[...paragraphs, checkSummary(report, style)].join('\n\n')}\n`
}

function linesFor({ path, text, findings }: CheckedFile, style: Style): string {
  const lines = linesOf(text)
  return aligned(
    findings.map(({ span, severity, message, rule }) => {
      const { line, character } = positionAt(lines, span.start)
      return [
        { text: `${printable(path)}:${line + 1}:${character + 1}` },
        { text: severity, paint: paintOf(severity, style) },
        { text: printable(message) },
        { text: rule.id, paint: style.dim },
      ]
    }),
  ).join('\n')
}

const paintOf = (severity: Severity, style: Style): Paint =>
  ({ error: style.red, warning: style.yellow, info: style.blue, hint: style.dim })[severity]

function checkSummary(report: CheckReport, style: Style): string {
  const { documents, artifacts, stories, counts, files } = report
  if (documents === 0) return 'No Markdown documents found.'
  if (files.length === 0)
    return `${style.green('No findings.')} ${count(documents, 'document')}, ${count(artifacts, 'artifact')}, ${count(stories, 'story')}.`
  const bySeverity = severities
    .filter((severity) => counts[severity] > 0)
    .map((severity) => paintOf(severity, style)(count(counts[severity], severity)))
  const total = severities.reduce((sum, severity) => sum + counts[severity], 0)
  const where = `in ${files.length} of ${count(documents, 'document')} · ${count(stories, 'story')}`
  return `${style.bold(count(total, 'finding'))} (${bySeverity.join(', ')}) ${where}`
}

/** The report of `triad list` for people: a paragraph for each type, and a summary. */
export function writeList(report: ListReport, surroundings: Surroundings): string {
  const style = styleFor(surroundings)
  const byType = new Map<string, { type: ArtifactType; order: number; listed: ListedArtifact[] }>()
  for (const listed of report.artifacts) {
    const { type } = listed.artifact
    const group = byType.get(type.id) ?? { type, order: listed.schema.types.indexOf(type), listed: [] }
    byType.set(type.id, group)
    group.listed.push(listed)
  }
  const paragraphs = [...byType.values()]
    .sort((a, b) => a.order - b.order)
    .map(({ type, listed }) => {
      const rows = aligned(listed.map((it) => rowFor(it, style, surroundings.stdout.isTTY === true)))
      return [
        `${style.bold(type.plural)} ${style.dim(`(${listed.length})`)}`,
        ...rows.map((row) => `  ${row}`),
      ].join('\n')
    })
  return `${[...paragraphs, listSummary(report, style)].join('\n\n')}\n`
}

/** Longer titles would push what stands beside them out of sight. */
const titleWidth = 48

function rowFor({ path, artifact, schema }: ListedArtifact, style: Style, terminal: boolean) {
  const { id, title, owner, status, stories } = artifact
  const role = owner?.role && (schema.role(owner.role)?.title ?? owner.role)
  const people = owner?.people.join(', ')
  const owned = role && people ? `${role} (${people})` : role || people
  const criteria = stories.reduce((sum, story) => sum + criteriaOf(story).length, 0)
  const held =
    stories.length === 0 ? '' : `${count(stories.length, 'story')}, ${count(criteria, 'criterion')}`
  return [
    { text: id ? printable(id.text) : '–', paint: id ? style.bold : style.dim },
    { text: cut(printable(title.text), terminal ? titleWidth : Number.POSITIVE_INFINITY) },
    { text: owned ? printable(owned) : 'no owner', paint: owned ? undefined : style.yellow },
    { text: status ? (status.stage ?? printable(status.text)) : '–', paint: status ? undefined : style.dim },
    { text: held },
    { text: printable(path), paint: style.dim },
  ]
}

function listSummary({ documents, artifacts }: ListReport, style: Style): string {
  if (documents === 0) return 'No Markdown documents found.'
  const stories = artifacts.flatMap(({ artifact }) => artifact.stories)
  const criteria = stories.reduce((sum, story) => sum + criteriaOf(story).length, 0)
  return `${style.bold(count(artifacts.length, 'artifact'))} in ${count(documents, 'document')} · ${count(stories.length, 'story')}, ${count(criteria, 'criterion')}`
}

const plurals: Readonly<Record<string, string>> = { info: 'info', story: 'stories', criterion: 'criteria' }

/** `1 story`, `2 stories`. */
const count = (number: number, noun: string): string =>
  `${number} ${number === 1 ? noun : (plurals[noun] ?? `${noun}s`)}`
