import { feature } from '../../domain/kinds/feature.ts'
import type { Kind } from '../../domain/kinds/kind.ts'
import type { Call } from '../../domain/kinds/proof.ts'
import { research } from '../../domain/kinds/research.ts'
import { languages } from '../../domain/languages/index.ts'
import { type WordSet, wordsOf } from '../../domain/languages/lookup.ts'
import { partedByAnd, separators } from '../../domain/titles.ts'
import type { Document } from '../document/document.ts'
import type { Evidence } from './evidence.ts'
import { plainStemOf } from './place.ts'
import { proofOf } from './proved.ts'
import { titleIn } from './title.ts'
import { weights } from './weigh.ts'

/**
 * Documents on who uses a product and how. Use cases say what a feature is to do, step by step; personas and journeys are
 * what research has found. Each has a form of its own, so that nobody asks it for the sections of its kind.
 */
const uses: readonly { readonly kind: Kind; readonly call: Call; readonly names: WordSet }[] = [
  { kind: feature, call: 'useCases', names: wordsOf(languages, (it) => it.uses.cases) },
  { kind: research, call: 'personas', names: wordsOf(languages, (it) => it.uses.people) },
  { kind: research, call: 'journeys', names: wordsOf(languages, (it) => it.uses.journeys) },
]

/** What speaks for a document being use cases, personas or journeys: its name or its title says so, and its text as well. */
export function useEvidence(place: string, document: Document): Evidence[] {
  const stretches = [plainStemOf(place), titleIn(document.text) ?? ''].flatMap((it) => it.split(separators))
  const said = stretches
    .flatMap((it) => partedByAnd(it))
    .map((words) => words.join(' ').replace(numbersAround, ''))
  for (const { kind, call, names } of uses) {
    const isNumbered = call === 'useCases' && stretches.some((it) => useCaseId.test(it))
    if (!isNumbered && !said.some((it) => names.has(it))) continue
    const proof = proofOf(kind, [call], document)
    if (proof.length === 0) continue
    const text = 'Its name or its title says that it is about who uses the product, and how.'
    return [{ by: 'akin', kind: kind.id, weight: weights.perhaps, text }, ...proof]
  }
  return []
}

/** `UC-01`, `CU01`, as the whole of a stretch or at its beginning. */
const useCaseId = /^(?:UC|CU)[-_ ]?\d/i
const numbersAround = /^[\d. ]+|[\d. ]+$/g
