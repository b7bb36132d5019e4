import type { Artifact } from '../../reading/artifact/artifact.ts'
import type { Say } from '../../text/say.ts'
import { artifactsOf, type Workspace } from '../../workspace/workspace.ts'
import { lookBack } from '../figures/look-back.ts'
import { type Survey, surveyOf } from '../figures/survey.ts'
import { linksOf } from '../graph/edges.ts'
import { waysOf } from '../graph/levels.ts'
import type { Extra } from './node.ts'

/** What feedback upward is due on, as a branch of its own. */
export function dueExtra(say: Say): Extra {
  const known = new Map<Workspace, ReadonlySet<string>>()
  return {
    id: 'due',
    label: say('Ready to look back on'),
    tooltip: say('This is done, and nothing says yet what came of it.'),
    holds({ workspace, artifact }) {
      const due = known.get(workspace) ?? dueIn(workspace)
      known.set(workspace, due)
      return due.has(artifact.path)
    },
  }
}

const dueIn = (workspace: Workspace): ReadonlySet<string> =>
  new Set(lookBack(lightSurvey(workspace))?.why.map(({ path }) => path))

/** A survey that looks for what costs most only where that is asked for, which is seldom. */
function lightSurvey(workspace: Workspace): Survey {
  const all = artifactsOf(workspace)
  let whole: Survey | undefined
  const full = () => {
    whole ??= surveyOf(workspace, { findingsAt: () => [] })
    return whole
  }
  return {
    workspace,
    all,
    artifacts: all.filter(({ status }) => status?.stage !== 'dropped'),
    // They are asked for where a strategy says by when it is to be looked at again.
    stories: all.some(hasReview) ? full().stories : [],
    get graph() {
      return full().graph
    },
    nodeAt: (path) => full().nodeAt(path),
    findingsAt: () => [],
    parents: waysOf(linksOf(workspace, all).filter(({ isParent }) => isParent)),
    isLinked: workspace.kinds.size > 1 && workspace.followers.size > 0,
  }
}

const hasReview = ({ type, frontmatter }: Artifact): boolean =>
  type.lookBack === 'review' && (frontmatter?.fields.some(({ name }) => name === 'review-by') ?? false)
