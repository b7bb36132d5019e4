import { languages } from '../../domain/languages/index.ts'
import type { Words } from '../../domain/languages/language.ts'
import { wordsOf } from '../../domain/languages/lookup.ts'
import { lookupKey } from '../../domain/languages/phrases.ts'
import { roles } from '../../domain/roles.ts'
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
  if (key === 'role') return isRoleName(value)
  if (ownerKeys.includes(key)) return isNameLike(value)
  if (linkKeys.includes(key)) return isLinked(value)
  if (parentKeys.includes(key)) return isLink(namedIn(value).text.split(/[\s,;]/, 1)[0] ?? '')
  return key !== 'id' || isLink(value)
}

/** Whether a value is the name of a role that owns product documents, in whichever language. */
const isRoleName = (value: string): boolean => roleNames.has(lookupKey(value.replace(/[*_`.]+/g, '').trim()))

const roleNames = wordsOf(languages, ({ fields }) => [
  fields['product-owner'],
  fields['product-manager'],
  fields['product-leader'],
  ...roles.map(({ aliases }): Words => [aliases.filter((it) => it.includes(' ')).join('|')]),
])

/** Whether a value is an id or a link to a document. */
function isLinked(value: string): boolean {
  const { text } = namedIn(value)
  return isLink(text) || isLink(text.split(/[\s,;]/, 1)[0] ?? '')
}
