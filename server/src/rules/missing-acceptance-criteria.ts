import { isStory } from '../domain/kinds/kind.ts'
import type { Artifact } from '../reading/artifact/artifact.ts'
import { nounOf, thisKind } from '../reading/artifact/noun.ts'
import { isManner } from '../reading/stories/manner.ts'
import { namesWider } from '../reading/stories/name.ts'
import type { Story } from '../reading/story.ts'
import { type Message, message, word } from '../text/message.ts'
import type { Span } from '../text/span.ts'
import { hasCriteriaElsewhere } from '../workspace/criteria-elsewhere.ts'
import { isSubtask } from '../workspace/subtask.ts'
import { isQuoted, toldIn } from '../workspace/told.ts'
import { addChecklist, addGivenWhenThen } from '../writing/repairs.ts'
import { defineRule, type Report } from './rule.ts'

export default defineRule({
  id: 'missing-acceptance-criteria',
  severity: 'warning',
  summary: 'Every user story has acceptance criteria.',
  why: 'Without acceptance criteria, a story is done when somebody says so.',
  repair: 'Add acceptance criteria, as a checklist or as Given/When/Then.',

  lack: {
    has: (artifact, workspace) =>
      artifact.criteria.length > 0 ||
      artifact.stories.some(
        (story) =>
          story.sections.length > 0 || story.saysWhenDone || hasCriteriaElsewhere(workspace, artifact, story),
      ),
    none: (many, kind) =>
      !kind || isStory(kind)
        ? message('None of {0} has acceptance criteria.', many)
        : message('None of {0} has a story with acceptance criteria.', many),
    most: (some, many, kind) =>
      !kind || isStory(kind)
        ? message('{0} of {1} have no acceptance criteria.', some, many)
        : message('{0} of {1} have no story with acceptance criteria.', some, many),
  },

  *check(artifact, workspace) {
    // What was replaced or given up is not built.
    if (artifact.status?.stage === 'dropped' || isSubtask(workspace, artifact)) return
    // What a team calls success criteria is in most documents just that.
    const lacking = toldIn(workspace, artifact).filter(
      (story) =>
        story.sections.length === 0 &&
        !story.saysWhenDone &&
        !isOfWider(artifact, story) &&
        !hasCriteriaElsewhere(workspace, artifact, story),
    )
    const listed = lacking.filter(
      (story) => isQuoted(story) || (story.place !== 'file' && story.place !== 'section'),
    )
    const apart = lacking.filter((story) => !listed.includes(story))
    const held = toldIn(workspace, artifact).filter((story) => !isOfWider(artifact, story))
    // What a document of its own tells is among them, too.
    const all = artifact.stories.filter((story) => !isOfWider(artifact, story)).length
    const sections = held.length - listed.length
    // Where a document of criteria has those of some, it is that which lacks the others.
    const isGap = (stories: readonly Story[]) =>
      stories.length >= gap &&
      (held.length < all ||
        artifact.stories.some((story) => hasCriteriaElsewhere(workspace, artifact, story)))
    const [head] = apart
    if (head && (isGap(apart) || isManner(sections, apart.length)))
      yield {
        span: spanOf(artifact, head),
        message:
          apart.length === sections && held.length === all
            ? noneHas(sections)
            : someHaveNone(apart.length, isGap(apart) ? all - listed.length : sections),
        fixes: () => fixesFor(artifact, apart),
      }
    else
      for (const story of apart)
        yield {
          span: spanOf(artifact, story),
          message: hasNone(artifact, story),
          fixes: () => fixesFor(artifact, [story]),
        }
    const [first] = listed
    // Criteria that stand beside a list, or for the whole document, are for all that is in it.
    if (
      first &&
      artifact.criteria.length === 0 &&
      artifact.stories.every((story) => story.sections.every(({ start }) => start < story.end))
    )
      yield* aboutList(artifact, listed, first, isGap(listed) ? all : null)
  },
})

/** So many stories whose criteria are missing elsewhere are one finding. */
const gap = 3

/** So many entries of a list, and a quarter of it, are not told one by one. */
const many = 6

/** Whether a sentence says what an epic is for: in a section of that name, or as the only one of a document about one. */
function isOfWider({ text, head, stories, type }: Artifact, { id, heading, title }: Story): boolean {
  if (heading ? namesWider(text.slice(heading.start, heading.end)) : !id && namesWider(title.text))
    return true
  return !isStory(type) && !id && stories.length === 1 && namesWider(text.slice(head.start, head.end))
}

/** `ofAll` is of how many stories, where what the others have stands elsewhere. */
function* aboutList(
  artifact: Artifact,
  listed: readonly Story[],
  first: Story,
  ofAll: number | null,
): Iterable<Report> {
  const all = artifact.stories.filter((story) => story.place === first.place)
  if (ofAll !== null)
    yield {
      span: first.title,
      message: someHaveNone(listed.length, ofAll),
      fixes: () => fixesFor(artifact, listed),
    }
  else if (listed.length >= many && listed.length < all.length && listed.length * 4 >= all.length)
    yield {
      span: first.title,
      message: someHaveNone(listed.length, all.length),
      fixes: () => fixesFor(artifact, listed),
    }
  else if (listed.length < 3 || listed.length < all.length)
    for (const story of listed)
      yield {
        span: story.title,
        message: hasNone(artifact, story),
        fixes: () => fixesFor(artifact, [story]),
      }
  else
    yield {
      span: first.title,
      message: noneHas(listed.length),
      fixes: () => fixesFor(artifact, listed),
    }
}

/** A row has no place for a list: its table wants a column. */
const fixesFor = (artifact: Artifact, stories: readonly Story[]) =>
  stories.some((story) => story.place === 'row')
    ? []
    : [
        {
          title: message('Add acceptance criteria (checklist)'),
          edits: stories.map((story) => addChecklist(artifact, story)),
        },
        {
          title: message('Add acceptance criteria (Given/When/Then)'),
          edits: stories.map((story) => addGivenWhenThen(artifact, story)),
        },
      ]

const spanOf = (artifact: Artifact, { heading, title }: Story): Span =>
  heading && title.end > title.start ? heading : artifact.head

/** What the format calls its documents each of its stories is called, too, where it is all of one. */
function hasNone(artifact: Artifact, { place, title }: Story): Message {
  const noun = place === 'file' && artifact.format !== 'plain' ? nounOf(artifact) : 'story'
  return title.text === ''
    ? message('{0} has no acceptance criteria.', thisKind(noun))
    : message('The {0} “{1}” has no acceptance criteria.', word(noun), title.text)
}

const noneHas = (stories: number): Message =>
  message('None of these {0} stories has acceptance criteria.', stories)

const someHaveNone = (stories: number, all: number): Message =>
  message('{0} of these {1} stories have no acceptance criteria.', stories, all)
