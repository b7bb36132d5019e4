import { feature } from '../../domain/kinds/feature.ts'
import type { Kind } from '../../domain/kinds/kind.ts'
import { productVision } from '../../domain/kinds/product-vision.ts'
import { isOfProgram, namesDefinition } from '../../domain/specs.ts'
import type { Document } from '../document/document.ts'
import type { Evidence } from './evidence.ts'
import { isCompanion, stemOf } from './place.ts'
import { isProductFolder } from './product-folder.ts'
import { proofOf } from './proved.ts'
import { titleIn } from './title.ts'
import { weights } from './weigh.ts'

/** The first of which the text has the sections. */
const kinds: readonly Kind[] = [productVision, feature]

/**
 * What speaks for a document that says what a product is to be, and is called neither a vision nor a feature: it is
 * called a definition or a scope, and has their sections. It has no set form, so that none of them is asked for.
 */
export function definitionEvidence(place: string, document: Document): Evidence[] {
  const title = titleIn(document.text) ?? ''
  const stem = stemOf(place)
  if (!isProductFolder(stem) && !namesDefinition(stem) && !namesDefinition(title)) return []
  if (isCompanion(place) || isOfProgram(title)) return []
  for (const kind of kinds) {
    const proof = proofOf(kind, ['definition'], document)
    if (proof.length === 0) continue
    const text = 'Its name or its title says that it defines a product.'
    return [{ by: 'akin', kind: kind.id, weight: weights.perhaps, text }, ...proof]
  }
  return []
}
