import type { PlanItem } from '../../reading/items/item.ts'
import type { KeyResult, Objective } from '../../reading/objectives/objective.ts'
import { onOneLine } from '../../text/markdown.ts'
import { fullName } from '../titles.ts'
import { type Chapter, chapter, type Entry, entry, words } from './explanation.ts'
import { at, type Telling } from './telling.ts'

/** What a document plans, and what it wants to reach. */
export function planChapters(telling: Telling): Chapter[] {
  const { artifact, say } = telling
  const { objectives, looseResults, planned, type } = artifact
  const isOfGoals = type.objectives === 'subject' && objectives.length + looseResults.length === 0
  const isOfPlans = type.items !== 'none' && planned.length === 0
  return [
    ...objectives.flatMap((it) =>
      chapter(say('Objective: {0}', nameOf(telling, it)), [
        ...it.results.map((result) => resultOf(telling, result)),
        it.results.length === 0 ? entry(say('Key results: none')) : null,
      ]),
    ),
    ...chapter(
      say('Key results below no objective'),
      looseResults.map((it) => resultOf(telling, it)),
    ),
    ...chapter(
      say('Items'),
      planned.map((it) => itemOf(telling, it)),
    ),
    // Who opens a plan in which nothing is found is to see that it was looked for.
    ...chapter(say('Objectives'), [isOfGoals ? entry(say('None found')) : null]),
    ...chapter(say('Items'), [isOfPlans ? entry(say('None found')) : null]),
  ]
}

function resultOf(telling: Telling, result: KeyResult): Entry {
  const { say } = telling
  const name = nameOf(telling, result)
  return entry(
    result.measurable
      ? say('Key result: {0}', name)
      : say('Key result: {0}, with nothing to measure it by', name),
  )
}

function itemOf(telling: Telling, item: PlanItem): Entry {
  const { say } = telling
  const { horizon, outcome, status, isOver } = item
  return entry(nameOf(telling, item), [
    horizon ? entry(say('When: {0}', words(horizon.text))) : null,
    outcome ? entry(say('What for: {0}', words(outcome.text))) : null,
    status
      ? entry(
          isOver
            ? say('Status: {0}, so nothing is asked of it', words(status.text))
            : say('Status: {0}', words(status.text)),
        )
      : null,
  ])
}

const nameOf = (telling: Telling, { id, title, head }: Pick<Objective, 'id' | 'title' | 'head'>): string =>
  at(telling, words(fullName({ id: id && onOneLine(id.text), title: onOneLine(title.text) })), head)
