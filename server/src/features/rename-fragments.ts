import { parse } from '../reading/document/document.ts'
import { headingsOf, slugOf } from '../reading/document/slug.ts'
import { joinPath } from '../reading/mention/reference.ts'
import { applyEdits, type Edit, plain, replace } from '../text/edit.ts'
import type { Span } from '../text/span.ts'
import { documentOf } from '../workspace/entry.ts'
import { pathsWithFragment } from '../workspace/found.ts'
import { fragmentsAbove, fragmentsIn } from '../workspace/fragments.ts'
import { outsideCode } from '../workspace/mentions.ts'
import { documentAt, entriesAt, type Workspace } from '../workspace/workspace.ts'

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
  const paths = new Set(slugs.flatMap((slug) => pathsWithFragment(workspace, slug)))
  const found = new Map<string, Edit[]>()
  for (const entry of entriesAt(workspace, [...paths].sort())) {
    const { path, text } = entry
    const isText = outsideCode(documentOf(entry))
    const stated = entry.artifact ? fragmentsAbove(entry.artifact) : []
    const isStated = (span: Span) => stated.some((it) => it.span.start === span.start)
    const written = fragmentsIn(text).filter(({ span }) => !isStated(span) && isText(span))
    for (const { file, slug, span } of [...stated, ...written]) {
      const target = file === '' ? path : joinPath(path, file)
      const slugs = moved.get(target)
      const now = slugs?.get(slug) ?? slugs?.get(slugOf(slug))
      if (now === undefined) continue
      const said = text.slice(span.start, span.end)
      const insert = slugs?.has(slug)
        ? now
        : (withId(said, edits.get(target) ?? [], workspace, target) ?? now)
      const changes = found.get(path) ?? []
      found.set(path, changes)
      changes.push(replace(span, insert))
    }
  }
  return found
}

/**
 * A fragment that is no slug, but the words of a heading (`#US-1.1 Pay`), with the id that one of `edits` of the
 * document at `target` puts there; null where it has none of those that go.
 */
function withId(
  written: string,
  edits: readonly Edit[],
  workspace: Workspace,
  target: string,
): string | null {
  const { text } = documentAt(workspace, target)
  for (const { span, insert } of edits) {
    const id = text.slice(span.start, span.end)
    const name = plain(insert)
    if (written.includes(id)) return written.replace(id, () => name)
    if (written.includes(id.toLowerCase())) return written.replace(id.toLowerCase(), () => name.toLowerCase())
  }
  return null
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
