import { belowIn, isLoose } from '../../workspace/handed-down.ts'
import { countOf } from '../kind-words.ts'
import { type Chains, chains, wayUp } from './chains.ts'
import { extraGroups, groupChildren } from './groups.ts'
import { markOf } from './marks.ts'
import type { Node, Shown, Sight, View } from './node.ts'
import { artifactNode, byType, documents, found, joined } from './nodes.ts'

/**
 * What is handed down to what: at the top whatever has nothing above it, below each what is handed down from it, and
 * what hangs loose in a branch of its own. A document with several parents stands below
 * each of them, so a node is named by the whole way down to it.
 */
export const byHandoff: View = { children, way }

/** So many chains can be seen at a glance with what is right below them. */
const few = 20

const prefix = 'handoff:'
const loose = 'loose'

const idOf = (keys: readonly string[]): string => prefix + keys.join(' ')

function children(sight: Sight, parent: string): readonly Node[] {
  if (parent.startsWith(prefix)) return below(sight, parent.slice(prefix.length).split(' '))
  const extras = extraGroups(sight, parent)
  if (parent !== '' && parent !== loose) return groupChildren(sight, extras, parent)
  const all = chains(sight)
  const sorted = (those: readonly Shown[]) => those.toSorted(byType(sight.source.schema))
  if (parent === loose) return sorted(all.loose).map((it) => nodeOf(sight, all, [it.key], it))
  const isOpen = all.tops.length <= few
  return [
    ...sorted(all.tops).map((it) => ({ ...nodeOf(sight, all, [it.key], it), isOpen })),
    ...(all.loose.length > 0
      ? [{ ...looseNode(sight, all.loose.filter(sight.keeps)), isOpen: all.tops.length === 0 }]
      : []),
    ...extras.map(({ node }) => node),
  ]
}

/** The children of the node that `keys` lead down to. */
function below(sight: Sight, keys: readonly string[]): Node[] {
  const shown = sight.source.byKey(keys.at(-1) ?? '')
  // Only where something is left out does a node depend on what hangs far below it.
  const all = sight.isFiltered ? chains(sight) : null
  return shown
    ? childrenIn(sight, all, keys, shown).map((it) => nodeOf(sight, all, [...keys, it.key], it))
    : []
}

/** What hangs below an artifact, without what stands above it already: in a circle, one would never arrive. */
function childrenIn(
  { source }: Sight,
  all: Chains | null,
  keys: readonly string[],
  { workspace, artifact }: Shown,
): Shown[] {
  return belowIn(workspace, artifact)
    .flatMap((it) => source.at(it.workspace, it.artifact.path) ?? [])
    .filter(({ key, artifact }) => !keys.includes(key) && (!all?.kept || all.kept.has(artifact)))
    .sort(byType(source.schema))
}

function nodeOf(sight: Sight, all: Chains | null, keys: readonly string[], shown: Shown): Node {
  const { say, keeps, isFiltered } = sight
  const node = artifactNode(idOf(keys), shown, say)
  const children = childrenIn(sight, all, keys, shown)
  const mark = markOf(shown, keys.length === 1 && isLoose(shown.workspace, shown.artifact), say)
  return {
    ...node,
    // What is wrong comes first: a side bar is narrow.
    description: joined(mark?.words, node.description, ...countsOf(sight, children)),
    tooltip: [node.tooltip, ...(mark ? [mark.reason] : [])].join('\n'),
    hasChildren: children.length > 0 || (node.hasChildren && keeps(shown)),
    ...(mark && { mark: 'broken' }),
    ...(isFiltered && !keeps(shown) && { isContext: true, severity: null, findings: 0 }),
  }
}

/** `4 stories`, `1 bug`: in the order in which they stand there. */
function countsOf({ say }: Sight, children: readonly Shown[]): string[] {
  const counts = new Map<string, Shown[]>()
  for (const it of children) {
    const { id } = it.artifact.type
    const those = counts.get(id)
    if (those) those.push(it)
    else counts.set(id, [it])
  }
  return [...counts.values()].map((those) => countOf(say, (those[0] as Shown).artifact.type, those.length))
}

/** `held` is what of them is looked for; there may be none, where only something below one is. */
const looseNode = ({ say }: Sight, held: readonly Shown[]): Node => ({
  id: loose,
  kind: 'loose',
  label: say('No parent'),
  description: held.length > 0 ? documents(say, held.length) : '',
  tooltip: say(
    'These documents have no parent. Drag one onto the document that it serves, or link it to its parent.',
  ),
  hasChildren: true,
  ...found(held),
})

function way({ source, keeps }: Sight, shown: Shown): readonly string[] {
  if (!keeps(shown)) return []
  const chain = wayUp(source, shown)
  const [top] = chain
  const keys = chain.map(({ key }) => key)
  return [
    ...(top && isLoose(top.workspace, top.artifact) ? [loose] : []),
    ...keys.map((_, at) => idOf(keys.slice(0, at + 1))),
  ]
}
