import type { Artifact, Item } from '../reading/artifact/artifact.ts'
import { stemOf } from '../reading/artifact/place.ts'
import type { Document } from '../reading/document/document.ts'
import { hasFragment, headingsOf, isFragmentOf, type Linkable } from '../reading/document/slug.ts'
import { type Link, parseReference } from '../reading/mention/reference.ts'
import { type Definition, definitionsOf, pathsNamed } from '../workspace/definition.ts'
import { documentOf, type Entry, idKey } from '../workspace/entry.ts'
import { childrenOf, linksUp } from '../workspace/links.ts'
import { documentAt, entryAt, type Workspace } from '../workspace/workspace.ts'
import { documentName, itemName, type Name } from './titles.ts'

/** What others can name: a document, an item in one, or a heading that is no item. */
export interface Subject {
  readonly path: string
  readonly document: Document
  /** Null where the document is none. */
  readonly artifact: Artifact | null
  readonly item: Item | null
  readonly heading: Linkable | null
}

const documentSubject = (entry: Entry): Subject => ({
  path: entry.path,
  document: documentOf(entry),
  artifact: entry.artifact,
  item: null,
  heading: null,
})

export const artifactSubject = (workspace: Workspace, artifact: Artifact): Subject => ({
  path: artifact.path,
  document: documentAt(workspace, artifact.path),
  artifact,
  item: null,
  heading: null,
})

/** The document that a subject is, or stands in. */
export const wholeOf = (subject: Subject): Subject => ({ ...subject, item: null, heading: null })

export const definedSubject = (workspace: Workspace, { artifact, item }: Definition): Subject => ({
  ...artifactSubject(workspace, artifact),
  item,
})

/** What a path with its fragment names; null where nothing stands there. */
export function linkedSubject(workspace: Workspace, path: string, fragment: string): Subject | null {
  const entry = entryAt(workspace, path)
  if (!entry) return null
  const whole = documentSubject(entry)
  if (fragment === '') return whole
  const heading = headingsOf(whole.document).find((it) => isFragmentOf(it, fragment))
  if (!heading) return hasFragment(whole.document, fragment) ? whole : null
  const item = entry.artifact?.items.find(({ start }) => start === heading.heading.start)
  return item ? { ...whole, item } : { ...whole, heading }
}

export function subjectName({ path, document, artifact, item, heading }: Subject): Name {
  if (artifact && item) return itemName(artifact, item)
  if (heading) return { id: null, title: heading.title || stemOf(path) }
  if (artifact) return documentName(artifact)
  return { id: null, title: headingsOf(document)[0]?.title || stemOf(path) }
}

/** Where a subject stands in its document: an offset. */
export const subjectStart = ({ artifact, item, heading }: Subject): number =>
  item?.id.start ?? heading?.heading.start ?? artifact?.head.start ?? 0

/** What a subject is part of, or is handed down from: the document around it, or what that names as its parents. */
export function above(workspace: Workspace, subject: Subject): Subject[] {
  const { artifact, item, heading, path } = subject
  if (item || heading) return [wholeOf(subject)]
  const named = (artifact ? linksUp(workspace, artifact) : []).flatMap((parent) => {
    const link = parseReference(path, parent.text)
    return (link && subjectOf(workspace, path, link)) ?? []
  })
  return named.filter(
    (it, at) => named.findIndex((other) => isSame(it, other)) === at && !isSame(it, subject),
  )
}

/** What a link means; the first where it could be several. */
function subjectOf(workspace: Workspace, from: string, link: Link): Subject | null {
  if (!('id' in link)) return linkedSubject(workspace, link.path, link.fragment)
  const [first] = definitionsOf(workspace, from, link.id)
  if (first) return definedSubject(workspace, first)
  const [named] = pathsNamed(workspace, from, link.id)
  return named === undefined ? null : linkedSubject(workspace, named, '')
}

export const isSame = (a: Subject, b: Subject): boolean =>
  a.path === b.path && (a.item ?? a.heading?.heading)?.start === (b.item ?? b.heading?.heading)?.start

/** More links up than this nobody follows. */
const highest = 12

/** From a subject up to the top, by the first parent each; a circle ends where it closes. */
export function lineUp(workspace: Workspace, from: Subject): Subject[] {
  const line = [from]
  while (line.length < highest) {
    const next = above(workspace, line.at(-1) as Subject)[0]
    if (!next || line.some((it) => isSame(it, next))) break
    line.push(next)
  }
  return line
}

/** The artifacts that are handed down from a subject; from a document, also those from an item of it. */
export function below(
  workspace: Workspace,
  { path, document, artifact, item, heading }: Subject,
): Artifact[] {
  if (!artifact) return []
  const children = childrenOf(workspace, artifact).filter((it) => it.path !== path)
  const start = item?.start ?? heading?.heading.start
  if (start === undefined || children.length === 0) return children
  const linkable = heading ?? headingsOf(document).find((it) => it.heading.start === start)
  return children.filter((child) =>
    child.parents.some((parent) => {
      const link = parseReference(child.path, parent.text)
      if (link === null) return false
      if (!('id' in link))
        return link.path === path && linkable !== undefined && isFragmentOf(linkable, link.fragment)
      return (
        item !== null &&
        idKey(link.id) === idKey(item.id.text) &&
        definitionsOf(workspace, child.path, link.id).some((it) => it.item === item)
      )
    }),
  )
}
