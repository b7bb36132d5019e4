import type { Artifact } from '../../reading/artifact/artifact.ts'
import { isClosed } from '../../reading/fields/status.ts'
import { lastDayOf } from '../../text/calendar.ts'
import { documentAt } from '../../workspace/workspace.ts'
import { type Figure, figure } from './figure.ts'
import { isMeasured } from './measured.ts'
import { reach, type Survey } from './survey.ts'

/** Why something is ready to be looked back on. */
export type LookBackWhy = 'unmeasured-objective' | 'unmeasured-okr' | 'past-review'

export interface LookBack extends Figure {
  /** The same with the reason of each. */
  readonly why: readonly { readonly path: string; readonly why: LookBackWhy }[]
}

/**
 * What feedback upward is due on: a done feature or roadmap with OKRs above it of which none says what came of it; a
 * done OKR that does not; a strategy whose review date is past while all stories below it are done. Of all done
 * features and roadmaps with an OKR above them, done OKRs, and strategies past their review date.
 */
export function lookBack(survey: Survey): LookBack | null {
  const { product, artifacts, parents, stories } = survey
  const { keyOf, workspaceOf } = product
  if (!product.isLinked) return null
  const measured = new Map<Artifact, boolean>()
  const hasResult = (artifact: Artifact): boolean => {
    const known =
      measured.get(artifact) ?? isMeasured(artifact, documentAt(workspaceOf(artifact), artifact.path))
    measured.set(artifact, known)
    return known
  }
  const why = new Map<string, LookBackWhy>()
  let of = 0
  for (const artifact of artifacts) {
    const { type, status } = artifact
    const key = keyOf(artifact)
    const isDone = status?.stage === 'done'
    if (isDone && type.lookBack === 'above') {
      const okrs = [...reach([artifact], parents.above)].filter((it) => it.type.objectives === 'subject')
      if (okrs.length === 0) continue
      of++
      if (!okrs.some(hasResult)) why.set(key, 'unmeasured-objective')
    } else if (isDone && type.lookBack === 'itself') {
      of++
      if (!hasResult(artifact)) why.set(key, 'unmeasured-okr')
    } else if (type.lookBack === 'review' && !isClosed(status)) {
      const review = reviewOf(artifact)
      if (review === null || review >= product.today) continue
      of++
      const served = reach([artifact], parents.below)
      const below = stories.filter((it) => served.has(it.artifact))
      if (below.length > 0 && below.every((it) => it.artifact.status?.stage === 'done'))
        why.set(key, 'past-review')
    }
  }
  const base = figure(why.size, of, why.keys())
  return base && { ...base, why: [...why].map(([path, why]) => ({ path, why })) }
}

/** The last day on which a document is still fresh by its own account; null where it names none. */
function reviewOf({ frontmatter }: Artifact): string | null {
  const field = frontmatter?.fields.find(({ name }) => name === 'review-by')
  const [value] = field?.scalars ?? []
  return value ? lastDayOf(value.text) : null
}
