import { isAmong, parentsOf, storyType } from '../../domain/schema/schema.ts'
import type { ArtifactType } from '../../domain/schema/types.ts'
import type { Artifact } from '../../reading/artifact/artifact.ts'
import { leadingId } from '../../reading/artifact/items.ts'
import { type Document, parse } from '../../reading/document/document.ts'
import { headingsOf } from '../../reading/document/slug.ts'
import { linkTo } from '../../reading/mention/reference.ts'
import { criteriaOf, type Story } from '../../reading/story.ts'
import { applyEdits, type Edit, replace, withLineEnds } from '../../text/edit.ts'
import { shortened } from '../../text/markdown.ts'
import { touches } from '../../text/span.ts'
import { withoutCopies } from '../../workspace/copy.ts'
import { idKey } from '../../workspace/entry.ts'
import { pathsWithSentence, resolve } from '../../workspace/links.ts'
import { folderFor, freePath } from '../../workspace/place.ts'
import { artifactAt, artifactsWithId, carriersOf, nextId, type Workspace } from '../../workspace/workspace.ts'
import { type Cut, cutEntry, cutSection } from './cut.ts'
import { definedIn, labelsIn } from './definitions.ts'
import { relinked } from './destinations.ts'
import { criteriaIn, moreFindings, refactored } from './guard.ts'
import { edgesElsewhere, edgesHere } from './incoming.ts'
import type { Answer, Refactoring } from './refactoring.ts'
import { lifted } from './relevel.ts'
import { storyDocument } from './story-document.ts'

export const extractStoryKind = 'refactor.extract.triad.story'

/**
 * The story at the cursor as a document of its own, where stories live; a link to it stays in its place. Only where
 * nothing is lost: every criterion, every link, every word is still there afterwards, and nothing new is to report.
 */
export const extractStory: Answer = ({ workspace, artifact, document, span, say }) => {
  const type = storyType(workspace.config.schema)
  // A format's tools look for its stories where they are.
  const isPlain = artifact.format === 'plain'
  const story = isPlain ? artifact.stories.findLast((it) => touches(it, span.start)) : undefined
  const cut = story && type && cutOf(document, story)
  if (!story || !type || !cut) return null
  const { id, title } = nameOf(workspace, artifact, story, type)
  const path = freePath(workspace, folderFor(workspace, type), id, title)
  const { body, fragments } = bodyOf(artifact, document, story, cut, { id, title, path })
  const created = storyDocument(workspace, artifact, type, {
    path,
    id,
    title,
    parent: parentOf(workspace, artifact, document, story, path),
    body,
    isDone: cut.checked === true,
    isSilenced: (rule) =>
      artifact.suppressions.some(
        (it) =>
          (it.rule === null || it.rule.text === rule) &&
          it.scope.start <= story.start &&
          story.start < it.scope.end &&
          it.directive.start < cut.span.start,
      ),
  })
  const label = `${id} ${title}`.replace(/[\\`*_[\]<>|]/g, '\\$&')
  const link = `[${label}](${linkTo(artifact.path, path)})`
  const moved = { from: artifact.path, to: path, fragments }
  const also = edgesElsewhere(workspace, moved)
  const result = {
    title: say('Extract this story to a file'),
    kind: extractStoryKind,
    edits: withLineEnds([...cut.leave(link), ...edgesHere(document, cut.span, moved)], artifact.eol),
    create: { path, text: created },
    ...(also.size > 0 && { also }),
  }
  return isWhole(workspace, artifact, story, result) ? result : null
}

/** Whether every story and every criterion is still there, and nothing more is to report. */
function isWhole(workspace: Workspace, artifact: Artifact, story: Story, result: Refactoring): boolean {
  const after = refactored(workspace, artifact, result)
  const here = artifactAt(after, artifact.path)
  const there = artifactAt(after, result.create?.path ?? '')
  const [told, ...others] = there?.stories ?? []
  return (
    here !== null &&
    there !== null &&
    told !== undefined &&
    others.length === 0 &&
    here.stories.length === artifact.stories.length - 1 &&
    partsOf(told) === partsOf(story) &&
    criteriaOf(told).length === criteriaOf(story).length &&
    criteriaIn(here) + criteriaIn(there) === criteriaIn(artifact) &&
    moreFindings(workspace, after, concerned(workspace, artifact, story, result)) <= 0
  )
}

/** The documents in which something else may be found: the one, the other, those that follow, those that say the same. */
function concerned(
  workspace: Workspace,
  { path }: Artifact,
  { sentence }: Story,
  { create, also }: Refactoring,
): string[] {
  const same = sentence?.key ? pathsWithSentence(workspace, sentence.key) : []
  return [...new Set([path, ...(create ? [create.path] : []), ...(also?.keys() ?? []), ...same])]
}

/** Which parts of its sentence a story has; their words may hold links, which change. */
const partsOf = ({ sentence }: Story): string =>
  [sentence?.role, sentence?.want, sentence?.why].map((part) => (part ? 'x' : '-')).join('')

function cutOf(document: Document, story: Story): Cut | null {
  if (story.place === 'section') return isNamed(document.text, story) ? cutSection(document, story) : null
  return story.place === 'entry' ? cutEntry(document, story) : null
}

/** Whether a heading is about its story; below `Overview` the document itself goes on. */
const isNamed = (text: string, { heading, title }: Story): boolean =>
  heading !== null &&
  ((heading.start <= title.start && title.end <= heading.end) ||
    /stor(?:y|ies)\b/i.test(text.slice(heading.start, heading.end)))

/** Its own id, where it is one that documents can have and nothing else has, else the next free one. */
function nameOf(
  workspace: Workspace,
  artifact: Artifact,
  story: Story,
  type: ArtifactType,
): { readonly id: string; readonly title: string } {
  const own = story.id?.text
  const isFree =
    own !== undefined &&
    /^[A-Za-z][A-Za-z\d]*(?:[-_.][A-Za-z\d]+)*$/.test(own) &&
    carriersOf(workspace, own).every((it) => it.path === artifact.path) &&
    (artifact.id === null || idKey(artifact.id.text) !== idKey(own))
  const title = shortened(story.title.text.replace(/[*_`]{1,3}/g, ''), 100).replace(/[\s.:;,]+$/, '')
  return {
    id: isFree ? own : nextId(workspace, type.prefix),
    title: title.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()),
  }
}

/**
 * The story's text from its title on, as it stands in its new place, with what it refers to; and what becomes of the
 * fragments that lead to its headings.
 */
function bodyOf(
  { path: from, eol }: Artifact,
  document: Document,
  story: Story,
  cut: Cut,
  { id, title, path }: { readonly id: string; readonly title: string; readonly path: string },
): { readonly body: string; readonly fragments: ReadonlyMap<string, string> } {
  const { text, root } = document
  const labels = labelsIn(cut.text)
  const needed = definedIn(root, text)
    .filter((it) => labels.has(it.label) && !touches(cut.span, it.start))
    .map((it) => text.slice(it.start, it.end).trimEnd())
  const whole = [cut.text.trimEnd(), ...needed].join(eol + eol)
  const told = parse(whole)
  const edits = cut.levels === null ? [] : [...lifted(told, cut.levels), ...renamed(told, story, id)]
  const after = headingsOf(parse(applyEdits(whole, edits))).map(({ slug }) => `#${slug}`)
  const fragments = new Map(
    headingsOf(document)
      .filter(({ heading }) => cut.span.start <= heading.start && heading.end <= cut.span.end)
      .map(({ slug }, i) => [`#${slug}`, after[i] ?? '']),
  )
  const own = (fragment: string) => fragments.get(fragment.toLowerCase()) ?? null
  const body = applyEdits(whole, [...edits, ...relinked(told, from, path, own)])
  return { body: (cut.levels === null ? `# ${title}${eol}${eol}` : '') + body + eol, fragments }
}

/** The id on the story's heading, where it gets another one. */
function renamed({ text, root }: Document, story: Story, id: string): Edit[] {
  const heading = root.children.find((block) => block.type === 'heading')
  const written = heading && leadingId(text, heading.content)
  return written && written.text === story.id?.text && written.text !== id ? [replace(written, id)] : []
}

/**
 * What the story is handed down from: the thing with an id that it stands under, else its document; where that is of a
 * kind that hands down to no story, what the document itself is handed down from, or the part of it; empty for none.
 */
function parentOf(
  workspace: Workspace,
  artifact: Artifact,
  document: Document,
  story: Story,
  path: string,
): string {
  const around = artifact.items.findLast(
    (item) => item.start < story.start && story.end <= item.end && item.id.text !== story.id?.text,
  )
  const type = storyType(workspace.config.schema)
  const above = type ? parentsOf(workspace.config.schema, type) : []
  if (around && carriersOf(workspace, around.id.text).length === 1) return around.id.text
  if (!isAmong(above, artifact.type)) {
    const [given] = artifact.parents.flatMap(({ text }) => {
      const target = resolve(workspace, artifact.path, text)
      if (target.kind !== 'artifact' || !target.artifact || !isAmong(above, target.artifact.type)) return []
      const isPath = /\.(?:md|markdown|mdx)(?:#.*)?$/i.test(text)
      return [isPath ? linkTo(path, target.path) + (/#.*$/.exec(text)?.[0] ?? '') : text]
    })
    const fragment = fragmentOf(artifact, document, story)
    return given ?? (fragment ? linkTo(path, artifact.path) + fragment : '')
  }
  const { id } = artifact
  if (id && withoutCopies(workspace, artifactsWithId(workspace, id.text)).length === 1) return id.text
  return linkTo(path, artifact.path) + fragmentOf(artifact, document, story)
}

/** The part of a roadmap, or of a backlog, that a story stands under, as a link leads to it; empty for none. */
function fragmentOf({ type }: Artifact, document: Document, story: Story): string {
  if (type.items !== 'planned' && type.items !== 'backlog') return ''
  const above = headingsOf(document).filter(({ heading }) => heading.start < story.start)
  const own = above.findLast(({ heading }) => heading.depth < (story.heading ? story.depth : 7))
  return own && own.heading.depth > 1 ? `#${own.slug}` : ''
}
