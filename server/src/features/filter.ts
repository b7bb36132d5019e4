import { userStory } from '../domain/kinds/user-story.ts'
import type { Artifact, Stage, Status } from '../reading/artifact/artifact.ts'
import { dateFields } from '../reading/fields/dates.ts'
import { tagKeys } from '../reading/fields/other-keys.ts'
import { isClosed } from '../reading/fields/status.ts'
import type { Story } from '../reading/story.ts'
import { lastDayOf } from '../text/calendar.ts'
import { fold } from '../text/fold.ts'
import { roleOf } from '../workspace/owned.ts'
import { isReady } from '../workspace/ready.ts'
import { statusOf } from '../workspace/story-status.ts'
import { toldIn } from '../workspace/told.ts'
import type { Workspace } from '../workspace/workspace.ts'
import { ownerName } from './owners.ts'

/** What somebody wants to see of all artifacts, in tree and list alike; what is not said leaves nothing out. */
export interface Filter {
  /** `open` is all that is neither done nor dropped, whatever it says of itself. */
  readonly status?: 'open' | Stage
  /** Whether only what has findings is wanted. */
  readonly findings?: boolean
  /** Words that all have to stand in its title, id, owner and those of its stories, in any letter case. */
  readonly text?: string
  /** The id of a kind. */
  readonly type?: string
  /** The id of the role whose work it is. */
  readonly role?: string
  /** Somebody who owns it: an id or a name, in any letter case; or the id of a role. `nobody` is what no one owns. */
  readonly owner?: string
  /** A tag or a label in its frontmatter, in any letter case. */
  readonly tag?: string
  /** `YYYY-MM-DD`, or a month, a quarter or a year: a date that it names lies no later, and it is still open. */
  readonly due?: string
  /** Whether all its stories can be taken up, or some of them cannot; what tells no story is neither. */
  readonly ready?: boolean
}

/** An artifact, with how much is found in it. */
export interface Judged {
  readonly artifact: Artifact
  readonly workspace: Workspace
  readonly findings: number
  /** Where one story of it is asked for: then that is judged, and not the whole. */
  readonly story?: Story
}

/** For each part of a filter, what an artifact has to be; the cheap ones first. */
const parts: {
  readonly [K in keyof Filter]-?: (wanted: NonNullable<Filter[K]>) => ((it: Judged) => boolean) | null
} = {
  type:
    (type) =>
    ({ artifact, story }) =>
      (story ? userStory.id : artifact.type.id) === type,
  status: (status) => (it) => {
    const now = statusIn(it)
    return status === 'open' ? !isClosed(now) : now?.stage === status
  },
  findings: (wanted) => (wanted ? ({ findings }) => findings > 0 : null),
  role:
    (role) =>
    ({ artifact, workspace }) =>
      roleOf(workspace.config.schema, artifact) === role,
  owner: (owner) => {
    const wanted = fold(owner.replace(/^@/, ''))
    return (it) => ownersOf(it).some((name) => fold(name) === wanted)
  },
  tag: (tag) => {
    const wanted = fold(tag.replace(/^#/, ''))
    return ({ artifact }) => tagsOf(artifact).some((it) => fold(it.replace(/^#/, '')) === wanted)
  },
  due: (day) => {
    const until = lastDayOf(day)
    return (it) =>
      until !== null && !isClosed(statusIn(it)) && datesOf(it.artifact).some((date) => date <= until)
  },
  text: (text) => {
    const words = wordsOf(text)
    return words.length === 0
      ? null
      : (it) => {
          const said = saidOf(it)
          return words.every((word) => said.includes(word))
        }
  },
  ready:
    (ready) =>
    ({ workspace, artifact, story }) => {
      const stories = story ? [story] : toldIn(workspace, artifact)
      const isAll = stories.every((it) => isReady(workspace, artifact, it))
      return stories.length > 0 && isAll === ready
    },
}

const statusIn = ({ artifact, story }: Judged): Status | null =>
  story ? statusOf(artifact, story) : artifact.status

/** Whether a filter leaves anything out. */
export const isFilter = (filter: Filter): boolean => testsOf(filter).length > 0

/** Whether an artifact is wanted. */
export function keeping(filter: Filter): (it: Judged) => boolean {
  const tests = testsOf(filter)
  return (it) => tests.every((test) => test(it))
}

const testsOf = (filter: Filter): ((it: Judged) => boolean)[] =>
  Object.entries(parts).flatMap(([name, test]) => {
    const wanted = filter[name as keyof Filter]
    return wanted === undefined || wanted === '' ? [] : ((test as (it: unknown) => never)(wanted) ?? [])
  })

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '')

/** Ids and names of those who own an artifact, or the role that stands for nobody in particular. */
function ownersOf({ artifact, workspace }: Judged): string[] {
  const { owner, codeOwner } = artifact
  const people = (owner ?? codeOwner)?.people ?? []
  const names = people.flatMap((id) => [id, workspace.config.people.find((it) => it.id === id)?.name ?? id])
  if (people.length > 0) return names
  return owner ? [owner.role ?? owner.text] : ['nobody']
}

const tagsOf = ({ frontmatter }: Artifact): string[] =>
  (frontmatter?.fields ?? [])
    .filter(({ name }) => tagKeys.includes(name))
    .flatMap(({ scalars, shape }) =>
      scalars.flatMap(({ text }) => (shape === 'scalar' ? text.split(/[\s,]+/) : text)),
    )

const datesOf = ({ frontmatter }: Artifact): string[] =>
  dateFields(frontmatter?.fields ?? []).flatMap(({ scalars }) => lastDayOf(scalars[0]?.text ?? '') ?? [])

function saidOf({ workspace, artifact, story }: Judged): string {
  const { title, id, path } = artifact
  const stories = story ? [story] : artifact.stories
  const told = stories.flatMap((story) => [story.id?.text, story.title.text])
  return [title.text || path, id?.text, ownerName(workspace, artifact), ...told].join('\n').toLowerCase()
}
