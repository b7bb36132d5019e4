import type { Artifact } from '../../reading/artifact/artifact.ts'
import { handsDownWhatItLists, parentAt } from '../../workspace/handed-down.ts'
import { isForeign } from '../../workspace/handoff.ts'
import { linkedDownFrom } from '../../workspace/linked.ts'
import { linksUp } from '../../workspace/links.ts'
import { takenInBy } from '../../workspace/taken-in-by.ts'
import type { Workspace } from '../../workspace/workspace.ts'
import type { Product } from '../product.ts'

/** A way from a document down to another, before anybody looked whether it leads back. */
export interface Link {
  readonly from: Artifact
  readonly to: Artifact
  /** Whether it is what the document below is there for: its parent, or a backlog of its kind; else a plan lists it. */
  readonly isParent: boolean
  /** Whether the type above hands nothing down to the type below. */
  readonly isForeign: boolean
}

/** What is handed down in a product. */
export const linksIn = ({ parts, all, workspaceOf }: Product): Link[] =>
  parts.flatMap(({ workspace }) =>
    linksOf(workspace, parts.length === 1 ? all : all.filter((it) => workspaceOf(it) === workspace)),
  )

/**
 * What is handed down in a workspace of `artifacts`: each document and what it names as its parents, each plan and
 * what it lists. One link for each pair; a document that names itself, or what it holds, is linked to nothing.
 */
export function linksOf(workspace: Workspace, artifacts: readonly Artifact[]): Link[] {
  const links: Link[] = []
  // By the document below: those that name it, or are named by it, are few.
  const at = new Map<Artifact, Map<Artifact, number>>()
  const add = (link: Link) => {
    const known = at.get(link.to) ?? new Map<Artifact, number>()
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
    for (const reference of linksUp(workspace, artifact)) {
      const above = parentAt(workspace, artifact, reference)
      if (above)
        add({
          from: above.artifact,
          to: artifact,
          isParent: true,
          isForeign: above.type !== null && isForeign(workspace, artifact.type, above.type),
        })
    }
  for (const artifact of artifacts)
    for (const below of linkedDownFrom(workspace, artifact))
      add({ from: artifact, to: below, isParent: true, isForeign: false })
  for (const artifact of artifacts)
    for (const below of takenInBy(workspace, artifact))
      add({
        from: artifact,
        to: below,
        isParent: handsDownWhatItLists(artifact, below),
        isForeign: false,
      })
  return links
}
