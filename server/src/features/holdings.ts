import type { Artifact } from '../reading/artifact/artifact.ts'
import { keyResultsOf } from '../reading/artifact/key-result.ts'
import { type Criterion, criteriaOf, criteriaSectionsOf, type Story } from '../reading/story.ts'
import { severities } from '../rules/rule.ts'
import type { Say } from '../text/say.ts'
import type { Span } from '../text/span.ts'
import { toldIn } from '../workspace/told.ts'
import type { Workspace } from '../workspace/workspace.ts'
import type { Counts } from './counts.ts'

/** What a document, or a part of it, has in it, in numbers as people say them. */

/** `5 criteria, 2 done`; null where there are none. */
export function criteriaCount(criteria: readonly Criterion[], say: Say): string | null {
  const count = criteria.length
  const done = criteria.filter((it) => it.checked).length
  if (count === 0) return null
  const all = count === 1 ? say('1 criterion') : say('{0} criteria', count)
  if (done === 0) return all
  if (done < count) return say('{0}, {1} done', all, done)
  return count === 1 ? say('{0}, done', all) : say('{0}, all done', all)
}

/** What stands in `span` of an artifact: its stories where there are several, its criteria, what a type is made of. */
export function holdings(workspace: Workspace, artifact: Artifact, span: Span | null, say: Say): string[] {
  const isIn = (it: Span) => span === null || (span.start <= it.start && it.start < span.end)
  const stories = toldIn(workspace, artifact).filter(isIn)
  const criteria = criteriaSectionsOf({
    stories,
    criteria: artifact.criteria.filter(isIn),
  }).flatMap((section) => section.criteria)
  const isOne = stories.length === 1 && (span !== null || stories[0]?.place === 'file')
  return [
    isOne ? null : storyCount(stories, say),
    ...(span === null ? made(artifact, say) : []),
    criteriaCount(criteria, say),
  ].filter((it) => it !== null)
}

export const storyCount = ({ length }: readonly Story[], say: Say): string | null =>
  length === 0 ? null : length === 1 ? say('1 story') : say('{0} stories', length)

/** What documents of some types are made of, beside stories. */
function made(artifact: Artifact, say: Say): (string | null)[] {
  const { objectives, planned } = artifact
  const results = keyResultsOf(artifact).length
  return [objectiveCount(objectives.length, say), resultCount(results, say), itemCount(planned.length, say)]
}

const objectiveCount = (count: number, say: Say): string | null =>
  count === 0 ? null : count === 1 ? say('1 objective') : say('{0} objectives', count)

export const resultCount = (count: number, say: Say): string | null =>
  count === 0 ? null : count === 1 ? say('1 key result') : say('{0} key results', count)

const itemCount = (count: number, say: Say): string | null =>
  count === 0 ? null : count === 1 ? say('1 item') : say('{0} items', count)

export const storyHoldings = (story: Story, say: Say): string | null => criteriaCount(criteriaOf(story), say)

/** `2 warnings`, `1 hint`: what is found, the gravest first. */
export const findingCounts = (counts: Counts, say: Say): string[] =>
  severities.flatMap((severity) => (counts[severity] === 0 ? [] : [countIn[severity](counts[severity], say)]))

const countIn: Readonly<Record<(typeof severities)[number], (count: number, say: Say) => string>> = {
  error: (count, say) => (count === 1 ? say('1 error') : say('{0} errors', count)),
  warning: (count, say) => (count === 1 ? say('1 warning') : say('{0} warnings', count)),
  info: (count, say) => (count === 1 ? say('1 note') : say('{0} notes', count)),
  hint: (count, say) => (count === 1 ? say('1 hint') : say('{0} hints', count)),
}
