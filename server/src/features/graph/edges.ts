import type { Artifact } from '../../model/artifact.ts'
import { aboveOf, isForeign } from '../../model/handoff.ts'
import { takenInBy } from '../../model/taken-in-by.ts'
import type { Workspace } from '../../model/workspace.ts'

/** A way from a document down to another, before anybody looked whether it leads back. */
export interface Link {
  readonly from: string
  readonly to: string
  /** Whether it is what the document below is there for: its parent, or a backlog of its kind; else a plan lists it. */
  readonly isParent: boolean
  /** Whether the type above hands nothing down to the type below. */
  readonly isForeign: boolean
}

/**
 * What is handed down in a workspace of `artifacts`: each document and what it names as its parents, each plan and
 * what it lists. One link for each pair; a document that names itself, or what it holds, is linked to nothing.
 */
export function linksOf(workspace: Workspace, artifacts: readonly Artifact[]): Link[] {
  const links: Link[] = []
  // By the document below: those that name it, or are named by it, are few.
  const at = new Map<string, Map<string, number>>()
  const add = (link: Link) => {
    if (link.from === link.to) return
    const known = at.get(link.to) ?? new Map<string, number>()
    at.set(link.to, known)
    const index = known.get(link.from)
    if (index === undefined) {
      known.set(link.from, links.length)
      links.push(link)
      return
    }
    const before = links[index] as Link
    links[index] = {
      ...link,
      isParent: before.isParent || link.isParent,
      isForeign: before.isForeign && link.isForeign,
    }
  }
  for (const artifact of artifacts)
    for (const reference of artifact.parents) {
      const above = aboveOf(workspace, artifact, reference)
      if (above)
        add({
          from: above.artifact.path,
          to: artifact.path,
          isParent: true,
          isForeign: above.type !== null && isForeign(workspace, artifact.type, above.type),
        })
    }
  for (const artifact of artifacts)
    for (const below of takenInBy(workspace, artifact))
      add({
        from: artifact.path,
        to: below.path,
        isParent: below.type.parents.includes(artifact.type.id),
        isForeign: false,
      })
  return links
}
