import type { ColumnName } from '../../domain/languages/language.ts'
import { lookupKey } from '../../domain/languages/phrases.ts'
import { bareWords } from '../lead/name.ts'
import { planWords } from './words.ts'

/** The key under which the words for columns are known, of what stands above one. */
export const keyOf = (name: string): string =>
  lookupKey(
    bareWords(name)
      .replace(/\s*[([（].*$/u, '')
      .replace(/[^\p{L}\p{N}#]+$/u, ''),
  )
/** What a column can have of an item by its name. */
export const rolesOf = (name: string): ReadonlySet<ColumnName> => {
  const key = keyOf(name)
  return (
    planWords.columnRoles.get(key) ??
    (key.endsWith('s') ? planWords.columnRoles.get(key.slice(0, -1)) : undefined) ??
    (name.includes(' / ') ? rolesOfEither(name) : none)
  )
}
const none: ReadonlySet<ColumnName> = new Set()
/** `Journey / initiative`: one of two names for what is listed is enough. */
const rolesOfEither = (name: string): ReadonlySet<ColumnName> =>
  name
    .split(' / ')
    .map(rolesOf)
    .find((it) => it.has('item')) ?? none
/** `Primary outcome` */
export const endsInOutcome = (name: string): boolean => {
  const last = / (\S+)$/.exec(name.trim())?.[1]
  return last !== undefined && rolesOf(last).has('outcome') && !rolesOf(last).has('item')
}
