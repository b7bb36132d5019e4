import { isStory } from '../../domain/kinds/kind.ts'
import { type Lack, lacksOf } from '../../workspace/ready.ts'
import { waysOf } from '../graph/levels.ts'
import { type Fault, type FaultKind, faultsOf } from './faults.ts'
import { loose } from './handed.ts'
import { lookBack } from './look-back.ts'
import { reach, type Survey } from './survey.ts'

/** One thing to mend: in which document, what is wrong, and what to do. */
export interface Mend {
  readonly path: string
  readonly id: string | null
  readonly title: string
  readonly kind: FaultKind
  /** How much it hurts; only good for comparing. */
  readonly score: number
  /** One sentence each. */
  readonly what: string
  readonly repair: string
}

/**
 * How much each kind of fault hurts: `base`, and for each document that hangs below (twenty at most count) `below`
 * more. What breaks the tools comes first, then what keeps work from being handed on, the higher up the worse, then
 * what a team is about to trip over, then what is only untidy. Each further fault in a document counts one.
 */
const weights = {
  error: { base: 100, below: 1 },
  dropped: { base: 70, below: 0 },
  unready: { base: 50, below: 0 },
  lost: { base: 45, below: 1 },
  ownerless: { base: 40, below: 2 },
  loose: { base: 30, below: 1.5 },
  warning: { base: 25, below: 0.5 },
  'look-back': { base: 20, below: 0.5 },
} as const satisfies Readonly<Record<FaultKind, { readonly base: number; readonly below: number }>>

/** More of them make nothing worse. */
const countedBelow = 20

/** A mend, and what several have in common. */
type Caused = Mend & Pick<Fault, 'cause'>

/** The `count` things to mend next, in the order in which they hurt; each document once, with its worst. */
export function worstOf(survey: Survey, count: number): Mend[] {
  const { graph, artifacts, nodeAt } = survey
  const { below } = waysOf(graph.edges)
  const hangsLoose = new Set(loose(survey)?.items)
  const due = new Map(lookBack(survey)?.why.map(({ path, why }) => [path, why]))
  const lowest = graph.nodes.reduce((most, { level }) => Math.max(most, level), 0)
  const unready = unreadyIn(survey)
  const mends = artifacts.flatMap((artifact): Caused[] => {
    const { path, id, title } = artifact
    const level = nodeAt(path)?.level ?? 0
    const faults = faultsOf(survey, artifact, {
      lacks: unready.get(path) ?? [],
      due: due.get(path) ?? null,
      isLoose: hangsLoose.has(path),
      above: lowest - level,
    })
    if (faults.length === 0) return []
    const hanging = Math.min(countedBelow, reach([path], below).size - 1)
    const scored = faults.map(({ kind, what, repair, cause, more = 0 }) => ({
      ...{ path, id: id?.text ?? null, title: title.text, kind, what, repair, cause },
      score: weights[kind].base + weights[kind].below * hanging + more + faults.length - 1,
    }))
    return [scored.reduce((worst, it) => (it.score > worst.score ? it : worst))]
  })
  const levelOf = (path: string) => nodeAt(path)?.level ?? 0
  mends.sort((a, b) => b.score - a.score || levelOf(a.path) - levelOf(b.path) || (a.path < b.path ? -1 : 1))
  return once(mends).slice(0, count)
}

/** The first of each cause, which says how many others there are; and whatever has a cause of its own. */
function once(mends: readonly Caused[]): Mend[] {
  const counts = new Map<string, number>()
  for (const { cause } of mends) if (cause !== null) counts.set(cause, (counts.get(cause) ?? 0) + 1)
  const told = new Set<string>()
  return mends.flatMap(({ cause, ...mend }) => {
    if (cause === null) return mend
    if (told.has(cause)) return []
    told.add(cause)
    const others = (counts.get(cause) ?? 1) - 1
    // Of a double, the finding itself names the other.
    if (mend.kind === 'error' || others === 0) return mend
    const more = others === 1 ? 'The same goes for another one' : `The same goes for ${others} others`
    return { ...mend, what: `${mend.what} ${more} beside it.` }
  })
}

/** By path, what the stories in it lack although their document is ready or active. */
function unreadyIn({ workspace, stories }: Survey): Map<string, readonly Lack[]> {
  const found = new Map<string, readonly Lack[]>()
  for (const { artifact, story } of stories) {
    const { stage } = artifact.status ?? {}
    // What a document of many stories lacks is not what its status is about.
    if (!isStory(artifact.type) || (stage !== 'ready' && stage !== 'active')) continue
    const lacks = lacksOf(workspace, artifact, story)
    if (lacks.length > (found.get(artifact.path)?.length ?? 0)) found.set(artifact.path, lacks)
  }
  return found
}
