import { okr } from '../../domain/kinds/okr.ts'
import { finderOf } from '../../domain/languages/finder.ts'
import { languages } from '../../domain/languages/index.ts'
import { phrasesOf } from '../../domain/languages/phrases.ts'
import { signsIn } from '../../domain/signs.ts'
import type { Document } from '../document/document.ts'
import { readObjectives } from '../objectives/read.ts'
import type { Evidence } from './evidence.ts'
import { mayMention } from './mentioned.ts'
import { weights } from './weigh.ts'

/** A single one is an example, or a goal among others. */
const fewestResults = 2

/**
 * What speaks for a document holding OKRs that it is not called by: a heading says so, and below it an objective stands
 * with its key results.
 */
export function okrEvidence(document: Document): Evidence[] {
  const { text } = document
  if (!mayMention(text, 'keyResults')) return []
  // What begins with a tag may be anything to a finder.
  if (!signsIn(text).heads.some((it) => !it.includes('<') && isOfOkrs.within(it) !== 0)) return []
  const { objectives } = readObjectives(text, document.parts, false)
  if (!objectives.some((it) => it.results.length >= fewestResults)) return []
  return [
    {
      by: 'content',
      kind: okr.id,
      weight: weights.told,
      text: 'It states an objective with its key results.',
    },
  ]
}

const isOfOkrs = finderOf(() => [
  languages.flatMap(({ kinds, objectives }) => phrasesOf([...kinds.okr.files, ...objectives.keyResults])),
])
