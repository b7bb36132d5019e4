/** The value below which `share` of `values` lie. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

export const median = (values: readonly number[]): number => percentile(values, 0.5)

/** `1,000` */
export const thousands = (value: number): string => value.toLocaleString('en')

const unitOf = (unit: string, digits: (value: number) => number) => (value: number) =>
  Number.isNaN(value) ? '–' : `${value.toFixed(digits(value))}${unit}`

export const milliseconds = unitOf(' ms', (value) => (value < 100 ? 1 : 0))
export const seconds = unitOf(' s', (value) => (value < 10 ? 2 : 1))
export const mebibytes = unitOf(' MiB', () => 0)
export const ratio = unitOf(' ×', () => 2)
export const kilobytes = (value: number): string => `${Math.round(value / 1000)} kB`

export const heading = (text: string): void => console.log(`\n${text}\n`)

/** A line of a table: what was measured, and what came out in each column. */
export const row = (name: string, ...values: readonly string[]): void =>
  console.log(`  ${name.padEnd(52)}${values.map((it) => it.padStart(10)).join('')}`.trimEnd())

/** A line with one value, and whether the target is met; `limit` is what the value may be at most. */
export function target(name: string, value: number, limit: number, unit: (value: number) => string): void {
  const met = Number.isNaN(value) ? 'not measured' : value <= limit ? 'met' : 'MISSED'
  console.log(`  ${name.padEnd(52)}${unit(value).padStart(10)}  ${met}: ${unit(limit)} at most`)
}
