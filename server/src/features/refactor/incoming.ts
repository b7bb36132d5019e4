import type { Document } from '../../reading/document/document.ts'
import { canonicalLink, linkPath, linkTo, parseReference } from '../../reading/mention/reference.ts'
import { type Edit, replace } from '../../text/edit.ts'
import { type Span, touches } from '../../text/span.ts'
import { documentOf } from '../../workspace/entry.ts'
import { pathsWithFragment } from '../../workspace/found.ts'
import { entriesAt, type Workspace } from '../../workspace/workspace.ts'
import { setReference } from '../../writing/reference-edit.ts'
import { destinationsIn, wayOf } from './destinations.ts'

/** Headings that go from one document to another. */
export interface Moved {
  readonly from: string
  readonly to: string
  /** The fragments that lead to them, and what those become; empty for the document itself. */
  readonly fragments: ReadonlyMap<string, string>
}

/** The edits after which links to what moved lead there: of a document in which `gone` goes with it. */
export function edgesHere(document: Document, gone: Span, moved: Moved): Edit[] {
  if (![...moved.fragments.keys()].some((it) => document.text.includes(it))) return []
  return linksTo(document, moved.from, moved).filter(({ span }) => !touches(gone, span.start))
}

/** The same for the other documents of the workspace, by path: their links, and their parents. */
export function edgesElsewhere(workspace: Workspace, moved: Moved): ReadonlyMap<string, readonly Edit[]> {
  const found = new Map<string, readonly Edit[]>()
  const slugs = [...moved.fragments.keys()].map((it) => it.replace(/^#/, ''))
  const paths = new Set(slugs.flatMap((slug) => pathsWithFragment(workspace, slug)))
  paths.delete(moved.from)
  for (const entry of entriesAt(workspace, [...paths].sort())) {
    const { path, artifact } = entry
    const parents = (artifact?.parents ?? []).flatMap((reference) => {
      const link = parseReference(path, reference.text)
      const now =
        link && 'path' in link && link.path === moved.from
          ? moved.fragments.get(`#${link.fragment.toLowerCase()}`)
          : undefined
      return now === undefined || !artifact
        ? []
        : [setReference(artifact, reference, linkTo(path, moved.to) + now)]
    })
    const links = linksTo(documentOf(entry), path, moved).filter(
      ({ span }) => !parents.some((it) => touches(it.span, span.start)),
    )
    const edits = [...parents, ...links]
    if (edits.length > 0) found.set(path, edits)
  }
  return found
}

const linksTo = (document: Document, path: string, { from, to, fragments }: Moved): Edit[] =>
  destinationsIn(document).flatMap((it) => {
    const way = wayOf(path, it.text)
    const target = way?.path === '' ? linkPath(path) : way?.path
    const now =
      way && target !== undefined && canonicalLink(target) === linkPath(from)
        ? fragments.get(way.fragment.toLowerCase())
        : undefined
    return now === undefined ? [] : [replace(it, linkTo(path, to) + now)]
  })
