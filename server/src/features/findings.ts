import { check, fixesOf } from '../rules/check.ts'
import type { Finding, Fix, Severity } from '../rules/rule.ts'
import { overlaps, type Span } from '../text/span.ts'
import { isAdopted, type Workspace } from '../workspace/workspace.ts'

/**
 * What an editor shows of the document at `path`, in the order of the text. Where nobody has chosen Triad
 * yet, what it guesses to be product documents is reported no graver than as information.
 */
export function findingsIn(workspace: Workspace, path: string): Finding[] {
  const findings = check(workspace, path)
  if (isAdopted(workspace)) return findings
  return findings.map((finding) => ({ ...finding, severity: mild[finding.severity] }))
}

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
