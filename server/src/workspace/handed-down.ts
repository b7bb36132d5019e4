import type { Artifact, Reference } from '../reading/artifact/artifact.ts'
import { get } from '../reading/document/table.ts'
import { parseReference } from '../reading/mention/reference.ts'
import { besideWithId, followersBeside, type Placed } from './beside.ts'
import { carriedBy } from './entry.ts'
import { type Above, aboveOf } from './handoff.ts'
import { linkedDownFrom, linkingDownTo, saysNoOrigin } from './linked.ts'
import { childrenOf, linksUp, resolve } from './links.ts'
import { takenInBy } from './taken-in-by.ts'
import { artifactAt, type Workspace } from './workspace.ts'

/**
 * What is handed down from what. A document is handed down from those that it names as its parents, and from the plans
 * that list it and are of a kind that it can be handed down from; where it names none, from those that link to it. Tree, map, figures and report ask here.
 */

/** What a document is handed down from, and the folder that lies in. */
export interface Parent extends Above {
  readonly workspace: Workspace
}

/** What `reference` of `artifact` leads to; null where that is not there, is no artifact, or is the document itself. */
export function parentAt(workspace: Workspace, artifact: Artifact, reference: Reference): Parent | null {
  const above = aboveOf(workspace, artifact, reference)
  if (!above) return parentBeside(workspace, artifact, reference)
  if (above.artifact.path === artifact.path) return null
  const isHere =
    !reference.text.includes('#') || resolve(workspace, artifact.path, reference.text).kind === 'artifact'
  return isHere ? { ...above, workspace } : null
}

/** The same in another folder of the product, where this one has nothing of that name. */
function parentBeside(workspace: Workspace, { path }: Artifact, { text }: Reference): Parent | null {
  if (!workspace.beside) return null
  const link = parseReference(path, text)
  if (!link || !('id' in link) || resolve(workspace, path, text).kind !== 'elsewhere') return null
  const found = besideWithId(workspace, link.id)
  return found && { ...found, item: null, type: found.artifact.type }
}

/** Whether a plan takes in what it hands down as well; other plans list what hangs elsewhere. */
export const handsDownWhatItLists = (plan: Artifact, listed: Artifact): boolean =>
  listed.type.parents.includes(plan.type.id)

/** The documents that `artifact` is handed down from, each once: its parents as it names them, then plans by path. */
export function aboveIn(workspace: Workspace, artifact: Artifact): Placed[] {
  const named = linksUp(workspace, artifact).flatMap((it) => parentAt(workspace, artifact, it) ?? [])
  const here = [...plansWith(workspace, artifact), ...linkingDownTo(workspace, artifact)]
  return once([...named, ...here.map((it) => ({ workspace, artifact: it }))])
}

/** The documents that are handed down from `artifact`, each once, by path; those of other folders last. */
export function belowIn(workspace: Workspace, artifact: Artifact): Placed[] {
  const named = childrenOf(workspace, artifact).filter(({ path }) => path !== artifact.path)
  const listed = takenInBy(workspace, artifact).filter((it) => handsDownWhatItLists(artifact, it))
  const linked = linkedDownFrom(workspace, artifact)
  const here = [...new Set([...named, ...listed, ...linked])].sort((a, b) => (a.path < b.path ? -1 : 1))
  return once([...here.map((it) => ({ workspace, artifact: it })), ...belowBeside(workspace, artifact)])
}

function belowBeside(workspace: Workspace, artifact: Artifact): Placed[] {
  if (!workspace.beside || !artifact.id) return []
  return followersBeside(workspace, artifact.id.text).flatMap((follower) => {
    const child = artifactAt(follower.workspace, follower.path)
    const isBelow =
      child !== null &&
      linksUp(follower.workspace, child).some(
        (it) => parentAt(follower.workspace, child, it)?.artifact === artifact,
      )
    return child && isBelow ? { workspace: follower.workspace, artifact: child } : []
  })
}

const once = (found: readonly Placed[]): Placed[] => [
  ...new Map(found.map(({ workspace, artifact }) => [artifact, { workspace, artifact }])).values(),
]

/** The plans that list `artifact` and hand it down. Costs as much as their lists are long. */
function plansWith(workspace: Workspace, artifact: Artifact): Artifact[] {
  const { path, type } = artifact
  const kinds = workspace.config.schema.types.filter(
    ({ id, takesIn }) => takesIn.includes(type.id) && type.parents.includes(id),
  )
  if (kinds.length === 0) return []
  const followers = [path, ...carriedBy({ path, artifact })].flatMap(
    (key) => get(workspace.followers, key) ?? [],
  )
  return [...new Set(followers)]
    .sort()
    .flatMap((it) => artifactAt(workspace, it) ?? [])
    .filter((it) => kinds.some(({ id }) => id === it.type.id) && takenInBy(workspace, it).includes(artifact))
}

/**
 * Whether `artifact` hangs loose: its kind is handed down from others, it names nothing that is there, it does not say
 * otherwise where it comes from, and no plan hands it down. What leads back to itself does not hang loose: something
 * stands above it.
 */
export const isLoose = (workspace: Workspace, artifact: Artifact): boolean =>
  comesFromNowhere(workspace, artifact) &&
  plansWith(workspace, artifact).length === 0 &&
  linkingDownTo(workspace, artifact).length === 0

/** The same, but for the plans: whoever has looked through them all knows which. */
export const comesFromNowhere = (workspace: Workspace, artifact: Artifact): boolean =>
  artifact.type.parents.length > 0 && saysNoOrigin(workspace, artifact)
