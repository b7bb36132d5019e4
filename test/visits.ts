import type { Table } from '../server/src/reading/document/table.ts'
import type { Entry } from '../server/src/workspace/entry.ts'
import type { Workspace } from '../server/src/workspace/workspace.ts'

/** How often something was looked up in a map, or come by when it was gone through. */
interface Visits {
  count: number
}

/** A map that counts its visits. */
class Watched extends Map<string, Entry> {
  readonly #inner: ReadonlyMap<string, Entry>
  readonly #visits: Visits

  constructor(inner: ReadonlyMap<string, Entry>, visits: Visits) {
    super()
    this.#inner = inner
    this.#visits = visits
  }

  override get size(): number {
    return this.#inner.size
  }
  override get(key: string): Entry | undefined {
    this.#visits.count++
    return this.#inner.get(key)
  }
  override has(key: string): boolean {
    this.#visits.count++
    return this.#inner.has(key)
  }
  override *entries(): MapIterator<[string, Entry]> {
    for (const entry of this.#inner) {
      this.#visits.count++
      yield entry
    }
    return undefined
  }
  override *keys(): MapIterator<string> {
    for (const [key] of this.entries()) yield key
    return undefined
  }
  override *values(): MapIterator<Entry> {
    for (const [, entry] of this.entries()) yield entry
    return undefined
  }
  override [Symbol.iterator](): MapIterator<[string, Entry]> {
    return this.entries()
  }
}

/** A workspace like the one given, and how many of its documents were looked at since somebody asked last. */
export function watched(workspace: Workspace): {
  readonly workspace: Workspace
  readonly visits: () => number
} {
  const visits = { count: 0 }
  const entries: Table<Entry> = { ...workspace.entries, base: new Watched(workspace.entries.base, visits) }
  return {
    workspace: { ...workspace, entries, indexes: new Map(), numbers: { made: null } },
    visits: () => {
      const { count } = visits
      visits.count = 0
      return count
    },
  }
}
