import type { Diagnostic } from 'vscode-languageserver'
import { type Counts, countsOf } from '../features/counts.ts'
import { linesOf, offsetAt } from '../text/lines.ts'
import type { Span } from '../text/span.ts'
import { severityIn } from './convert.ts'

/** How much of what is found in a text begins within `span`. */
export function countsWithin(diagnostics: readonly Diagnostic[], text: string, span: Span): Counts {
  if (diagnostics.length === 0) return countsOf([])
  const lines = linesOf(text)
  const isIn = ({ range }: Diagnostic) => {
    const at = offsetAt(text, lines, range.start)
    return span.start <= at && at < Math.max(span.end, span.start + 1)
  }
  return countsOf(diagnostics.filter(isIn).map(({ severity }) => ({ severity: severityIn(severity) })))
}
