import type { Artifact } from '../../reading/artifact/artifact.ts'
import { stemOf } from '../../reading/artifact/place.ts'
import { type Document, parse } from '../../reading/document/document.ts'
import { setValue } from '../../reading/fields/field.ts'
import { fieldNamed, fieldsNamed, titleKeys } from '../../reading/fields/other-keys.ts'
import { linkPath } from '../../reading/mention/reference.ts'
import { criteriaOf, type Story } from '../../reading/story.ts'
import {
  applyEdits,
  type Edit,
  type Insertion,
  insertAt,
  plain,
  replace,
  withLineEnds,
} from '../../text/edit.ts'
import { overlaps } from '../../text/span.ts'
import { folderOf, freePath } from '../../workspace/place.ts'
import { artifactAt, type Workspace } from '../../workspace/workspace.ts'
import { type CriteriaPart, partFrom } from './criteria-part.ts'
import { inkEnd } from './cut.ts'
import { definedIn, labelsIn } from './definitions.ts'
import { destinationsIn } from './destinations.ts'
import { criteriaIn, refactored } from './guard.ts'
import type { Answer, Refactoring } from './refactoring.ts'
import { headingOf, nextStoryId, numbered, sentenceOf } from './retold.ts'

export const splitStoryKind = 'refactor.rewrite.triad.split'

/**
 * The story at the cursor as two: the criteria from the cursor on, or the second half of them, go to a new one, behind
 * it in its document, or beside it where it is a document of its own. What it is called and what it wants is for a
 * person to say, and stands there twice until then.
 */
export const splitStory: Answer = ({ workspace, artifact, document, span, say }) => {
  const story = artifact.stories.findLast(
    (it) =>
      it.place === 'file' || overlaps(it, span) || it.sections.some((section) => overlaps(section, span)),
  )
  const part = story && partFrom(document, story, span)
  if (!story || !part) return null
  const parts = story.place === 'section' ? inPlace(workspace, artifact, document, story, part) : null
  const split = parts ?? (story.place === 'file' ? beside(workspace, artifact, document, story, part) : null)
  if (!split) return null
  const result = {
    ...split,
    title: say('Split this story'),
    kind: splitStoryKind,
    edits: withLineEnds(split.edits, artifact.eol),
  }
  return isWhole(workspace, artifact, story, part, result) ? result : null
}

type Split = Pick<Refactoring, 'edits' | 'create'>

/** A further section behind that of the story. */
function inPlace(
  workspace: Workspace,
  artifact: Artifact,
  document: Document,
  story: Story,
  part: CriteriaPart,
): Split {
  const { text } = document
  const id = story.id && nextStoryId(workspace, artifact, story.id.text)
  const titles = artifact.stories.map((it) => it.title.text)
  const told = unified([
    ...headingOf(text, story, id, numbered(story.title.text, titles)),
    '\n\n',
    ...sentenceOf(document, story, 2),
    labelOf(text, part) + part.text,
  ])
  const gone = { start: inkEnd(text, part.span.start), end: part.span.end }
  const end = inkEnd(text, Math.max(story.end, ...story.sections.map((it) => it.end)))
  const edits: Edit[] =
    end <= gone.end
      ? [replace({ start: gone.start, end: gone.end }, '\n\n', ...told)]
      : [replace(gone), insertAt(end, '\n\n', ...told)]
  return { edits }
}

/** A further document in the same folder, which says of itself what the story's document does. */
function beside(
  workspace: Workspace,
  artifact: Artifact,
  document: Document,
  story: Story,
  part: CriteriaPart,
): Split | null {
  // A format's tools number its documents themselves.
  if (artifact.format !== 'plain') return null
  const { text, path, eol } = artifact
  const id = artifact.id && nextStoryId(workspace, artifact, artifact.id.text)
  const title = numbered(artifact.title.text, [])
  const told = unified([
    ...(story.heading ? [...headingOf(text, story, id, title), '\n\n'] : []),
    ...sentenceOf(document, story, 2),
    `${labelOf(text, part)}${part.text}\n`,
  ])
  const head = frontmatterOf(artifact, id, title)
  const isNamed = artifact.id !== null && isNamedBy(path, artifact.id.text)
  return {
    edits: [replace({ start: inkEnd(text, part.span.start), end: part.span.end })],
    create: {
      path: freePath(workspace, folderOf(path), isNamed && id ? id : '', title),
      text: (head === '' ? '' : head + eol) + linked(path, document, plain(told)).replaceAll('\n', eol),
    },
  }
}

/** Whether a file is called by the id of its document, be it with zeros: `us-09-pay.md`. */
function isNamedBy(path: string, id: string): boolean {
  const bare = (name: string) => name.toLowerCase().replace(/0+(?=\d)/g, '')
  const stem = bare(stemOf(path))
  return stem.startsWith(bare(id)) && !/^\d/.test(stem.slice(bare(id).length))
}

/** What was said in a document, with what it refers to in there. */
function linked(path: string, { text, root }: Document, said: string): string {
  const labels = labelsIn(said)
  const definitions = definedIn(root, text)
    .filter((it) => labels.has(it.label))
    .map((it) => `\n${text.slice(it.start, it.end).trimEnd().replace(/\r\n?/g, '\n')}\n`)
  const name = linkPath(path.slice(folderOf(path).length))
  const links = destinationsIn(parse(said)).filter((it) => it.text.startsWith('#'))
  const edits = links.map((it) => replace(it, name + it.text))
  return applyEdits(said, edits) + definitions.join('')
}

/** What is put in, with one kind of line end, whatever it was taken from. */
const unified = (insertion: Insertion): Insertion =>
  insertion.map((part) =>
    typeof part === 'string'
      ? part.replace(/\r\n?/g, '\n')
      : { ...part, text: part.text.replace(/\r\n?/g, '\n') },
  )

/** The frontmatter of a document with another id and another title; empty where it has none. */
function frontmatterOf({ text, frontmatter, eol }: Artifact, id: string | null, title: string): string {
  if (!frontmatter) return ''
  const idField = fieldNamed(frontmatter.fields, 'id')
  const [titleField] = fieldsNamed(frontmatter.fields, titleKeys)
  const edits = [
    ...(id && idField ? [setValue(idField, id)] : []),
    ...(titleField ? [setValue(titleField, title)] : []),
  ]
  const whole = applyEdits(text, edits)
  const end = frontmatter.end + whole.length - text.length
  return `${whole.slice(frontmatter.start, end).trimEnd()}${eol}`
}

/** What announces the criteria, and a blank line; of a label that goes on with a text, the label alone. */
function labelOf(text: string, { section }: CriteriaPart): string {
  if (!section) return ''
  const line = text.slice(section.label.start, section.label.end).trim()
  const label = line.startsWith('#') ? line : (/^[^:：\r\n]{1,80}[:：][*_]{0,3}/.exec(line)?.[0] ?? line)
  return `${label}\n\n`
}

/** Whether there is one story more, and every criterion is where it belongs. */
function isWhole(
  workspace: Workspace,
  artifact: Artifact,
  story: Story,
  { count }: CriteriaPart,
  result: Refactoring,
): boolean {
  const after = refactored(workspace, artifact, result)
  const here = artifactAt(after, artifact.path)
  const there = result.create ? artifactAt(after, result.create.path) : null
  if (!here || (result.create && !there)) return false
  const at = artifact.stories.indexOf(story)
  const [left, made] = [here.stories[at], there ? there.stories[0] : here.stories[at + 1]]
  return (
    here.stories.length + (there?.stories.length ?? 0) === artifact.stories.length + 1 &&
    left !== undefined &&
    made !== undefined &&
    criteriaOf(left).length === criteriaOf(story).length - count &&
    criteriaOf(made).length === count &&
    criteriaIn(here) + (there ? criteriaIn(there) : 0) === criteriaIn(artifact)
  )
}
