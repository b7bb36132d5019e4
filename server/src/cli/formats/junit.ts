import { inEnglish } from '../../text/message.ts'
import type { CheckedFile, CheckReport } from '../check-report.ts'
import { reaches } from '../found.ts'
import type { FailOn } from '../request.ts'
import { rangesIn } from './place.ts'
import { saidOf } from './said.ts'
import type { Writing } from './writing.ts'

/** A case with what is inside it, and whether it fails. */
interface Case {
  readonly xml: string
  readonly outcome: 'passed' | 'failed' | 'skipped'
}

/**
 * JUnit's XML, as Jenkins, GitLab and Azure read it: a suite for each document, in it a case for each finding, which
 * fails where the check does; a document without findings is a case that passes.
 */
export function writeJunit(report: CheckReport, { failOn }: Writing): string {
  const found = new Map(report.files.map((file) => [file.path, file]))
  const paths = [...new Set([...report.checked, ...report.files.map(({ path }) => path)])].sort()
  const suites: { readonly path: string; readonly cases: readonly Case[] }[] = [
    ...paths.map((path) => {
      const file = found.get(path)
      return { path, cases: file ? casesOf(file, failOn) : [passed(path)] }
    }),
    ...report.skipped.map(({ path, why }) => ({ path, cases: [skipped(path, why)] })),
  ]
  const all = suites.flatMap(({ cases }) => cases)
  const inner = suites.map(
    ({ path, cases }) =>
      `  <testsuite name="${escaped(path)}"${countsOf(cases)}>\n${cases.map(({ xml }) => xml).join('')}  </testsuite>\n`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="triad"${countsOf(all)}>\n${inner.join('')}</testsuites>\n`
}

function casesOf(file: CheckedFile, failOn: FailOn): Case[] {
  const rangeOf = rangesIn(file.text)
  return file.findings.map((finding) => {
    const { rule, span, severity, message } = finding
    const { line, character } = rangeOf(span).start
    const said = inEnglish(message)
    const detail = `${file.path}:${line}:${character + 1} ${severity} ${saidOf(file, finding)}\n${rule.repair}`
    const isFailure = reaches(severity, failOn)
    const inner = isFailure
      ? `<failure message="${escaped(said)}" type="${severity}">${escaped(detail)}</failure>`
      : `<system-out>${escaped(detail)}</system-out>`
    const name = `${rule.id} ${line}:${character + 1}`
    return {
      xml: `    <testcase name="${name}" classname="${escaped(file.path)}" file="${escaped(file.path)}" line="${line}">${inner}</testcase>\n`,
      outcome: isFailure ? 'failed' : 'passed',
    }
  })
}

const passed = (path: string): Case => ({
  xml: `    <testcase name="no findings" classname="${escaped(path)}" file="${escaped(path)}"/>\n`,
  outcome: 'passed',
})

const skipped = (path: string, why: string): Case => ({
  xml: `    <testcase name="not read" classname="${escaped(path)}" file="${escaped(path)}"><skipped message="${escaped(why)}"/></testcase>\n`,
  outcome: 'skipped',
})

function countsOf(cases: readonly Case[]): string {
  const number = (outcome: Case['outcome']) => cases.filter((it) => it.outcome === outcome).length
  return ` tests="${cases.length}" failures="${number('failed')}" errors="0" skipped="${number('skipped')}"`
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 has no way to write these.
const unwritable = /[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Cs}/gu

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
}

/** For an attribute or a text alike: what a parser would make of line ends is written out. */
const escaped = (text: string): string =>
  text.replace(unwritable, '\ufffd').replace(/[&<>"\n\r\t]/g, (it) => entities[it] as string)
