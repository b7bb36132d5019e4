import { roadmap } from '../../domain/kinds/roadmap.ts'
import { saysPlan } from '../../domain/plan-names.ts'
import type { Document } from '../document/document.ts'
import type { Evidence } from './evidence.ts'
import { stemOf } from './place.ts'
import { proofOf } from './proved.ts'
import { titleIn } from './title.ts'
import { weights } from './weigh.ts'

/** What speaks for a document being a roadmap that is called by its milestones or phases, as the steps of any work are. */
export function planEvidence(path: string, document: Document): Evidence[] {
  const isNamed = saysPlan(stemOf(path))
  if (
    !isNamed &&
    !(titleIn(document.text) ?? '')
      .replace(ofStep, '')
      .split(apart)
      .some((it) => saysPlan(it, true))
  )
    return []
  const proof = proofOf(roadmap, ['plan'], document)
  if (proof.length === 0) return []
  const text = isNamed ? `Its file is called \`${stemOf(path)}\`.` : 'Its title calls it a plan.'
  return [{ by: isNamed ? 'file' : 'title', kind: roadmap.id, weight: weights.perhaps, text }, ...proof]
}

/** `(Milestone 3)` says of which step something is. */
const ofStep = /\([^()]{0,40}\d\)\s*$/

/** What sets the parts of a title apart. */
const apart = /[:：|–—()]| - /
