import { isStory } from '../domain/kinds/kind.ts'
import { parentsOf } from '../domain/schema/schema.ts'
import type { Artifact } from '../reading/artifact/artifact.ts'
import { thisOne } from '../reading/artifact/noun.ts'
import { stemOf } from '../reading/artifact/place.ts'
import { setField } from '../reading/fields/field.ts'
import { isClosed } from '../reading/fields/status.ts'
import { eitherOf, message, oneOf, word } from '../text/message.ts'
import { linkingDownTo } from '../workspace/linked.ts'
import { linksUp, pathsWithSentence, resolve } from '../workspace/links.ts'
import { toldIn } from '../workspace/told.ts'
import { artifactAt, hasType, type Workspace } from '../workspace/workspace.ts'
import { candidatesFor } from '../writing/suggest.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  id: 'missing-parent',
  severity: 'info',
  summary: 'Every document has a parent: the work that it serves.',
  why: 'A story without a feature, or a roadmap without a strategy, cannot say why the work is done.',
  repair: 'Set `parent` to the id of the document above.',

  lack: {
    has: (artifact, workspace) => saysOrigin(artifact) || isLinked(workspace, artifact),
    acrossKinds: true,
    none: (many) => message('None of {0} has a parent.', many),
    most: (some, many) => message('{0} of {1} have no parent.', some, many),
  },

  *check(artifact, workspace) {
    if (saysOrigin(artifact) || isClosed(artifact.status) || isFirst(artifact)) return
    if (isLinked(workspace, artifact)) return
    const kinds = parentsOf(workspace.config.schema, artifact.type)
    // Where nothing stands above, only those who write for Triad are told that there should be something.
    if (kinds.length === 0 || !(isWrittenFor(artifact) || kinds.some((kind) => hasType(workspace, kind.id))))
      return
    const usual = oneOf(eitherOf(kinds.map((kind) => word(kind.title))))
    // A document of several stories has its parent as a whole, but is no story.
    const count = isStory(artifact.type) ? toldIn(workspace, artifact).length : 1
    yield {
      span: artifact.head,
      message:
        count > 1
          ? message('These {0} stories have no parent; usually that is {1}.', count, usual)
          : message('{0} has no parent; usually that is {1}.', thisOne(artifact), usual),
      fixes: () =>
        candidatesFor(workspace, artifact).map((parent) => ({
          title: message('Set parent to {0} ({1})', parent.reference, parent.title),
          edits: setField(artifact, 'parent', parent.reference),
        })),
    }
  },
})

/** Whether a product begins with such a document, and it was not written for Triad: personas, a charter, a vision. */
const isFirst = (artifact: Artifact): boolean => {
  const { type, path, title } = artifact
  const isCalled = (name: string) =>
    type.names?.first?.test(
      name
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu)
        ?.join('-') ?? '',
    ) === true
  return !isWrittenFor(artifact) && (type.mayBegin === true || isCalled(stemOf(path)) || isCalled(title.text))
}

const saysOrigin = ({ statesOrigin, storiesNameOrigin }: Artifact): boolean =>
  statesOrigin || storiesNameOrigin

/** Whether a document is linked with one of a kind above, by itself or by that. */
const isLinked = (workspace: Workspace, artifact: Artifact): boolean =>
  linksUp(workspace, artifact).length > 0 ||
  linkingDownTo(workspace, artifact).length > 0 ||
  takesInWhatIsHere(workspace, artifact) ||
  isListedBelowName(workspace, artifact)

/** Whether a list that names an epic above each of its stories has this one as well. */
const isListedBelowName = (workspace: Workspace, { type, path, stories }: Artifact): boolean =>
  isStory(type) &&
  stories.length === 1 &&
  stories.some(({ sentence }) =>
    sentence?.key
      ? pathsWithSentence(workspace, sentence.key).some(
          (it) => it !== path && artifactAt(workspace, it)?.storiesNameOrigin,
        )
      : false,
  )

/** A sprint is for the stories that it takes in; a backlog only lists them. */
const takesInWhatIsHere = (workspace: Workspace, { type, path, lists }: Artifact): boolean =>
  type.items === 'none' &&
  lists.some((reference) => {
    const target = resolve(workspace, path, reference)
    return target.kind === 'artifact' && target.path !== path
  })

/** Whether a document says `type: …`, the key that is Triad's own. */
const isWrittenFor = ({ frontmatter, typeField }: Artifact): boolean =>
  frontmatter?.fields.some(
    (field) => field.name === 'type' && field.scalars[0]?.start === typeField?.start,
  ) ?? false
