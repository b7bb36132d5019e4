import { parse } from '../model/document.ts'
import { documentOf } from '../model/entry.ts'
import { outsideCode } from '../model/mention/mentions.ts'
import { joinPath } from '../model/reference.ts'
import { headingsOf } from '../model/slug.ts'
import { get, values } from '../model/table.ts'
import { documentAt, type Workspace } from '../model/workspace.ts'
import { applyEdits, type Edit, replace } from '../text/edit.ts'
import type { Span } from '../text/span.ts'

/**
 * The edits that keep fragments leading to the headings that `edits` change: `stories.md#us-1-pay`, in a parent or in
 * a link. By document, by path.
 */
export function fragmentEdits(
  workspace: Workspace,
  edits: ReadonlyMap<string, readonly Edit[]>,
): ReadonlyMap<string, readonly Edit[]> {
  const moved = movedHeadings(workspace, edits)
  if (moved.size === 0) return new Map()
  const slugs = [...moved.values()].flatMap((changes) => [...changes.keys()])
  const found = new Map<string, Edit[]>()
  const followers = new Set([...moved.keys()].flatMap((path) => get(workspace.followers, path) ?? []))
  for (const entry of values(workspace.entries)) {
    const { path, text } = entry
    if (!followers.has(path) && !slugs.some((slug) => text.includes(`#${slug}`))) continue
    const isText = outsideCode(documentOf(entry))
    for (const { file, slug, span } of fragmentsIn(text)) {
      const target = file === '' ? path : joinPath(path, file)
      const now = moved.get(target)?.get(slug)
      if (now === undefined || !isText(span)) continue
      const edits = found.get(path) ?? []
      found.set(path, edits)
      edits.push(replace(span, now))
    }
  }
  return found
}

/** By document: the fragments that change, and what they become. */
function movedHeadings(
  workspace: Workspace,
  edits: ReadonlyMap<string, readonly Edit[]>,
): Map<string, ReadonlyMap<string, string>> {
  const moved = new Map<string, ReadonlyMap<string, string>>()
  for (const [path, changes] of edits) {
    const document = documentAt(workspace, path)
    const before = headingsOf(document)
    const isOnHeading = ({ span }: Edit) =>
      before.some(({ heading }) => heading.start <= span.start && span.end <= heading.end)
    if (!changes.some(isOnHeading)) continue
    // An id for an id makes no heading come or go.
    const after = headingsOf(parse(applyEdits(document.text, changes)))
    const pairs = before.map(({ slug }, i) => [slug, after[i]?.slug ?? slug] as const)
    moved.set(path, new Map(pairs.filter(([from, to]) => from !== to)))
  }
  return moved
}

interface Fragment {
  /** As written; empty for the document itself. */
  readonly file: string
  readonly slug: string
  readonly span: Span
}

/** `file.md#heading` in values and links, and `(#heading)`. */
const pattern = /([^\s"'`<>()[\]{},#]*\.(?:md|markdown)|(?<=\]\())#([^\s"'`<>()[\]{},#]+)/giu

function fragmentsIn(text: string): Fragment[] {
  return [...text.matchAll(pattern)].map(({ 0: whole, 1: file = '', 2: slug = '', index }) => {
    const end = index + whole.length
    return { file, slug: slug.toLowerCase(), span: { start: end - slug.length, end } }
  })
}
