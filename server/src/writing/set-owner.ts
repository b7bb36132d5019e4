import { type Config, type Person, personNamed } from '../domain/config/config.ts'
import type { Role } from '../domain/roles.ts'
import type { Artifact } from '../reading/artifact/artifact.ts'
import { formatNamed } from '../reading/artifact/formats.ts'
import { type Document, parse } from '../reading/document/document.ts'
import { statedFields } from '../reading/fields/body.ts'
import { setField, setValue } from '../reading/fields/field.ts'
import { meaningOf } from '../reading/fields/names.ts'
import { fieldNamed, fieldsNamed, ownerKeys, roleKeys } from '../reading/fields/other-keys.ts'
import { ownerIn } from '../reading/fields/owner.ts'
import type { Field } from '../syntax/frontmatter.ts'
import { applyEdits, type Edit, replace, withLineEnds } from '../text/edit.ts'
import type { Message } from '../text/message.ts'
import { slice } from '../text/span.ts'

/**
 * The edits of its document after which `artifact` says that `owner` owns it: the id of a role, that of a person of
 * the team, or any name. They go where the owner is named or due, in the frontmatter or in the text, else into an `owner` of the
 * frontmatter. A key that holds another fact (`author: Ada`) stays as it is. None where the document would not be
 * read as owned so, as where its frontmatter is broken. Their line ends are `\n`.
 */
export function setOwner(
  artifact: Artifact,
  document: Document,
  config: Config,
  owner: string,
): readonly Edit[] {
  const chosen = choiceOf(config, owner)
  for (const edits of waysToWrite(artifact, document, chosen))
    if (edits.length > 0 && isOwnedBy(chosen, artifact, edits, config)) return edits
  return []
}

/** A repair that sets the owner; its edits are made when somebody asks for them. */
export const ownerRepair = (
  title: Message,
  artifact: Artifact,
  document: Document,
  config: Config,
  owner: string,
) => ({
  title,
  get edits() {
    return setOwner(artifact, document, config, owner)
  },
  isPossible: () => canSetOwner(artifact, document, config, owner),
})

/** Whether `setOwner` has any edits; mostly told without looking for where the text names an owner. */
function canSetOwner(artifact: Artifact, document: Document, config: Config, owner: string): boolean {
  const chosen = choiceOf(config, owner)
  const edits = newField(artifact, chosen)
  return (
    (edits.length > 0 && isOwnedBy(chosen, artifact, edits, config)) ||
    setOwner(artifact, document, config, owner).length > 0
  )
}

/** Who was chosen: a role, or a person, whom the team may know. */
interface Choice {
  readonly value: string
  readonly role: Role | undefined
  readonly person: Person | undefined
}

const choiceOf = (config: Config, value: string): Choice => ({
  value,
  role: config.schema.role(value),
  person: personNamed(config, value),
})

/** Each place where the choice may be written, the best first. */
function* waysToWrite(artifact: Artifact, document: Document, chosen: Choice): Generator<readonly Edit[]> {
  const { ownerField, frontmatter } = artifact
  const { text } = document
  const above = fieldsNamed(frontmatter?.fields ?? [], ownerKeys)
  const write = (field: Field) =>
    above.includes(field) ? setValue(field, chosen.value) : setText(text, field, inWords(chosen))
  if (ownerField && takes(artifact, ownerField, chosen)) yield [write(ownerField)]
  for (const field of above) if (takes(artifact, field, chosen)) yield [write(field)]
  const stated = fieldsNamed(statedFields(document), ownerKeys)
  for (const field of stated) if (takes(artifact, field, chosen)) yield [write(field)]
  yield newField(artifact, chosen)
}

/** A new field for the choice. Where `owner` holds more than a name, such as a map, the next key says it. */
function newField(artifact: Artifact, { value }: Choice): readonly Edit[] {
  const above = fieldsNamed(artifact.frontmatter?.fields ?? [], ownerKeys)
  const free = ['owner', 'owners', 'owning-role'].find((key) => !fieldNamed(above, key))
  return free ? setField(artifact, free, value) : []
}

/** Keys under which a person stands who answers for the document; an author need not. */
const personKeys: ReadonlySet<string> = new Set([
  'dri',
  'lead',
  'maintainer',
  'maintainers',
  'point-of-contact',
])

/** Whether a field may say that the choice owns the document, and nothing else is lost that stands in it. */
function takes({ text, type, format }: Artifact, field: Field, { role, person }: Choice): boolean {
  if (field.shape === 'map' && !/^\{\s*\}$/.test(slice(text, field.valueSpan))) return false
  const key = meaningOf(field.name)
  if (roleKeys.has(key)) return true
  if (role) return false
  if (personKeys.has(key) || field.name === formatNamed(format)?.ownerKey) return true
  // `product-owner: Ada` says a role of Ada's too.
  return type.owners.includes(key) && (!person?.roles.length || person.roles.includes(key))
}

/** In a text people write `Product Owner` and `Ada Okoro`, not `product-owner` and `ada`. */
const inWords = ({ value, role, person }: Choice): string => role?.title ?? person?.name ?? value

/** The edit that puts `value` in place of what stands behind a label of the text, or into its empty place. */
function setText(text: string, { valueSpan: { start, end } }: Field, value: string): Edit {
  if (end > start) return replace({ start, end }, value)
  let from = start
  while (/[ \t]/.test(text[from - 1] ?? '')) from--
  return replace({ start: from, end: start }, ` ${value}${text[start] === '|' ? ' ' : ''}`)
}

/** Whether the document is read as owned by the choice after `edits`, and its frontmatter as well as before. */
function isOwnedBy(chosen: Choice, before: Artifact, edits: readonly Edit[], config: Config): boolean {
  const document = parse(applyEdits(before.text, withLineEnds(edits, before.eol)))
  const { frontmatter } = document
  if ((frontmatter?.faults.length ?? 0) > (before.frontmatter?.faults.length ?? 0)) return false
  const { owner } = ownerIn(frontmatter?.fields ?? [], () => statedFields(document), before.type, config)
  if (!owner) return false
  if (chosen.role) return owner.role === chosen.role.id && owner.people.length < 2
  return (
    owner.people.length === 1 && owner.people[0] === (chosen.person?.id ?? chosen.value.replace(/^@/, ''))
  )
}
