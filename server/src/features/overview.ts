import type { Say } from '../text/say.ts'
import { type Counts, noCounts, plus, total } from './counts.ts'
import { type Filter, isFilter, keeping } from './filter.ts'
import { byHandoff } from './overview/by-handoff.ts'
import { byPerson } from './overview/by-person.ts'
import { byRole } from './overview/by-role.ts'
import type { Node, Shown, Sight, Source, View } from './overview/node.ts'
import { partIn, partNodes } from './overview/parts.ts'

/** The ways to order the artifacts as a tree, by the name a client asks for them by. */
export type ViewName = 'role' | 'handoff' | 'person'
export const views: Readonly<Record<ViewName, View>> = { role: byRole, handoff: byHandoff, person: byPerson }

/** What somebody looks at: a way to order the artifacts, and what of them. */
export interface Look {
  readonly view: ViewName
  readonly filter: Filter
}

/** The children of the node `parent`; the first level where it is empty, nothing where there is no such node. */
export function childrenIn(
  source: Source,
  { view, filter }: Look,
  parent: string,
  say: Say,
): readonly Node[] {
  const part = partIn(parent)
  const holder = part?.parent ?? parent
  const shown = holder === '' ? undefined : source.byKey(keyIn(holder))
  // What only shows the way to something does not show what stands in it.
  const parts = shown && keptBy(filter)(shown) ? partNodes(shown, holder, part?.keys ?? [], say) : []
  return part ? parts : [...views[view].children(sightOf(source, filter, say), parent), ...parts]
}

/** The key of the document whose node has the id `id`: what stands last in it. No document has that of another node. */
const keyIn = (id: string): string => id.slice(id.lastIndexOf(' ') + 1).replace(/^(?:artifact|handoff):/, '')

/** The ids of the nodes on the way down to the artifact `key`, its own last; empty where it is not shown. */
export function wayIn(source: Source, { view, filter }: Look, key: string, say: Say): readonly string[] {
  const shown = source.byKey(key)
  const sight = sightOf(source, filter, say)
  return shown && sight.keeps(shown) ? views[view].way(sight, shown) : []
}

/** How many artifacts the filter lets through, and how much is found in them. */
export function matches(source: Source, filter: Filter): { readonly count: number; readonly found: Counts } {
  const all = source.all()
  const kept = isFilter(filter) ? all.filter(keptBy(filter)) : all
  return { count: kept.length, found: kept.reduce((sum, it) => plus(sum, it.counts), noCounts) }
}

function keptBy(filter: Filter): (shown: Shown) => boolean {
  const keeps = keeping(filter)
  return ({ artifact, workspace, counts }) => keeps({ artifact, workspace, findings: total(counts) })
}

const sightOf = (source: Source, filter: Filter, say: Say): Sight => ({
  source,
  keeps: keptBy(filter),
  isFiltered: isFilter(filter),
  say,
})
