import { feature } from '../../domain/kinds/feature.ts'
import { ownKind } from '../../domain/kinds/own.ts'
import { speaksOfProduct } from '../../domain/sign.ts'
import { specInTitle } from '../../domain/specs.ts'
import type { Document } from '../document/document.ts'
import { storiesOf } from '../stories/read.ts'
import { criteriaSectionsOf, filledOf } from '../story.ts'
import { bearsOut } from './borne-out.ts'
import type { Evidence } from './evidence.ts'
import { weights } from './weigh.ts'

/** With fewer of them, what looks like criteria may be an accident. */
const fewestCriteria = 2

/**
 * What speaks for a document being a feature that its title calls a specification, as much is called that no product
 * document is. Where the title says that it is of a feature, or a folder (`isPlaced`), the sections of one bear it out;
 * else only criteria or scenarios do.
 */
export function specEvidence(title: string, document: Document, isPlaced: boolean): Evidence[] {
  const spec = specInTitle(title)
  if (!spec) return []
  const why =
    (spec.isOfFeature || (isPlaced && speaksOfProduct(document.text))
      ? bearsOut(feature, document, true)
      : null) ?? (hasCriteria(document) ? 'It has acceptance criteria or scenarios.' : null)
  const said: Evidence = {
    by: 'title',
    kind: feature.id,
    weight: why ? weights.sureTitle : weights.title,
    text: 'Its title calls it a specification.',
  }
  return why ? [said, { by: 'content', kind: feature.id, weight: weights.borneOut, text: why }] : [said]
}

function hasCriteria({ text, parts }: Document): boolean {
  const title = { start: 0, end: 0, text: '' }
  const told = storiesOf({ text, document: parts, type: anyKind, id: null, title, format: null })
  const found = criteriaSectionsOf(told).reduce((sum, { criteria }) => sum + filledOf(criteria).length, 0)
  return found >= fewestCriteria
}

const anyKind = ownKind('told')
