/**
 * An immutable map from strings that shares what did not change: one native map, and over it two small ones of what was
 * set since. Looking up costs what a native map costs, and setting a key copies a few dozen, so that an edit in a
 * workspace of a hundred thousand documents costs microseconds. Iteration order is not kept.
 */
export interface Table<V> {
  readonly base: ReadonlyMap<string, V>
  /** What was set since the base was made, and is not in `top`; undefined stands for what was taken out. */
  readonly middle: Layer<V> | null
  /** What was set last. */
  readonly top: Layer<V> | null
  readonly size: number
}

type Layer<V> = ReadonlyMap<string, V | undefined>

/** So many keys go over the middle, and so many of the middle into a new base. */
const mostOnTop = 32
const mostInMiddle = 2048

/** A table of `entries`; the last of equal keys wins. */
export const tableOf = <V>(entries: Iterable<readonly [string, V]>): Table<V> => tableOver(new Map(entries))

/** A table of what is in `base`, which nobody changes from now on. */
export const tableOver = <V>(base: ReadonlyMap<string, V>): Table<V> => ({
  base,
  middle: null,
  top: null,
  size: base.size,
})

export function get<V>({ base, middle, top }: Table<V>, key: string): V | undefined {
  if (top !== null) {
    const value = top.get(key)
    if (value !== undefined || top.has(key)) return value
  }
  if (middle !== null) {
    const value = middle.get(key)
    if (value !== undefined || middle.has(key)) return value
  }
  return base.get(key)
}

/** The table with `key` set to `value`, or without `key` where `value` is undefined. */
export function set<V>(table: Table<V>, key: string, value: V | undefined): Table<V> {
  const isThere = get(table, key) !== undefined
  if (value === undefined && !isThere) return table
  const size = table.size + Number(value !== undefined) - Number(isThere)
  const { base } = table
  const top = over(table.top, [[key, value]])
  if (top.size <= mostOnTop) return { ...table, top, size }
  const middle = over(table.middle, top)
  if (middle.size <= mostInMiddle) return { base, middle, top: null, size }
  return tableOf(entries({ base, middle, top: null, size }))
}

function over<V>(below: Layer<V> | null, above: Iterable<readonly [string, V | undefined]>): Layer<V> {
  const result = new Map(below)
  for (const [key, value] of above) result.set(key, value)
  return result
}

/** The table with each value being what `change` makes of it. */
export function mapped<V>(table: Table<V>, change: (value: V) => V): Table<V> {
  const result = new Map<string, V>()
  for (const [key, value] of entries(table)) result.set(key, change(value))
  return tableOver(result)
}

function* entries<V>({ base, middle, top }: Table<V>): Generator<readonly [string, V]> {
  for (const entry of base) if (!middle?.has(entry[0]) && !top?.has(entry[0])) yield entry
  for (const [key, value] of middle ?? []) if (value !== undefined && !top?.has(key)) yield [key, value]
  for (const [key, value] of top ?? []) if (value !== undefined) yield [key, value]
}

export function* values<V>(table: Table<V>): Generator<V> {
  if (!table.middle && !table.top) yield* table.base.values()
  else for (const [, value] of entries(table)) yield value
}

export function* keys<V>(table: Table<V>): Generator<string> {
  if (!table.middle && !table.top) yield* table.base.keys()
  else for (const [key] of entries(table)) yield key
}
