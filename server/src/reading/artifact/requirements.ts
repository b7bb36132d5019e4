import { languages } from '../../domain/languages/index.ts'
import { lookupKey, phrasesOf } from '../../domain/languages/phrases.ts'
import { signsIn } from '../../domain/signs.ts'
import { once } from '../../text/once.ts'
import { bareTitle } from '../bare-title.ts'
import type { Artifact } from './artifact.ts'

/** A document of fewer requirements may be anything else besides. */
const fewest = 5

const phrases = once(() => languages.flatMap(({ criteria }) => phrasesOf(criteria.demands).map(lookupKey)))

/** `Functional requirements`; a name may have words before those that tell the sort, as in `Non-functional requirements`. */
const isList = (key: string): boolean =>
  phrases().some((it) => key === it || (isOfSort(it) && key.endsWith(it)))

const isOfSort = (phrase: string): boolean =>
  phrase.includes(' ') || (/\p{Script=Han}/u.test(phrase) && phrase.length > 2)

/**
 * Whether a document is nothing but a list of requirements, by its title and their ids: what for they are stands in the
 * documents that it serves, and no section of it would say so.
 */
export const isRequirementList = ({ title, text }: Artifact): boolean =>
  bareTitle(title.text)
    .split(/\s[–—-]\s|[:：(（]/)
    .some((it) => isList(lookupKey(it.replace(/[)）]\s*$/, '')))) && signsIn(text).requirements >= fewest
