import type { KindSection } from '../../domain/kinds/kind.ts'
import { hasHomograph, withoutOtherWords } from '../../domain/languages/homographs.ts'
import type { ArtifactType } from '../../domain/schema/types.ts'
import { sectionsNamed } from '../../domain/section-words.ts'
import type { Field } from '../../syntax/frontmatter.ts'
import type { Document } from '../document/document.ts'
import { labelsIn } from '../document/labels.ts'
import { isDateField } from '../fields/dates.ts'
import { languageOf } from '../items/outcome.ts'

/** A page of prose, or one that is only begun, has no sections to be missed among. */
const fewestLabels = 2

/**
 * Which sections of its kind a document of `type` has none of; null where none is to be expected of it. One that names
 * its type was written for all of them; any other shows by half of them that it is written in sections such as these.
 */
export function sectionsLackedBy(
  document: Document,
  type: ArtifactType,
  fields: readonly Field[],
  isDeclared: boolean,
): readonly KindSection[] | null {
  if (type.sections.length === 0) return null
  const labels = labelsIn(document)
  if (labels.length < fewestLabels) return null
  const named = sectionsNamed(type.id, type.sections, inOwnWords(document, labels))
  const folded = labels.map((label) => label.toLowerCase())
  const isThere = ({ id, title, saidBy }: KindSection) =>
    named.has(id) ||
    (saidBy !== undefined && isNamedBy(saidBy, document, labels)) ||
    folded.some((label) => label.includes(title.toLowerCase())) ||
    (id === 'date' && fields.some((field) => /date/i.test(field.key) || isDateField(field)))
  const lacking = type.sections.filter((section) => !isThere(section))
  return isDeclared || lacking.length * 2 <= type.sections.length ? lacking : null
}

const isNamedBy = ([kind, id]: readonly [string, string], document: Document, labels: readonly string[]) =>
  sectionsNamed(kind, [{ id }], inOwnWords(document, labels)).has(id)

/** The labels without words that only other languages use as they are meant. */
function inOwnWords({ text }: Document, labels: readonly string[]): readonly string[] {
  if (!labels.some(hasHomograph)) return labels
  const { code } = languageOf(text)
  return labels.map((it) => withoutOtherWords(code, it))
}
