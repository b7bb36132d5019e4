/** What a message of a page must be: the page stands in a frame of its own, and anything may come from it. */
export type Check = (it: unknown) => boolean

export const text: Check = (it) => typeof it === 'string'
export const flag: Check = (it) => typeof it === 'boolean'
export const amount: Check = (it) => typeof it === 'number' && Number.isFinite(it) && it >= 0
export const just =
  (value: string): Check =>
  (it) =>
    it === value
const isRecord = (it: unknown): it is Record<string, unknown> =>
  typeof it === 'object' && it !== null && !Array.isArray(it)
/** An object with these keys, and no other. */
export const shape =
  (fields: Readonly<Record<string, Check>>): Check =>
  (it) =>
    isRecord(it) &&
    Object.keys(it).length === Object.keys(fields).length &&
    Object.entries(fields).every(([key, check]) => Object.hasOwn(it, key) && check(it[key]))

/** The same, of which any may be missing. */
export const some =
  (fields: Readonly<Record<string, Check>>): Check =>
  (it) =>
    isRecord(it) &&
    Object.entries(it).every(([key, value]) => Object.hasOwn(fields, key) && fields[key]?.(value))
export const every =
  (check: Check): Check =>
  (it) =>
    isRecord(it) && Object.values(it).every(check)
