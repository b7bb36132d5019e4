import { roadmap } from '../../domain/kinds/roadmap.ts'
import { sprintObjective } from '../../domain/kinds/sprint-objective.ts'
import { languages } from '../../domain/languages/index.ts'
import { wordsOf } from '../../domain/languages/lookup.ts'
import { isWord, nameKey } from '../../domain/names.ts'
import { signsIn, wordsOfHead } from '../../domain/signs.ts'
import { separators } from '../../domain/titles.ts'
import type { Document } from '../document/document.ts'
import { planItems } from '../items/read.ts'
import type { Evidence } from './evidence.ts'
import { mayMention } from './mentioned.ts'
import { titleIn } from './title.ts'
import { weights } from './weigh.ts'

/** So many goals are those of a plan; one alone is that of a sprint. */
const several = 2

/**
 * What speaks for a document being a sprint objective that is called by its number alone, or a roadmap that is cut into
 * sprints: it says the goal of its sprint, or of each.
 */
export function sprintEvidence(document: Document): Evidence[] {
  const { text } = document
  if (!mayMention(text, 'sprintGoal')) return []
  const goals = signsIn(text).heads.filter((it) => names.has(wordsOfHead(it))).length
  if (goals === 0) return []
  const [first = ''] = (titleIn(text) ?? '').split(separators)
  const words = nameKey(first).split(' ').filter(isWord)
  if (/\d/.test(first) && words.length === 1 && sprints.has(words[0] as string))
    return [said(sprintObjective.id, 'Its title is the number of a sprint, and it says its goal.')]
  if (goals < several) return []
  const sprintsPlanned = planItems(text, document.parts, roadmap.items).filter(
    ({ horizon }) => horizon !== null,
  )
  return sprintsPlanned.length < several ? [] : [said(roadmap.id, 'It says the goal of each sprint to come.')]
}

const said = (kind: Evidence['kind'], text: string): Evidence => ({
  by: 'content',
  kind,
  weight: weights.told,
  text,
})

const names = wordsOf(languages, ({ kinds }) => kinds[sprintObjective.id].files)
const sprints = wordsOf(languages, ({ kinds }) => kinds[sprintObjective.id].one)
