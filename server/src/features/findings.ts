import { check, checkByItself, fixesOf } from '../rules/check.ts'
import type { Finding, Fix, Severity } from '../rules/rule.ts'
import { overlaps, type Span } from '../text/span.ts'
import { isAdopted, type Workspace } from '../workspace/workspace.ts'

/**
 * What an editor shows of the document at `path`, in the order of the text. Where nobody has chosen Triad
 * yet, what it guesses to be product documents is reported no graver than as information.
 */
export const findingsIn = (workspace: Workspace, path: string): Finding[] =>
  shown(workspace, check(workspace, path))

/** The same, of what it says by itself, while the other documents are not read yet. */
export const findingsByItself = (workspace: Workspace, path: string): Finding[] =>
  shown(workspace, checkByItself(workspace, path))

const shown = (workspace: Workspace, findings: Finding[]): Finding[] =>
  isAdopted(workspace)
    ? findings
    : findings.map((finding) => ({ ...finding, severity: mild[finding.severity] }))

const mild: Readonly<Record<Severity, Severity>> = {
  error: 'info',
  warning: 'info',
  info: 'info',
  hint: 'hint',
}

/** The repairs of what is found in `span` of the document at `path`, the preferred one of each finding first. */
export function fixesIn(
  workspace: Workspace,
  path: string,
  span: Span,
): { readonly finding: Finding; readonly fixes: readonly Fix[] }[] {
  return findingsIn(workspace, path)
    .filter((finding) => overlaps(finding.span, span))
    .map((finding) => ({ finding, fixes: fixesOf(workspace, path, finding) }))
}

/** Those that begin within a part of their document. */
export const findingsWithin = (findings: readonly Finding[], { start, end }: Span): Finding[] =>
  findings.filter(({ span }) => start <= span.start && span.start < Math.max(end, start + 1))
