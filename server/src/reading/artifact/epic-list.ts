import { featureBacklog } from '../../domain/kinds/feature-backlog.ts'
import { languages } from '../../domain/languages/index.ts'
import { wordsOf } from '../../domain/languages/lookup.ts'
import { nameKey } from '../../domain/names.ts'
import type { Document } from '../document/document.ts'
import { planItems } from '../items/read.ts'
import type { Evidence } from './evidence.ts'
import { plainStemOf } from './place.ts'
import { weights } from './weigh.ts'

/** One epic alone is told in a document of its own. */
const several = 2

/** What speaks for a document being a feature backlog by its epics: its file is called so, and it lists several. */
export function epicListEvidence(path: string, document: Document): Evidence[] {
  if (!names.has(nameKey(plainStemOf(path)))) return []
  const { text, parts } = document
  if (planItems(text, parts, featureBacklog.items).length < several) return []
  const said = `Its file is called \`${plainStemOf(path)}\`, and it lists several.`
  return [{ by: 'file', kind: featureBacklog.id, weight: weights.file, text: said }]
}

const names = wordsOf(languages, (it) => it.epics)
