import type { Kind } from '../../domain/kinds/kind.ts'
import { kindOfTitle, kindOfTitleAmong } from '../../domain/names.ts'
import { sectionsNamed } from '../../domain/section-words.ts'
import { speaksOfProduct } from '../../domain/sign.ts'
import { withArticle } from '../../domain/words.ts'
import type { Document } from '../document/document.ts'
import { labelsIn } from '../document/labels.ts'
import { planItems } from '../items/read.ts'
import { readObjectives } from '../objectives/read.ts'
import type { Evidence } from './evidence.ts'
import { titleOf } from './headings.ts'
import { stemOf } from './names.ts'
import { weights } from './weigh.ts'

/**
 * What a title says that is the name of a kind, where the text is built as documents of the kind are: `# Product vision`
 * with its users and their problem, `# Roadmap 2027` with quarters. A page called `index` goes by its title where a
 * folder above it is called so, too.
 */
export function titleEvidence(place: string, document: Document): Evidence[] {
  const title = titleOf(document.text)
  if (title === '') return []
  const folders = place.split('/').slice(0, -1)
  const inFolder = kindOfTitleAmong(title, folders)
  const kind = inFolder ?? (leads(place) ? null : kindOfTitle(title, true))
  if (!kind) return []
  const why = builtAs(kind, document) ?? (inFolder && speaksOfProduct(document.text) ? inFolderToo : null)
  if (!why) return []
  return [
    {
      by: 'title',
      kind: kind.id,
      weight: weights.title,
      text: `Its title says that it is ${withArticle(kind.title)}.`,
    },
    { by: 'content', kind: kind.id, weight: weights.built, text: why },
  ]
}

/** Whether a page leads through its folder by its name, which says nothing of what it is. */
export const leads = (place: string): boolean => stemOf(place).toLowerCase() === 'index'

const inFolderToo = 'A folder above it says the same, and it says what product documents say.'

/** Of the sections of a kind so many are no accident. */
const sections = 2

/** What of a text is built as in documents of a kind; null where nothing is. */
function builtAs(kind: Kind, document: Document): string | null {
  const { text, parts } = document
  if (kind.objectives === 'subject')
    return readObjectives(text, parts, false).objectives.some(({ results }) => results.length > 0)
      ? 'It states objectives with key results.'
      : null
  if (kind.items === 'planned')
    return new Set(planItems(text, parts, kind.items).flatMap(({ horizon }) => horizon?.text ?? [])).size > 1
      ? 'It says what is to come, and when.'
      : null
  if (kind.names.sign) return kind.names.sign.test(text) ? 'It holds what such documents hold.' : null
  if (kind.sections.length < sections) return null
  return sectionsNamed(kind.id, kind.sections, labelsIn(document)).size >= sections
    ? 'It has the sections of such a document.'
    : null
}
