import { isExamplePart } from '../domain/examples.ts'
import { isStory } from '../domain/kinds/kind.ts'
import { languages } from '../domain/languages/index.ts'
import { patternOf } from '../domain/languages/pattern.ts'
import { lookupKey } from '../domain/languages/phrases.ts'
import { parentsOf } from '../domain/schema/schema.ts'
import type { Artifact, Status } from '../reading/artifact/artifact.ts'
import { get } from '../reading/document/table.ts'
import { isOwned } from '../reading/fields/assigned.ts'
import { type CriteriaSection, criteriaOf, filledOf, type Story, type Text } from '../reading/story.ts'
import { type Asked, hasPlaceFor, isAsked } from './asked.ts'
import { idKey } from './entry.ts'
import { fieldsLackedBy } from './field-values.ts'
import { isLoose } from './handed-down.ts'
import { statusOf } from './story-status.ts'
import { isSubtask } from './subtask.ts'
import { artifactAt, hasType, type Workspace } from './workspace.ts'

/** What a story can lack before a team can take it on; `agreement` where it is still a draft by its own account. */
export type Lack = 'owner' | 'sentence' | 'why' | 'criteria' | 'parent' | 'fields' | 'agreement'

/**
 * Whether a team can take on `story`, told in `artifact`: somebody owns it; its sentence names a role and a want, and
 * says why; it has acceptance criteria; it leads up to what it serves; and nobody calls it a draft. The owner is that
 * of its document. What is done was ready, whatever it lacks.
 *
 * `ready` of `triad.yaml` says what a team asks for. What it does not say is not asked for where the team has turned the
 * rule off, and nothing is that the document's format has no place for. Lens, tree, figures, report and board ask here.
 */
export const isReady = (workspace: Workspace, artifact: Artifact, story: Story): boolean =>
  lacksOf(workspace, artifact, story).length === 0

/** What `story` lacks to be ready, in the order in which one would mend it. */
export const lacksOf = (workspace: Workspace, artifact: Artifact, story: Story): Lack[] =>
  statusOf(artifact, story)?.stage === 'done'
    ? []
    : requirements.flatMap(({ lack, asked, isMet }) =>
        (asked === null || isWanted(workspace, artifact, asked)) && !isMet(workspace, artifact, story)
          ? lack
          : [],
      )

/** Whether a story is asked for something: by what the team calls ready, else by its rules. */
function isWanted(workspace: Workspace, artifact: Artifact, what: Asked): boolean {
  const terms = workspace.config.ready
  const said = what === 'sentence' ? null : what === 'criteria' ? termOf(terms.criteria) : terms[what]
  return said === null ? isAsked(workspace, artifact, what) : said && hasPlaceFor(artifact, what)
}

const termOf = (least: number | null): boolean | null => (least === null ? null : least > 0)

interface Requirement {
  readonly lack: Lack
  /** As what it is asked for; null where it always is. */
  readonly asked: Asked | null
  readonly isMet: (workspace: Workspace, artifact: Artifact, story: Story) => boolean
}

const requirements: readonly Requirement[] = [
  { lack: 'owner', asked: 'owner', isMet: (_, artifact) => isOwned(artifact) },
  { lack: 'sentence', asked: 'sentence', isMet: (_, __, story) => hasSentence(story) },
  // Where there is no sentence, that is what is lacking.
  {
    lack: 'why',
    asked: 'why',
    isMet: (_, __, story) => !hasSentence(story) || isSaid(story.sentence?.why),
  },
  { lack: 'criteria', asked: 'criteria', isMet: hasCriteria },
  { lack: 'parent', asked: 'parent', isMet: leadsUp },
  { lack: 'fields', asked: null, isMet: (...of) => fieldsLackedBy(...of).length === 0 },
  {
    lack: 'agreement',
    asked: null,
    isMet: (_, artifact, story) => !isInTheMaking(statusOf(artifact, story)),
  },
]

const hasSentence = ({ sentence }: Story): boolean => isSaid(sentence?.role) && isSaid(sentence?.want)

/** Whether a part of a sentence is there, and no longer the example that stood for it. */
const isSaid = (part: Text | null | undefined): boolean => part != null && !isExamplePart(part.text)

function hasCriteria(workspace: Workspace, artifact: Artifact, story: Story): boolean {
  const least = Math.max(1, workspace.config.ready.criteria ?? 1)
  const own = filledOf(criteriaOf(story)).length
  if (own >= least) return true
  // Of those that stand elsewhere nobody knows which are for this story.
  if (own > 0 && least > 1) return false
  if (story.saysWhenDone) return true
  // Criteria that stand beside a list are for all that is in it.
  const isListed = story.place === 'entry' || story.place === 'row'
  return (
    (isListed && artifact.criteria.some(isFilled)) ||
    hasCriteriaDocument(workspace, artifact, story) ||
    isSubtask(workspace, artifact)
  )
}

const isFilled = ({ criteria }: CriteriaSection): boolean => criteria.some((it) => !it.placeholder)

/** Whether its criteria stand in a document of their own. */
function hasCriteriaDocument(workspace: Workspace, { path }: Artifact, { id, place }: Story): boolean {
  const keys = [...(id ? [idKey(id.text)] : []), ...(place === 'file' ? [path] : [])]
  return keys
    .flatMap((key) => get(workspace.followers, key) ?? [])
    .some((follower) => {
      const below = artifactAt(workspace, follower)
      return below?.type.isCriteria === true && below.criteria.some(isFilled)
    })
}

/** Whether one can tell what a story is for: the document that tells it says so, or is what it is for. */
function leadsUp(workspace: Workspace, artifact: Artifact): boolean {
  const { type, recognisedBy } = artifact
  if (!isStory(type) || !isLoose(workspace, artifact)) return true
  const kinds = parentsOf(workspace.config.schema, type)
  // Where nothing stands above, only those who write for Triad are asked for something.
  return (
    artifact.parents.length === 0 &&
    !(recognisedBy === 'frontmatter' || kinds.some((kind) => hasType(workspace, kind.id)))
  )
}

/** `To do` and `Backlog` are early, too, and say only that nobody has begun to build. */
const inTheMaking = new RegExp(patternOf(languages.flatMap((it) => it.inTheMaking)), 'iu')

const isInTheMaking = (status: Status | null): boolean =>
  (status?.stage === 'draft' || status?.stage === 'proposed') &&
  inTheMaking.test(lookupKey(status.text.slice(0, 80)))
