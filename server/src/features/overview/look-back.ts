import type { Artifact } from '../../reading/artifact/artifact.ts'
import type { Say } from '../../text/say.ts'
import { lookBack } from '../figures/look-back.ts'
import { type Survey, surveyOf } from '../figures/survey.ts'
import { linksIn } from '../graph/edges.ts'
import { waysOf } from '../graph/levels.ts'
import type { Product } from '../product.ts'
import type { Extra } from './node.ts'

/** What feedback upward is due on, as a branch of its own. */
export function dueExtra(product: () => Product, say: Say): Extra {
  let due: ReadonlySet<string> | undefined
  let known: Product | undefined
  return {
    id: 'due',
    label: say('Ready to look back on'),
    tooltip: say('This is done, but it has no result yet.'),
    holds({ artifact }) {
      // Most can be told by a glance; to look at what hangs together takes its time.
      if (!mayBeDue(artifact)) return false
      known ??= product()
      due ??= new Set(lookBack(lightSurvey(known))?.items)
      return due.has(known.keyOf(artifact))
    },
  }
}

/** A survey that looks for what costs most only where that is asked for, which is seldom. */
function lightSurvey(product: Product): Survey {
  const { all } = product
  let whole: Survey | undefined
  const full = () => {
    whole ??= surveyOf(product, { findingsAt: () => [] })
    return whole
  }
  return {
    product,
    all,
    artifacts: all.filter(({ status }) => status?.stage !== 'dropped'),
    // They are asked for where a strategy says by when it is to be looked at again.
    stories: all.some(hasReview) ? full().stories : [],
    get graph() {
      return full().graph
    },
    nodeAt: (it) => full().nodeAt(it),
    findingsAt: () => [],
    parents: waysOf(linksIn(product).filter(({ isParent }) => isParent)),
  }
}

const mayBeDue = (artifact: Artifact): boolean =>
  artifact.type.lookBack === 'review'
    ? hasReview(artifact)
    : artifact.status?.stage === 'done' && artifact.type.lookBack !== null

const hasReview = ({ type, frontmatter }: Artifact): boolean =>
  type.lookBack === 'review' && (frontmatter?.fields.some(({ name }) => name === 'review-by') ?? false)
