import type { Artifact } from '../../reading/artifact/artifact.ts'
import { isClosed } from '../../reading/fields/status.ts'
import { criteriaOf, filledOf, type Story } from '../../reading/story.ts'
import { check } from '../../rules/check.ts'
import emptyAcceptanceCriteria from '../../rules/empty-acceptance-criteria.ts'
import missingAcceptanceCriteria from '../../rules/missing-acceptance-criteria.ts'
import type { Finding } from '../../rules/rule.ts'
import type { Say } from '../../text/say.ts'
import type { Span } from '../../text/span.ts'
import { lacksOf } from '../../workspace/ready.ts'
import { storiesToldBy } from '../../workspace/told-elsewhere.ts'
import type { Workspace } from '../../workspace/workspace.ts'
import { criteriaCount } from '../holdings.ts'
import type { Lens } from './lens.ts'

/** The rules whose first repair writes criteria. */
const criteriaRules = [missingAcceptanceCriteria, emptyAcceptanceCriteria]

/** Stories in a list or in prose have a line of their own only where there are no more of them. */
const few = 3

/**
 * For each story how many criteria it has, or where `invites` the offer to write some. A table, and a list of many
 * stories, stay in one piece. `head` is where the story that a whole file tells has its lens.
 */
export function criteriaLenses(
  workspace: Workspace,
  artifact: Artifact,
  head: Span,
  invites: boolean,
  say: Say,
): Lens[] {
  const isListed = ({ place }: Story) => place === 'entry' || place === 'paragraph'
  const stories = storiesToldBy(workspace, artifact)
  const areFew = stories.filter(isListed).length <= few
  const findings = invites && !isClosed(artifact.status) ? check(workspace, artifact.path, criteriaRules) : []
  return stories.flatMap((story): Lens[] => {
    if (story.place === 'row' || (isListed(story) && !areFew)) return []
    const span = spanOf(story, head)
    const criteria = filledOf(criteriaOf(story))
    const title = criteriaCount(criteria, say)
    if (title !== null) {
      const places = criteria.map(({ start, end }) => ({ path: artifact.path, span: { start, end } }))
      return [{ span, title, tooltip: '', click: { kind: 'show', places } }]
    }
    const finding = findings.find((it) => isAbout(it, story))
    // They may stand in a document of their own.
    const isLacking = lacksOf(workspace, artifact, story).includes('criteria')
    return finding && isLacking && isOne(finding)
      ? [
          {
            span,
            title: say('Add criteria'),
            tooltip: '',
            click: { kind: 'add-criteria', at: finding.span.start },
          },
        ]
      : []
  })
}

const spanOf = ({ place, heading, start }: Story, head: Span): Span =>
  heading ?? (place === 'file' ? head : { start, end: start })

const isAbout = ({ span }: Finding, { place, start, end }: Story): boolean =>
  place === 'file' || (start <= span.start && span.start < end)

/** Whether the repair writes into one place: one for a whole list of stories is not asked for at the first of them. */
const isOne = ({ fixes }: Finding): boolean => fixes?.()[0]?.edits.length === 1
