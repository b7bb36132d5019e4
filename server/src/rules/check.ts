import { isSilent } from '../model/formats/index.ts'
import { artifactAt, type Workspace } from '../model/workspace.ts'
import { type Edit, withLineEnds } from '../text/edit.ts'
import { rules as allRules } from './index.ts'
import type { Finding, Fix, Rule } from './rule.ts'

/**
 * What is wrong with the document at `path`, in the order of the text; nothing where it is no artifact.
 * A function of the workspace alone: the same one gives the same findings.
 */
export function check(workspace: Workspace, path: string, rules: readonly Rule[] = allRules): Finding[] {
  const artifact = artifactAt(workspace, path)
  if (!artifact) return []
  const { severities } = workspace.config
  const isPlain = artifact.format === 'plain'
  const findings: Finding[] = []
  for (const rule of rules) {
    if (rule.types && !rule.types.includes(artifact.type.id)) continue
    const set = severities.size > 0 ? severities.get(rule.id) : undefined
    if (set === 'off' || (set === undefined && !isPlain && isSilent(artifact, rule.id))) continue
    for (const report of rule.check(artifact, workspace))
      findings.push({ ...report, rule, severity: set ?? report.severity ?? rule.severity })
  }
  return findings.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
}

/** The repairs of a finding, the preferred one first, with the line ends of the document at `path`. */
export function fixesOf(workspace: Workspace, path: string, finding: Finding): readonly Fix[] {
  const eol = artifactAt(workspace, path)?.eol ?? '\n'
  const convert = (edits: readonly Edit[]) => withLineEnds(edits, eol)
  return (finding.fixes?.() ?? []).map((fix) => ({ ...fix, edits: convert(fix.edits) }))
}
