import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver'
import type { Config } from '../../domain/config/config.ts'
import type { Unread } from '../../host/read.ts'
import { readArtifact } from '../../reading/artifact/recognise.ts'
import { parse } from '../../reading/document/document.ts'

/** A document that is there and is not read. */
export interface Skipped {
  /** Why, as a clause that goes after its path. */
  readonly why: string
  /** What is shown in it; null where it would be no product document, and nobody waits for it. */
  readonly diagnostic: Diagnostic | null
}

/** What is kept of a document at `path` that is not read because of `fault`. */
export function skippedFor(path: string, fault: Unread, config: Config, around: string): Skipped {
  const isExpected = readArtifact(path, parse(fault.likely?.text ?? ''), config, around) !== null
  return { why: fault.why, diagnostic: isExpected ? diagnosticFor(fault) : null }
}

/** The same for a file that is always waited for. */
export const expectedFor = (fault: Unread): Skipped => ({ why: fault.why, diagnostic: diagnosticFor(fault) })

const diagnosticFor = ({ why, likely }: Unread): Diagnostic => ({
  range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
  severity: DiagnosticSeverity.Warning,
  code: 'skipped-document',
  source: 'triad',
  message: `Triad leaves this file out: it ${why}.${likely ? ' Save it with the encoding UTF-8.' : ''}`,
})
