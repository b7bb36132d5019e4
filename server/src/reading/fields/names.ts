import { english } from '../../domain/languages/english.ts'
import { languages } from '../../domain/languages/index.ts'
import type { FieldName, Language } from '../../domain/languages/language.ts'
import { lookupOf, wordsOf } from '../../domain/languages/lookup.ts'
import { keysOf, lookupKey } from '../../domain/languages/phrases.ts'
import { fold } from '../../text/fold.ts'
import { memo } from '../../text/memo.ts'
import { once } from '../../text/once.ts'
import { bareWords } from '../lead/name.ts'
import { isOrigin, knownKeys, linkKeys, ownerKeys } from './keys.ts'

/** The key under which a document says a fact, by the name that languages have for it. */
const keyOfFact: Partial<Readonly<Record<FieldName, string>>> = {
  id: 'id',
  title: 'title',
  status: 'status',
  owner: 'owner',
  'product-owner': 'product-owner',
  'product-manager': 'product-manager',
  'product-leader': 'product-leader',
  lead: 'lead',
  contact: 'point-of-contact',
  assignee: 'assignee',
  author: 'author',
  approver: 'approver',
  parent: 'parent',
  epic: 'epic',
  feature: 'feature',
  spec: 'spec',
  story: 'story',
  'target-date': 'target-date',
}
/** The facts that a document says under a key. */
export const facts = Object.keys(keyOfFact) as FieldName[]

/** Every name of a fact in every language. */
const factNamed = lookupOf(languages, ({ fields }) => facts.map((fact) => [fact, fields[fact]] as const))

/** The name that each language uses most for a fact, which means nothing else. */
const usual = once(
  () => new Set(languages.flatMap(({ fields }) => facts.map((fact) => keysOf(fields[fact])[0] ?? ''))),
)

const known: ReadonlySet<string> = new Set(knownKeys)

/** Keys of owners as `ownedBy` and `productOwner` are folded. */
const joined = new Map(
  ownerKeys.flatMap((key) => (key.includes('-') ? [[key.replaceAll('-', ''), key]] : [])),
)

/** Keys that are read where the value is that of a name, since they stand for other things, too. */
const looseKeys: ReadonlySet<string> = new Set([
  'owner-role',
  'product-lead',
  'responsible',
  'accountable',
  'owned-by',
  'lead',
  'maintainer',
  'maintainers',
])

/** The known key that a folded key of frontmatter means, in whichever language: `verantwortlich` is `owner`; else itself. */
export const meaningOf = memo((name: string): string => {
  if (known.has(name)) return name
  const fact = factNamed.get(lookupKey(name))
  return (fact && keyOfFact[fact]) ?? joined.get(name) ?? name
})

/** Whether a key can mean something else as well, so that its value has to bear it out. */
export const isLoose = memo((name: string): boolean =>
  known.has(joined.get(name) ?? name)
    ? looseKeys.has(joined.get(name) ?? name)
    : factNamed.has(lookupKey(name)) && !usual().has(lookupKey(name)),
)

const kindWords = wordsOf(languages, ({ kinds }: Language) =>
  Object.values(kinds).flatMap(({ one, several }) => [one, several]),
)

/** What a label of a text names: the key of frontmatter it means, and whether only its value can bear that out. */
export interface Named {
  readonly key: string
  readonly isLoose: boolean
}

/** Keys that stand before a colon in prose, or in a column, for other reasons. */
const ambiguous: ReadonlySet<string> = new Set(['role', 'state', 'lead', 'supports', 'implements'])

/** No label is longer. */
const longest = 60

/** What `label`, markup included, names in the head of a text; null where that is nothing that is read there. */
export const namedBy = (label: string): Named | null => (label.length > longest ? null : named(label))

const named = memo((label: string): Named | null => {
  // `Owner(s)` are owners; `[Owner]` is one, too.
  const plain = bareWords(label.replace(/\(s\)/gi, 's'))
    .replace(/^[^\p{L}]+|[\s:：.]+$/gu, '')
    .replace(/\s*\([^()]{0,40}\)$/, '')
  const name = fold(plain)
  // `Role: Product Owner` says whose a document is, `Role: Skipper` whom it is for.
  if (name === 'role') return { key: name, isLoose: true }
  if (known.has(name)) {
    const isRead = knownOfText.has(name)
    return isRead ? { key: name, isLoose: looseKeys.has(name) || ambiguous.has(name) } : null
  }
  const words = lookupKey(plain)
  const fact = factNamed.get(words) ?? factOfKind(words)
  const key = fact && keyOfFact[fact]
  if (key && linkKeys.includes(key)) return { key, isLoose: true }
  if (key && knownOfText.has(key))
    return { key, isLoose: isShort(words) || (isLoose(name) && !isEnglish(words)) }
  return isOrigin(name) ? { key: name, isLoose: false } : null
})

/** `PRD owner`, `Owner OKRs`, `Responsable OKRs`: whose these are. */
function factOfKind(words: string): FieldName | undefined {
  const parts = words.split(' ')
  for (let at = 1; at < parts.length && at < 4; at++) {
    const [left, right] = [parts.slice(0, at).join(' '), parts.slice(at).join(' ')]
    if (factNamed.get(right) === 'owner' && kindWords.has(left)) return 'owner'
    if (factNamed.get(left) === 'owner' && kindWords.has(right)) return 'owner'
  }
  return undefined
}

/** `PM` is a time of day, too. */
const isShort = (words: string): boolean => words.length <= 2 && words !== 'id' && /^[a-z]+$/.test(words)

const notOfText = new Set([
  'type',
  'artifact',
  'kind',
  'doc-type',
  'title',
  'name',
  'people',
  'review-by',
  'triad',
])
const knownOfText: ReadonlySet<string> = new Set(knownKeys.filter((key) => !notOfText.has(key)))

/** What English documents say for a fact in so many words means nothing else in a head: `Prepared by`. */
const englishWords = wordsOf([english], ({ fields }) => facts.map((fact) => fields[fact]))
const isEnglish = (words: string): boolean => englishWords.has(words) && !looseKeys.has(fold(words))
