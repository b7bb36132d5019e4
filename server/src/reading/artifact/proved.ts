import type { Kind } from '../../domain/kinds/kind.ts'
import type { Call, Measure } from '../../domain/kinds/proof.ts'
import type { Document } from '../document/document.ts'
import type { Evidence } from './evidence.ts'
import { measures } from './measures.ts'
import { weights } from './weigh.ts'

/**
 * What in the text of a document bears out that it is one of `kind`, as `calls` call it: the first row of the kind's
 * `proofs` that holds, as a sentence; null where none does. Every question of whether a text bears out a name or a title
 * is answered here.
 */
export function provedBy(kind: Kind, calls: readonly Call[], document: Document): string | null {
  const counts = new Map<Measure, number>()
  const count = (measure: Measure): number => {
    const found = counts.get(measure) ?? measures[measure].count(document, kind)
    counts.set(measure, found)
    return found
  }
  const proof = kind.proofs.find(
    ({ called, shows }) =>
      called.every((it) => calls.includes(it)) &&
      (Object.entries(shows) as [Measure, number][]).every(([measure, least]) => count(measure) >= least),
  )
  if (!proof) return null
  const [measure] = Object.keys(proof.shows) as Measure[]
  if (measure) return measures[measure].says
  return proof.called.includes('label') ? 'Its title begins by saying so.' : 'It lies with the product.'
}

/** The same as evidence; none where nothing bears it out. */
export function proofOf(kind: Kind, calls: readonly Call[], document: Document): Evidence[] {
  const text = provedBy(kind, calls, document)
  return text === null ? [] : [{ by: 'content', kind: kind.id, weight: weights.borneOut, text }]
}
