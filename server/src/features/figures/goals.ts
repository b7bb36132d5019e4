import type { Artifact } from '../../reading/artifact/artifact.ts'
import { keyResultsOf, lacksMeasure } from '../../reading/artifact/key-result.ts'
import { isClosed } from '../../reading/fields/status.ts'
import { documentAt } from '../../workspace/workspace.ts'
import { type Figure, figure } from './figure.ts'
import { resultsTold } from './measured.ts'
import type { Survey } from './survey.ts'

/** An objective as it stands: how many key results it has, and of how many one can tell, or knows, whether they are reached. */
export interface Goal {
  readonly path: string
  readonly title: string
  readonly results: number
  readonly measurable: number
  readonly told: number
}

export interface Goals {
  /** Key results that say by how much or by when, of all. */
  readonly measurable: Figure | null
  /** Key results that say what came of them, of all. */
  readonly told: Figure | null
  /** In the order of their documents, and in each as they stand there. */
  readonly objectives: readonly Goal[]
}

/** What the OKRs that nobody has closed say, and those that are done; each key result counts once. */
export function goalsIn({ product, artifacts }: Survey): Goals {
  const counted = artifacts.filter(
    (it) => it.type.objectives === 'subject' && (!isClosed(it.status) || it.status?.stage === 'done'),
  )
  const objectives: Goal[] = []
  const all = { results: 0, measurable: 0, told: 0 }
  const vague: string[] = []
  const silent: string[] = []
  for (const artifact of counted) {
    const path = product.keyOf(artifact)
    const isTold = resultsTold(documentAt(product.workspaceOf(artifact), artifact.path))
    const count = (results: ReturnType<typeof keyResultsOf>) => ({
      results: results.length,
      measurable: results.filter((it) => !lacksMeasure(artifact, it)).length,
      told: results.filter(isTold).length,
    })
    const own = count(keyResultsOf(artifact))
    all.results += own.results
    all.measurable += own.measurable
    all.told += own.told
    if (own.measurable < own.results) vague.push(path)
    if (own.told < own.results) silent.push(path)
    objectives.push(
      ...artifact.objectives.map((it) => ({ path, title: titleOf(it, artifact), ...count(it.results) })),
    )
  }
  return {
    measurable: figure(all.measurable, all.results, vague),
    told: figure(all.told, all.results, silent),
    objectives,
  }
}

const titleOf = ({ id, title }: Artifact['objectives'][number], artifact: Artifact): string =>
  title.text || id?.text || artifact.title.text
