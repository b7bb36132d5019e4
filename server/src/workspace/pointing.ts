import type { Artifact } from '../reading/artifact/artifact.ts'
import { joinPath } from '../reading/mention/reference.ts'

/** A file in a repository by the address of its forge: `https://…/blob/main/docs/a.md`; the path stands behind the branch. */
const address = /^https?:\/\/[^/\s]+\/[^\s?#]*?\/(?:blob|raw|tree|src\/branch)\/[^/\s?#]+\/(?<path>[^?#\s]+)/i

/** Folders of a repository above a workspace are no more than these. */
const mostAbove = 6

/**
 * The paths that a link in the document at `from` may mean: its own; of the address of a repository that which stands in
 * it, and what is left where the workspace is one of its folders.
 */
export function pathsMeant(from: string, destination: string): string[] {
  const outside = address.exec(destination)?.groups?.path
  if (outside === undefined)
    return /^[a-z][a-z0-9+.-]*:/i.test(destination) ? [] : [joinPath(from, destination)]
  const parts = joinPath('', outside).split('/')
  return parts.slice(0, mostAbove).map((_, at) => parts.slice(at).join('/'))
}

/** Whether a story of a list links to the document at `path`, in this workspace or by the address of a repository. */
export const pointsTo = ({ path: from, storyLinks }: Artifact, path: string): boolean =>
  storyLinks.some((destination) => pathsMeant(from, destination).includes(path))
