import {
  type Diagnostic,
  DiagnosticSeverity,
  type Range,
  type SnippetTextEdit,
  type TextEdit,
} from 'vscode-languageserver'
import { type Finding, type Severity, severities } from '../rules/rule.ts'
import { type Edit, hasTabStops, type Insertion, plain } from '../text/edit.ts'
import { type Lines, offsetAt, positionAt } from '../text/lines.ts'
import { worded } from '../text/message.ts'
import type { Say } from '../text/say.ts'
import type { Span } from '../text/span.ts'

/** Between the core, where a place is a span of offsets, and LSP, where it is a line and a character. */

export const rangeOf = (lines: Lines, { start, end }: Span): Range => ({
  start: positionAt(lines, start),
  end: positionAt(lines, end),
})

export const spanOf = (text: string, lines: Lines, { start, end }: Range): Span => ({
  start: offsetAt(text, lines, start),
  end: offsetAt(text, lines, end),
})

const severityOf: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
}

/** The severity that a diagnostic has; what says none is an error. */
export const severityIn = (given: DiagnosticSeverity = DiagnosticSeverity.Error): Severity =>
  severities.find((it) => severityOf[it] === given) ?? 'error'

/** How findings are told to a client. */
export interface Telling {
  /** The URI of the folder with the rules' pages, where the client links to them. */
  readonly ruleDocs: string | null
  readonly say: Say
}

/** A finding as a diagnostic, in the client's language. */
export const diagnosticOf = (lines: Lines, finding: Finding, { ruleDocs, say }: Telling): Diagnostic => ({
  range: rangeOf(lines, finding.span),
  severity: severityOf[finding.severity],
  code: finding.rule.id,
  ...(ruleDocs && { codeDescription: { href: `${ruleDocs}/${finding.rule.id}.md` } }),
  source: 'triad',
  message: worded(say, finding.message),
})

/** An edit as LSP has it: with tab stops where there are any and the client knows them. */
export function editOf(lines: Lines, edit: Edit, snippets: boolean): TextEdit | SnippetTextEdit {
  const range = rangeOf(lines, edit.span)
  return snippets && hasTabStops(edit)
    ? { range, snippet: { kind: 'snippet', value: snippetOf(edit.insert) } }
    : { range, newText: plain(edit.insert) }
}

/**
 * LSP's snippet syntax (3.18, "Snippet Syntax"). Where a stop comes again it takes over what stands at the first, so
 * there it has no text of its own.
 */
export function snippetOf(insert: Insertion): string {
  const seen = new Set<number>()
  return insert
    .map((part) => {
      if (typeof part === 'string') return escaped(part)
      const { stop, text, choices = [] } = part
      if (seen.has(stop) || text === '') return `\${${stop}}`
      seen.add(stop)
      return choices.length > 1
        ? `\${${stop}|${choices.map(escapedChoice).join(',')}|}`
        : `\${${stop}:${escaped(text)}}`
    })
    .join('')
}

const escaped = (text: string): string => text.replace(/[\\$}]/g, '\\$&')

/** Within a choice only what parts it from the next one has a meaning. */
const escapedChoice = (text: string): string => text.replace(/[\\,|]/g, '\\$&')
