import { type Config, personNamed } from '../../domain/config/config.ts'
import { languages } from '../../domain/languages/index.ts'
import { wordsOf } from '../../domain/languages/lookup.ts'
import { patternOf } from '../../domain/languages/pattern.ts'
import { lookupKey } from '../../domain/languages/phrases.ts'
import type { Role } from '../../domain/roles.ts'
import type { ArtifactType } from '../../domain/schema/types.ts'
import type { Field, Scalar } from '../../syntax/frontmatter.ts'
import { fold } from '../../text/fold.ts'
import { near } from '../../text/near.ts'
import { once } from '../../text/once.ts'
import type { Owner } from '../artifact/artifact.ts'
import { isPlaceholder } from '../placeholders/placeholder.ts'
import { isLoose, meaningOf } from './names.ts'
import { fieldsNamed, ownerKeys } from './other-keys.ts'
import { isNameLike } from './person.ts'

/**
 * Who owns a document: as the `fields` of its frontmatter say, else those that its text has `stated`; `field` says so,
 * or is where it is missing.
 */
export function ownerIn(
  fields: readonly Field[],
  stated: () => readonly Field[],
  type: ArtifactType,
  config: Config,
): OwnerRead {
  const above = readOwner(fields, type, config)
  if (above.owner) return above
  // Where frontmatter says that nobody does, only a key that counts no less can say otherwise.
  const most = above.isEmpty && above.field ? rankOf(above.field) : ownerKeys.length
  const below = readOwner(
    stated().filter((field) => rankOf(field) <= most),
    type,
    config,
  )
  return below.owner ? below : { owner: null, field: above.field ?? below.field }
}

interface OwnerRead {
  readonly owner: Owner | null
  readonly field: Field | null
}

interface FieldRead extends OwnerRead {
  /** Whether the field says that nobody does. */
  readonly isEmpty: boolean
}

const rankOf = ({ name }: Field): number => {
  const rank = ownerKeys.indexOf(meaningOf(name))
  return rank < 0 ? ownerKeys.length : rank
}

/**
 * By the first owner key that holds a value; `field` is where one is missing. A key that stands there empty means
 * nobody, whatever comes behind it.
 */
function readOwner(fields: readonly Field[], type: ArtifactType, config: Config): FieldRead {
  const found = fieldsNamed(fields, ownerKeys).filter(isOfOwner)
  // Where `product-owner` and `product-manager` both stand, the role that produces the type comes first.
  const isForeign = (field: Field) => {
    const role = roleOfKey(field, config)
    return role !== undefined && !type.owners.includes(role.id)
  }
  const candidates = [...found.filter((field) => !isForeign(field)), ...found.filter(isForeign)]
  // Where an owner is still to be found, who wrote the document or agreed to it is none.
  const isToCome = candidates.some((field) => !isOfWriter(field) && isOpen(field))
  for (const field of candidates) {
    if (isToCome && isOfWriter(field)) continue
    const named = field.scalars
      .filter((scalar) => !isPlaceholder(scalar.text) && !isNoName(scalar.text))
      .flatMap((scalar) => peopleIn(scalar, config))
    if (named.length > 0) return { owner: ownerOf(field, named, type, config), field, isEmpty: false }
    if (isEmpty(field)) return { owner: null, field, isEmpty: true }
  }
  return { owner: null, field: candidates[0] ?? null, isEmpty: false }
}

/** `Responsible: Person who performs the activity` explains a word. */
const isOfOwner = (field: Field): boolean =>
  !isLoose(field.name) || field.scalars.every(({ text }) => isNameLike(text))

/** Whether nothing stands behind a key: nobody is the owner. */
export const isEmpty = ({ shape, scalars, valueSpan }: Field): boolean =>
  shape === 'map'
    ? valueSpan.end - valueSpan.start <= '{ }'.length
    : scalars.every(({ text }) => text.trim() === '')

const writers = new Set(['author', 'authors', 'approver', 'approvers'])
const isOfWriter = ({ name }: Field): boolean => writers.has(meaningOf(name))

/** Whether a key has nothing but words for a name still to come, or for none. */
const isOpen = ({ shape, scalars }: Field): boolean =>
  shape !== 'map' && scalars.every(({ text }) => isPlaceholder(text))

/** `Assignee: Completed` says how far it is, `Contact: the lead for questions` where to ask, `name` stands for one: none is a name. */
const noNames = wordsOf(languages, (it) => [it.statuses.done, it.fields.title])
const enquiries = once(() => new RegExp(patternOf(languages.flatMap((it) => it.enquiries)), 'iu'))
const isNoName = (text: string): boolean => noNames.has(lookupKey(text)) || enquiries().test(text)

const joiners = once(
  () => new RegExp(`([,;&]|\\s(?:${patternOf(languages.flatMap(({ joins }) => joins))})\\s)`, 'iu'),
)

/** `@ada, @ben` are two, and so are `Ada & Ben` where both are known; `Okoro, Ada` is one. */
function peopleIn(scalar: Scalar, config: Config): Scalar[] {
  // Quotes stand around a text; where more is between it and its place, it was written in another way.
  const quotes = scalar.end - scalar.start - scalar.text.length
  if (!joiners().test(scalar.text) || (quotes !== 0 && quotes !== 2)) return [scalar]
  const parts: Scalar[] = []
  let at = 0
  for (const [place, part] of scalar.text.split(joiners()).entries()) {
    const start = scalar.start + quotes / 2 + at + (part.length - part.trimStart().length)
    at += part.length
    const text = part.trim()
    if (text !== '' && place % 2 === 0) parts.push({ start, end: start + text.length, text })
  }
  const isKnown = ({ text }: Scalar) =>
    /^@[\w-]+$/.test(text) ||
    config.schema.role(text) !== undefined ||
    personNamed(config, text) !== undefined
  return parts.every(isKnown) ? parts : [scalar]
}

function ownerOf(field: Field, scalars: readonly Scalar[], type: ArtifactType, config: Config): Owner {
  const keyed = roleOfKey(field, config)
  const { start, end } = field.valueSpan
  return { start, end, source: null, ...holdersOf(scalars, keyed, type, config) }
}

/** Who owns an artifact because the file at `source` names them for it. */
export function ownedBy(names: readonly string[], source: string, type: ArtifactType, config: Config): Owner {
  const place = { start: 0, end: 0 }
  const scalars = names.map((text) => ({ ...place, text }))
  return { ...place, source, ...holdersOf(scalars, undefined, type, config), unknown: [] }
}

/** Whom values name, the role of their key among them. */
function holdersOf(
  scalars: readonly Scalar[],
  keyed: Role | undefined,
  type: ArtifactType,
  config: Config,
): Pick<Owner, 'text' | 'role' | 'people' | 'unknown'> {
  const found: string[] = keyed ? [keyed.id] : []
  const people: string[] = []
  const unknown: Scalar[] = []
  for (const scalar of scalars) {
    // `Ada Okoro (PM)` says both.
    const opening = scalar.text.endsWith(')') ? scalar.text.indexOf('(') : -1
    const name = opening < 0 ? scalar.text : scalar.text.slice(0, opening).trim()
    const role =
      roleNamed(scalar.text, config) ??
      (opening < 0 ? undefined : roleNamed(scalar.text.slice(opening + 1, -1), config))
    const person = personNamed(config, name)
    if (role) found.push(role.id)
    if (person) {
      people.push(person.id)
      found.push(...person.roles)
    }
    if (role && !person && name !== scalar.text) people.push(name)
    if (role || person) continue
    people.push(scalar.text.replace(/^@/, ''))
    // Where any name will do, `Leander` is one, and no slip of a leader.
    if (config.people.length > 0 || near(fold(scalar.text), config.schema.roleNames, 7)) unknown.push(scalar)
  }
  return {
    text: scalars.map((scalar) => scalar.text).join(', '),
    role: found.find((role) => type.owners.includes(role)) ?? found[0] ?? null,
    people,
    unknown,
  }
}

/** The role that a value names, in whichever language: `Gerente de produto`. */
const roleNamed = (value: string, config: Config): Role | undefined =>
  config.schema.role(value) ?? roleOfMeaning(meaningOf(fold(value)), config)

const roleOfMeaning = (key: string, config: Config): Role | undefined =>
  key.startsWith('product-') ? config.schema.role(key === 'product-lead' ? 'product-leader' : key) : undefined

/** `product-owner: Ada` says the role by its key. */
const roleOfKey = ({ name }: Field, config: Config): Role | undefined =>
  roleOfMeaning(meaningOf(name), config)
