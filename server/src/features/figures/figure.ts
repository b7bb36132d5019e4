/** A number that can be looked into. */
export interface Figure {
  readonly value: number
  /** What it is a part of. */
  readonly of: number
  /** The paths of the documents to open: those that fall short of the figure, or, where it counts faults, the faulty. */
  readonly items: readonly string[]
}

/** A figure, or null where there is nothing to count. */
export const figure = (value: number, of: number, items: Iterable<string>): Figure | null =>
  of === 0 ? null : { value, of, items: [...new Set(items)] }
