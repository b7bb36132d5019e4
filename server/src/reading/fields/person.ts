import { languages } from '../../domain/languages/index.ts'
import { wordsOf } from '../../domain/languages/lookup.ts'
import { lookupKey } from '../../domain/languages/phrases.ts'

/** No name of a person, a role or a team has more words. */
const mostWords = 5

/** Words of clauses in one language that are parts of names in another: `van der Berg`. */
const inNames = new Set([
  'der',
  'die',
  'das',
  'den',
  'dem',
  'do',
  'da',
  'de',
  'e',
  'i',
  'we',
  'la',
  'le',
  'si',
  'ha',
])

/** What begins a clause, and stands in no name. */
const clauseWords = wordsOf(languages, ({ sentence }) => [
  sentence.relatives,
  sentence.subjects,
  sentence.finiteVerbs,
])
const beginsClause = (word: string): boolean => clauseWords.has(word) && !inNames.has(word)

/**
 * Whether a value is that of a name: a handle, an address, or a few words for each of those it names. `Person who
 * performs the activity` explains a word, and names nobody.
 */
export function isNameLike(value: string): boolean {
  const bare = value.slice(0, 200).trim()
  // `lead: true` answers a question.
  if (/^(?:true|false|yes|no|on|off|\d[\d.,]*)$/i.test(bare)) return false
  if (/^[@<[{$]/.test(bare)) return true
  if (value.length > 200 || /[.!?。？！]\s*\S/u.test(bare.replace(/\b\p{L}{1,3}\./gu, ''))) return false
  return bare
    .replace(/\([^()]*\)|<[^<>]*>/g, ' ')
    .split(/[,;&/+、，]/)
    .every(isOneName)
}

function isOneName(part: string): boolean {
  const words = part.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word))
  return (
    words.length <= mostWords &&
    !words.slice(1).some((word) => beginsClause(lookupKey(word.replace(/[^\p{L}\p{N}']/gu, ''))))
  )
}
