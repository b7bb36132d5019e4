import type { Artifact } from '../../reading/artifact/artifact.ts'
import { memoOf } from '../../text/memo.ts'
import { aboveIn, comesFromNowhere } from '../../workspace/handed-down.ts'
import type { Workspace } from '../../workspace/workspace.ts'
import { linksOf } from '../graph/edges.ts'
import { topsOf, type Ways, waysOf } from '../graph/levels.ts'
import { highestFirst } from '../graph/order.ts'
import type { Shown, Sight, Source } from './node.ts'

/** Where the chains of what is handed down begin. */
export interface Chains {
  /** What nothing stands above, as above a strategy; of a circle that nothing stands above, its highest. */
  readonly tops: readonly Shown[]
  /** What could be handed down from something, and is not. */
  readonly loose: readonly Shown[]
  /** What is wanted and of all that stands above it; null where everything is. */
  readonly kept: ReadonlySet<Artifact> | null
}

export function chains({ source, keeps, isFiltered }: Sight): Chains {
  const { tops, loose, ways } = wholeChains(source)
  if (!isFiltered) return { tops, loose, kept: null }
  const kept = upward(source.all().filter(keeps), ways)
  const isKept = ({ artifact }: Shown) => kept.has(artifact)
  return { tops: tops.filter(isKept), loose: loose.filter(isKept), kept }
}

/** Where all chains begin, in a source that never changes. */
const wholeChains = memoOf((source: Source) => {
  const all = source.all()
  const shownOf = new Map(all.map((it) => [it.artifact, it]))
  const ways = parentWays(all)
  const tops: Shown[] = []
  const loose: Shown[] = []
  for (const artifact of topsOf(highestFirst([...shownOf.keys()], source.schema), ways)) {
    const shown = shownOf.get(artifact) as Shown
    const isLoose = !ways.above.has(artifact) && comesFromNowhere(shown.workspace, artifact)
    ;(isLoose ? loose : tops).push(shown)
  }
  return { tops, loose, ways }
})

/** What is handed down from what among all that is shown. */
function parentWays(all: readonly Shown[]): Ways<Artifact> {
  const held = new Map<Workspace, Artifact[]>()
  for (const { workspace, artifact } of all) {
    const those = held.get(workspace)
    if (those) those.push(artifact)
    else held.set(workspace, [artifact])
  }
  return waysOf(
    [...held].flatMap(([workspace, those]) => linksOf(workspace, those)).filter(({ isParent }) => isParent),
  )
}

/** `from`, and whatever stands above any of it. */
function upward(from: readonly Shown[], { above }: Ways<Artifact>): Set<Artifact> {
  const seen = new Set(from.map((it) => it.artifact))
  for (const below of seen) for (const artifact of above.get(below) ?? []) seen.add(artifact)
  return seen
}

/** The shortest chain down to `shown`, itself the last, from what begins a chain by what stands above it. */
export function wayUp(source: Source, shown: Shown): Shown[] {
  const shownOf = new Map([[shown.artifact, shown]])
  const links: { from: Artifact; to: Artifact }[] = []
  for (const [artifact, { workspace }] of shownOf)
    for (const above of aboveIn(workspace, artifact)) {
      const it = source.at(above.workspace, above.artifact.path)
      if (!it) continue
      shownOf.set(it.artifact, it)
      links.push({ from: it.artifact, to: artifact })
    }
  const ways = waysOf(links)
  const tops = new Set(topsOf(highestFirst([...shownOf.keys()], source.schema), ways))
  const below = new Map<Artifact, Artifact | null>([[shown.artifact, null]])
  for (const artifact of below.keys()) {
    if (tops.has(artifact)) return chainDown(artifact, below).map((it) => shownOf.get(it) as Shown)
    for (const above of ways.above.get(artifact) ?? []) if (!below.has(above)) below.set(above, artifact)
  }
  return [shown]
}

function chainDown(top: Artifact, below: ReadonlyMap<Artifact, Artifact | null>): Artifact[] {
  const chain: Artifact[] = []
  for (let at: Artifact | null = top; at; at = below.get(at) ?? null) chain.push(at)
  return chain
}
