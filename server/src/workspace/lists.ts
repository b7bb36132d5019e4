import { get, set, type Table } from '../reading/document/table.ts'
import { copied } from '../text/copied.ts'
import { excluding, including } from '../text/sorted.ts'

/** Key → the paths of the documents that stand under it, sorted; no key has an empty list. */
export type Lists = Table<readonly string[]>

/** The lists with the document at `path` under the keys `after`, where it stood under those of `before`. */
export function moved(
  lists: Lists,
  path: string,
  before: readonly string[],
  after: readonly string[],
): Lists {
  let result = lists
  for (const key of before)
    if (!after.includes(key)) {
      const rest = excluding(get(result, key) ?? [], path)
      result = set(result, key, rest.length > 0 ? rest : undefined)
    }
  for (const key of after)
    if (!before.includes(key)) {
      const list = get(result, key)
      // A key outlives the version of the document that it was cut from.
      result = set(result, list ? key : copied(key), list ? including(list, path) : [path])
    }
  return result
}

/** Puts a document under a key of lists in the making; they are `finished` once all are in. */
export function put(lists: Map<string, string[]>, key: string, path: string): void {
  const list = lists.get(key)
  if (list) list.push(path)
  else lists.set(copied(key), [path])
}

/** Lists with their documents in order, and without the room that is kept in a list for what may still come. */
export function finished(lists: Map<string, string[]>): Map<string, readonly string[]> {
  for (const [key, list] of lists) if (list.length > 1) lists.set(key, list.sort().slice())
  return lists
}
