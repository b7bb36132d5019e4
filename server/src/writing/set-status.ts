import type { Stage } from '../domain/stages.ts'
import type { Artifact } from '../reading/artifact/artifact.ts'
import { setField, setValue } from '../reading/fields/field.ts'
import { fieldsNamed, statusKeys } from '../reading/fields/other-keys.ts'
import { stageSigns } from '../reading/stories/status.ts'
import type { Story } from '../reading/story.ts'
import { applyEdits, type Edit, insertAt, replace, withLineEnds } from '../text/edit.ts'
import { lineEnd, lineStart } from '../text/line.ts'
import { type Message, message } from '../text/message.ts'
import type { Span } from '../text/span.ts'
import { ownStatusOf, type StoryStatus, statusOf } from '../workspace/story-status.ts'
import { artifactAt, type Workspace, withDocument } from '../workspace/workspace.ts'
import { statusWord } from './status-word.ts'

/** What is to be said of how far something is. */
export interface StatusWish {
  readonly stage: Stage
  /** The word for it, where one was chosen: that of a column of the board. */
  readonly word?: string
  /** Which story of the document; absent for the document itself. */
  readonly story?: Story
}

/** The edits of one document, or why there are none, as a sentence. */
export type StatusWriting = { readonly edits: readonly Edit[] } | { readonly why: Message }

/**
 * The edits after which a document says that it, or one of its stories, is at a stage: where and as it says it now, be
 * that in its frontmatter, on a line, in a cell or in a heading. Nothing else of it changes, and whoever reads it again
 * reads that stage.
 */
export function setStatus(workspace: Workspace, artifact: Artifact, wish: StatusWish): StatusWriting {
  const { story } = wish
  const writing =
    story && story.place !== 'file'
      ? ofStory(workspace, artifact, story, wish)
      : { edits: ofDocument(workspace, artifact, wish) }
  if ('why' in writing) return writing
  const edits = withLineEnds(writing.edits, artifact.eol)
  return isRead(workspace, artifact, edits, wish) ? { edits } : { why: cannot }
}

const cannot = message('The status cannot be written into this document as it is. Write it by hand.')

/** Whether the document, once it is written, says what was wished for. */
function isRead(
  workspace: Workspace,
  artifact: Artifact,
  edits: readonly Edit[],
  { story, stage }: StatusWish,
): boolean {
  const { path, text, stories } = artifact
  if (edits.length === 0) return false
  const after = withDocument(workspace, path, applyEdits(text, edits))
  const written = artifactAt(after, path)
  if (!written) return false
  if (!story || story.place === 'file') return written.status?.stage === stage
  const same = written.stories[stories.indexOf(story)]
  return (
    written.stories.length === stories.length &&
    same !== undefined &&
    statusOf(written, same)?.stage === stage
  )
}

function ofDocument(
  workspace: Workspace,
  artifact: Artifact,
  { stage, word: wished }: StatusWish,
): readonly Edit[] {
  const { status, frontmatter, text } = artifact
  const word = wished ?? statusWord(workspace, artifact, stage, null, status)
  const fields = fieldsNamed(frontmatter?.fields ?? [], statusKeys)
  const field = fields.find((it) => it.scalars.length > 0)
  if (!field && status && status.end > status.start)
    // Of several boxes the ticked one is not renamed.
    return isTicked(text, status) ? [] : [replace(status, word)]
  const empty = field ?? fields.find((it) => it.shape !== 'map')
  return empty ? [setValue(empty, word)] : setField(artifact, 'status', word)
}

const isTicked = (text: string, { start }: Span): boolean =>
  /\[[xX]\][ \t*_]*$/.test(text.slice(lineStart(text, start), start))

function ofStory(workspace: Workspace, artifact: Artifact, story: Story, wish: StatusWish): StatusWriting {
  const { stage } = wish
  const own = ownStatusOf(artifact, story)
  const word = wish.word ?? statusWord(workspace, artifact, stage, story, own)
  switch (own?.place) {
    case 'label':
      return isTicked(artifact.text, own) ? { why: cannot } : { edits: [replace(own, word)] }
    case 'word':
      return { edits: [replace(own, word)] }
    case 'cell':
      return { edits: [inCell(artifact.text, own, word)] }
    case 'sign': {
      const sign = stageSigns[stage]
      return sign === undefined
        ? {
            why: message(
              'The heading says it by a sign, “{0}”, and there is none for this. Write the word there instead.',
              own.text,
            ),
          }
        : { edits: [replace(own, sign)] }
    }
    case 'box': {
      const edits = [replace(own, stage === 'done' ? 'x' : ' ')]
      const isMoved = (stage === 'done') !== (own.stage === 'done')
      return isMoved && isRead(workspace, artifact, edits, wish) ? { edits } : { why: boxAlone }
    }
    case 'around':
      return {
        why: message(
          'Its status is the heading that it stands below, “{0}”. Move it below another heading by hand.',
          own.text,
        ),
      }
    default:
      return withoutPlace(artifact, story, word)
  }
}

const boxAlone = message(
  'A checkbox says only whether something is done. Write a status on a line of the story to say more.',
)

/** A story that says nothing of itself so far: below a heading there is room for a line. */
function withoutPlace(artifact: Artifact, story: Story, word: string): StatusWriting {
  if (story.place === 'row')
    return { why: message('The table has no column for a status. Add one, and try again.') }
  if (story.place !== 'section' || !story.heading)
    return {
      why: message(
        'This story has no place for a status. Give it a heading, or a line that begins with “Status:”.',
      ),
    }
  const { text } = artifact
  const label = labelOf(artifact, story) ?? '**Status:** '
  const at = lineEnd(text, story.heading.end)
  const isTight = !/^(?:\r\n?|\n)[ \t]*(?:\r|\n|$)/.test(text.slice(at, at + 80))
  return { edits: [insertAt(at, `\n\n${label}${word}${isTight ? '\n' : ''}`)] }
}

/** How the line of another story in the document begins that says its status, and nothing else. */
function labelOf(artifact: Artifact, story: Story): string | null {
  const { text } = artifact
  for (const it of artifact.stories) {
    const own = it === story ? null : ownStatusOf(artifact, it)
    if (own?.place !== 'label') continue
    const start = lineStart(text, own.start)
    const before = text.slice(start, own.start)
    const isAlone = text.slice(own.end, lineEnd(text, own.end)).trim() === ''
    if (isAlone && /^\**[\p{L}\p{M} ]{1,30}(?:\**[ ]?:|:\**) ?$/u.test(before)) return before
  }
  return null
}

/** An empty cell keeps a space on both sides. */
function inCell(text: string, own: StoryStatus, word: string): Edit {
  const said = word.replaceAll('|', '\\|')
  if (own.end > own.start) return replace(own, said)
  let { start, end } = own
  while (/[ \t]/.test(text[start - 1] ?? '')) start--
  while (/[ \t]/.test(text[end] ?? '')) end++
  return replace({ start, end }, ` ${said} `)
}
