import type { OverviewFilter } from '../../server/src/lsp/protocol.ts'
import { partsOf } from './overview/words.ts'

/** The one filter of a window: tree, board and map show the same, and what one of them changes, all do. */
export interface Filtering {
  readonly filter: OverviewFilter
  set(filter: OverviewFilter): Promise<void>
}

/** A part of the filter that has no field of its own in a page, as it is read. */
export interface FilterPart {
  readonly name: keyof OverviewFilter
  readonly text: string
}

/** The parts of a filter but for `others`, as they are read. */
export const partsBut = (filter: OverviewFilter, others: readonly (keyof OverviewFilter)[]): FilterPart[] =>
  (Object.keys(filter) as (keyof OverviewFilter)[])
    .filter((name) => !others.includes(name))
    .flatMap((name) => partsOf({ [name]: filter[name] }).map((text) => ({ name, text })))
