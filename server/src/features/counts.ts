import { type Severity, severities } from '../rules/rule.ts'

/** How many findings there are of each severity. */
export type Counts = Readonly<Record<Severity, number>>

export const noCounts: Counts = { error: 0, warning: 0, info: 0, hint: 0 }

export function countsOf(findings: readonly { readonly severity: Severity }[]): Counts {
  const counts = { ...noCounts } as Record<Severity, number>
  for (const { severity } of findings) counts[severity]++
  return counts
}

/** `a` and `b` together; with a negative `times`, `a` without `b`. */
export const plus = (a: Counts, b: Counts, times = 1): Counts => ({
  error: a.error + times * b.error,
  warning: a.warning + times * b.warning,
  info: a.info + times * b.info,
  hint: a.hint + times * b.hint,
})

export const total = (counts: Counts): number =>
  severities.reduce((sum, severity) => sum + counts[severity], 0)

/** The gravest severity there is any of; null where there is none. */
export const gravest = (counts: Counts): Severity | null =>
  severities.find((severity) => counts[severity] > 0) ?? null
