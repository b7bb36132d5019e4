import { isExamplePart } from '../domain/examples.ts'
import { isStory } from '../domain/kinds/kind.ts'
import { languages } from '../domain/languages/index.ts'
import { patternOf } from '../domain/languages/pattern.ts'
import { lookupKey } from '../domain/languages/phrases.ts'
import { parentsOf } from '../domain/schema/schema.ts'
import type { Artifact, Status } from '../reading/artifact/artifact.ts'
import { get } from '../reading/document/table.ts'
import { isOwned } from '../reading/fields/assigned.ts'
import { type CriteriaSection, criteriaOf, type Story, type Text } from '../reading/story.ts'
import { type Asked, isAsked } from './asked.ts'
import { idKey } from './entry.ts'
import { isLoose } from './handed-down.ts'
import { isSubtask } from './subtask.ts'
import { artifactAt, hasType, type Workspace } from './workspace.ts'

/** What a story can lack before a team can take it on; `agreement` where it is still a draft by its own account. */
export type Lack = 'owner' | 'sentence' | 'why' | 'criteria' | 'parent' | 'agreement'

/**
 * Whether a team can take on `story`, told in `artifact`: somebody owns it; its sentence names a role and a want, and
 * says why; it has acceptance criteria; it leads up to what it serves; and nobody calls it a draft. Owner and status
 * are those of its document. What is done was ready, whatever it lacks.
 *
 * Nothing is asked for that the team has turned the rule off for, or that the document's format has no place for.
 */
export const isReady = (workspace: Workspace, artifact: Artifact, story: Story): boolean =>
  lacksOf(workspace, artifact, story).length === 0

/** What `story` lacks to be ready, in the order in which one would mend it. */
export const lacksOf = (workspace: Workspace, artifact: Artifact, story: Story): Lack[] =>
  artifact.status?.stage === 'done'
    ? []
    : requirements.flatMap(({ lack, asked, isMet }) =>
        (asked === null || isAsked(workspace, artifact, asked)) && !isMet(workspace, artifact, story)
          ? lack
          : [],
      )

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
  { lack: 'agreement', asked: null, isMet: (_, { status }) => !isInTheMaking(status) },
]

const hasSentence = ({ sentence }: Story): boolean => isSaid(sentence?.role) && isSaid(sentence?.want)

/** Whether a part of a sentence is there, and no longer the example that stood for it. */
const isSaid = (part: Text | null | undefined): boolean => part != null && !isExamplePart(part.text)

function hasCriteria(workspace: Workspace, artifact: Artifact, story: Story): boolean {
  if (story.saysWhenDone || criteriaOf(story).some((it) => !it.placeholder)) return true
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
