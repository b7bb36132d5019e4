import type { Config } from '../domain/config/config.ts'
import { type ConfigReading, readConfig } from '../domain/config/read.ts'
import { checkTeam } from '../rules/check.ts'
import { rules } from '../rules/index.ts'
import type { Finding, Fix, Rule } from '../rules/rule.ts'
import { overlaps, type Span } from '../text/span.ts'
import type { Workspace } from '../workspace/workspace.ts'

export { configPath } from '../domain/config/config.ts'

/** What is wrong in the configuration is reported like what is wrong in a document, under a name of its own. */
export const invalidConfiguration: Rule = {
  id: 'invalid-configuration',
  severity: 'error',
  summary: 'The file `triad.yaml` is valid, and Triad knows every key and value in it.',
  why: 'A setting that Triad does not understand is ignored, and nobody notices.',
  repair: 'Correct what is marked; until then, the other settings count, or those from before.',
  *check() {},
}

/** A configuration with what is found in it. */
export interface Configuration {
  readonly text: string
  /** Null where the file cannot be read at all. */
  readonly config: Config | null
  readonly findings: readonly Finding[]
}

export function configurationOf(text: string): Configuration {
  const { config, faults }: ConfigReading = readConfig(text, rules)
  const findings = faults.map(
    ({ span, severity, message, fixes }): Finding => ({
      rule: invalidConfiguration,
      span,
      severity,
      message,
      fixes: () => fixes,
    }),
  )
  return { text, config, findings: findings.sort((a, b) => a.span.start - b.span.start) }
}

/** What is found in a configuration: what is wrong in it, and what is wrong with the workspace it is about. */
export const configFindings = (
  { config, findings }: Configuration,
  workspace: Workspace,
  rules?: readonly Rule[],
): readonly Finding[] =>
  config
    ? [...findings, ...checkTeam(workspace, rules)].sort((a, b) => a.span.start - b.span.start)
    : findings

/** What is in force: the team's configuration, over one person's `settings`. */
export const inForce = (settings: Config, team: Config | null): Config =>
  team ? { ...team, severities: new Map([...settings.severities, ...team.severities]) } : settings

/** The repairs of what is found in `span` of a configuration. */
export const configFixesIn = (
  configuration: Configuration | null,
  span: Span,
): { readonly finding: Finding; readonly fixes: readonly Fix[] }[] =>
  (configuration?.findings ?? [])
    .filter((finding) => overlaps(finding.span, span))
    .map((finding) => ({ finding, fixes: finding.fixes?.() ?? [] }))
