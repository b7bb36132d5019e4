import type { OverviewFilter } from '../../../server/src/lsp/protocol.ts'

/** Whether anything is left out. */
export const isFiltered = (filter: OverviewFilter): boolean => Object.keys(filtered(filter, {})).length > 0

/** What somebody changes about a filter; null takes a part of it away. */
export type FilterChange = { readonly [K in keyof OverviewFilter]?: OverviewFilter[K] | null }

/** `filter` with `change`, without parts that leave nothing out. */
export function filtered(filter: OverviewFilter, change: FilterChange): OverviewFilter {
  const parts = Object.entries({ ...filter, ...change }).map(
    ([name, value]) => [name, typeof value === 'string' ? value.trim() : value] as const,
  )
  // That stories are not ready is something to look for; that there are no findings is not.
  return Object.fromEntries(parts.filter(([name, value]) => value || (name === 'ready' && value === false)))
}

/** Where the words that are looked for stand in `label`: the start and the end of each. */
export function placesOf({ text = '' }: OverviewFilter, label: string): [number, number][] {
  const lower = label.toLowerCase()
  // A few letters change their length with their case; then the places would be others.
  if (lower.length !== label.length) return []
  return text
    .toLowerCase()
    .split(/\s+/)
    .flatMap((word): [number, number][] => {
      const at = word === '' ? -1 : lower.indexOf(word)
      return at < 0 ? [] : [[at, at + word.length]]
    })
}
