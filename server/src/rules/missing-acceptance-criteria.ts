import { isStory } from '../domain/kinds/kind.ts'
import type { Artifact } from '../reading/artifact/artifact.ts'
import { nounOf } from '../reading/artifact/noun.ts'
import { isManner, saidOnce } from '../reading/stories/manner.ts'
import { namesWider } from '../reading/stories/name.ts'
import type { Story } from '../reading/story.ts'
import type { Span } from '../text/span.ts'
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
    has: ({ criteria, stories }) =>
      criteria.length > 0 ||
      stories.some(({ sections, saysWhenDone }) => sections.length > 0 || saysWhenDone),
    words: (kind) =>
      isStory(kind)
        ? ['has acceptance criteria', 'have no acceptance criteria']
        : ['has a story with acceptance criteria', 'have no story with acceptance criteria'],
  },

  *check(artifact, workspace) {
    // What was replaced or given up is not built.
    if (artifact.status?.stage === 'dropped' || isSubtask(workspace, artifact)) return
    // What a team calls success criteria is in most documents just that.
    const lacking = toldIn(workspace, artifact).filter(
      (story) => story.sections.length === 0 && !story.saysWhenDone && !isOfWider(artifact, story),
    )
    const listed = lacking.filter(
      (story) => isQuoted(story) || (story.place !== 'file' && story.place !== 'section'),
    )
    const apart = lacking.filter((story) => !listed.includes(story))
    const held = toldIn(workspace, artifact).filter((story) => !isOfWider(artifact, story))
    const sections = held.length - listed.length
    const [head] = apart
    if (head && isManner(sections, apart.length))
      yield {
        span: spanOf(artifact, head),
        message: saidOnce(sections, apart.length, 'has acceptance criteria', 'have no acceptance criteria'),
        fixes: () => fixesFor(artifact, apart),
      }
    else
      for (const story of apart)
        yield {
          span: spanOf(artifact, story),
          message: `${nameOf(artifact, story)} has no acceptance criteria.`,
          fixes: () => fixesFor(artifact, [story]),
        }
    const [first] = listed
    // Criteria that stand beside a list, or for the whole document, are for all that is in it.
    if (
      first &&
      artifact.criteria.length === 0 &&
      artifact.stories.every((story) => story.sections.every(({ start }) => start < story.end))
    )
      yield* aboutList(artifact, listed, first)
  },
})

/** Whether a sentence says what an epic is for: in a section of that name, or as the only one of a document about one. */
function isOfWider({ text, head, stories, type }: Artifact, { id, heading, title }: Story): boolean {
  if (heading ? namesWider(text.slice(heading.start, heading.end)) : !id && namesWider(title.text))
    return true
  return !isStory(type) && !id && stories.length === 1 && namesWider(text.slice(head.start, head.end))
}

function* aboutList(artifact: Artifact, listed: readonly Story[], first: Story): Iterable<Report> {
  const all = artifact.stories.filter((story) => story.place === first.place)
  if (listed.length < 3 || listed.length < all.length)
    for (const story of listed)
      yield {
        span: story.title,
        message: `${nameOf(artifact, story)} has no acceptance criteria.`,
        fixes: () => fixesFor(artifact, [story]),
      }
  else
    yield {
      span: first.title,
      message: `None of these ${listed.length} stories has acceptance criteria.`,
      fixes: () => fixesFor(artifact, listed),
    }
}

/** A row has no place for a list: its table wants a column. */
const fixesFor = (artifact: Artifact, stories: readonly Story[]) =>
  stories.some((story) => story.place === 'row')
    ? []
    : [
        {
          title: 'Add acceptance criteria (checklist)',
          edits: stories.map((story) => addChecklist(artifact, story)),
        },
        {
          title: 'Add acceptance criteria (Given/When/Then)',
          edits: stories.map((story) => addGivenWhenThen(artifact, story)),
        },
      ]

const spanOf = (artifact: Artifact, { heading, title }: Story): Span =>
  heading && title.end > title.start ? heading : artifact.head

/** What the format calls its documents each of its stories is called, too, where it is all of one. */
function nameOf(artifact: Artifact, { place, title }: Story): string {
  const noun = place === 'file' && artifact.format !== 'plain' ? nounOf(artifact) : 'story'
  return title.text === '' ? `This ${noun}` : `The ${noun} “${title.text}”`
}
