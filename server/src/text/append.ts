/** Adds all of `more` to the end of `list`, however many there are: `push(...more)` ends at what fits on the stack. */
export function append<T>(list: T[], more: readonly T[]): void {
  for (const it of more) list.push(it)
}
