import { isStory } from '../../domain/kinds/kind.ts'
import { type Message, message } from '../../text/message.ts'
import { type Lack, lacksOf } from '../../workspace/ready.ts'
import { waysOf } from '../graph/levels.ts'
import { type Fault, type FaultKind, faultsOf } from './faults.ts'
import { loose } from './handed.ts'
import { lookBack } from './look-back.ts'
import { reach, type Survey } from './survey.ts'

/** One thing to mend: in which document it hurts most, what is wrong there, and what to do. */
export interface Mend {
  readonly path: string
  /** The paths of all documents in which it is to be mended: that one first, then by path. */
  readonly documents: readonly string[]
  readonly id: string | null
  readonly title: string
  readonly kind: FaultKind
  /** How much it hurts; only good for comparing. */
  readonly score: number
  /** One sentence each. */
  readonly what: Message
  readonly repair: Message
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

/** A mend of one document, and what several have in common. */
export type Caused = Omit<Mend, 'documents'> & Pick<Fault, 'cause'>

/** The `count` things to mend next, in the order in which they hurt. */
export const worstOf = (survey: Survey, count: number): Mend[] => once(mendsOf(survey)).slice(0, count)

/** By document what is to be mended there, the worst first; the documents in the order in which that hurts. */
export function mendsOf(survey: Survey): Caused[][] {
  const { product, graph, artifacts, nodeAt } = survey
  const { below } = waysOf(graph.edges)
  const hangsLoose = new Set(loose(survey)?.items)
  const due = new Map(lookBack(survey)?.why.map(({ path, why }) => [path, why]))
  const lowest = graph.nodes.reduce((most, { level }) => Math.max(most, level), 0)
  const unready = unreadyIn(survey)
  const mends = artifacts.flatMap((artifact): Caused[][] => {
    const { id, title } = artifact
    const path = product.keyOf(artifact)
    const level = nodeAt(artifact)?.level ?? 0
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
    return [scored.sort((a, b) => b.score - a.score)]
  })
  const levels = new Map(graph.nodes.map(({ key, level }) => [key, level]))
  const levelOf = (path: string) => levels.get(path) ?? 0
  return mends.sort(
    ([a], [b]) =>
      scoreOf(b) - scoreOf(a) ||
      levelOf(a?.path ?? '') - levelOf(b?.path ?? '') ||
      ((a?.path ?? '') < (b?.path ?? '') ? -1 : 1),
  )
}

const scoreOf = (mend: Caused | undefined): number => mend?.score ?? 0

/** Each thing to mend once, in the document in which it hurts most; each document with its worst, as `mendsOf` has them. */
export function once(mends: readonly (readonly Caused[])[]): Mend[] {
  const documents = new Map<string, string[]>()
  for (const { cause, path } of mends.flat()) {
    const known = documents.get(cause)
    if (known) known.push(path)
    else documents.set(cause, [path])
  }
  const told = new Set<string>()
  return mends.flatMap(([worst]) => {
    if (!worst || told.has(worst.cause)) return []
    const { cause, ...mend } = worst
    told.add(cause)
    const others = [...new Set(documents.get(cause))].filter((path) => path !== mend.path).sort()
    const isSaid = others.length === 0 || cause.startsWith('double ')
    const what = isSaid
      ? mend.what
      : others.length === 1
        ? message('{0} The same goes for another one.', mend.what)
        : message('{0} The same goes for {1} others.', mend.what, others.length)
    return { ...mend, what, documents: [mend.path, ...others] }
  })
}

/** By path, what the stories in it lack although their document is ready or active. */
function unreadyIn({ product, stories }: Survey): Map<string, readonly Lack[]> {
  const found = new Map<string, readonly Lack[]>()
  for (const { artifact, story } of stories) {
    const { stage } = artifact.status ?? {}
    // What a document of many stories lacks is not what its status is about.
    if (!isStory(artifact.type) || (stage !== 'ready' && stage !== 'active')) continue
    const lacks = lacksOf(product.workspaceOf(artifact), artifact, story)
    const key = product.keyOf(artifact)
    if (lacks.length > (found.get(key)?.length ?? 0)) found.set(key, lacks)
  }
  return found
}
