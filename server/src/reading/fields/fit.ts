import { linkKeys, ownerKeys, parentKeys, statusKeys } from './keys.ts'
import { isLink, namedIn } from './link.ts'
import type { Named } from './names.ts'
import { isNameLike } from './person.ts'
import { stageNamed } from './stage.ts'

/** Whether `value` bears out that its label is meant as `named` says: `Lead: Ada` names somebody, `Lead: two days` a time. */
export function isBorneOut({ key, isLoose }: Named, value: string, isMarked: boolean): boolean {
  if (!isLoose) return true
  if (statusKeys.includes(key)) return stageNamed(value) !== null
  if (key === 'lead' && (!isMarked || /\d/.test(value))) return false
  if (ownerKeys.includes(key)) return isNameLike(value)
  if (linkKeys.includes(key)) return isLinked(value)
  if (parentKeys.includes(key)) return isLink(namedIn(value).text.split(/[\s,;]/, 1)[0] ?? '')
  return key !== 'id' || isLink(value)
}

/** Whether a value is an id or a link to a document. */
function isLinked(value: string): boolean {
  const { text } = namedIn(value)
  return isLink(text) || isLink(text.split(/[\s,;]/, 1)[0] ?? '')
}
