/** The value below which `share` of `values` lie. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

export const median = (values: readonly number[]): number => percentile(values, 0.5)

export const milliseconds = (value: number): string => `${value.toFixed(value < 100 ? 1 : 0)} ms`

/** A line of a table: what was measured, and what came out. */
export const row = (name: string, value: string, note = ''): void =>
  console.log(`  ${name.padEnd(44)}${value.padStart(10)}  ${note}`.trimEnd())

/** The same, with a mark for whether the target is met; `limit` is what the value has to stay below. */
export function target(name: string, value: number, limit: number, unit: (value: number) => string): void {
  row(name, unit(value), `${value < limit ? 'met' : 'MISSED'}: below ${unit(limit)}`)
}

export const ratio = (value: number): string => `${value.toFixed(2)} ×`
export const kilobytes = (value: number): string => `${Math.round(value / 1000)} kB`
