import { ErrorCodes, ResponseError, type WorkspaceEdit } from 'vscode-languageserver'
import { defaultSchema } from '../domain/schema/schema.ts'
import type { ArtifactType } from '../domain/schema/types.ts'
import { creatable, create } from '../features/creatable.ts'
import { ownerChoices, ownerWithSource } from '../features/owners.ts'
import { withLineEnds } from '../text/edit.ts'
import { artifactAt, carriersOf, documentAt, isAdopted, type Workspace } from '../workspace/workspace.ts'
import { setOwner } from '../writing/set-owner.ts'
import type { Answering } from './language/answering.ts'
import { editFor } from './language/edit.ts'
import type {
  DocumentInfo,
  NewArtifactParams,
  NewArtifactResult,
  OwnersParams,
  OwnersResult,
  SetOwnerParams,
  TypeInfo,
} from './protocol.ts'
import { refused } from './refused.ts'
import type { Folder } from './session/folder.ts'
import type { Session } from './session/session.ts'

/** Answers to what the client asks beyond LSP, from what the session holds at the moment. */

export function documentInfo(session: Session, uri: string): DocumentInfo | null {
  const checked = session.checked(uri)
  const place = session.place(uri)
  const artifact = place && artifactAt(place.folder.workspace, place.path)
  if (!checked || !place || !artifact) return null
  return {
    type: artifact.type.id,
    typeTitle: artifact.type.title,
    id: artifact.id?.text ?? null,
    title: artifact.title.text,
    owner: ownerWithSource(place.folder.workspace, artifact),
    status: artifact.status?.text ?? null,
    stage: artifact.status?.stage ?? null,
    ...checked.counts,
  }
}

/**
 * The types a new document can have, counted over all folders that mean the same by them; ids and parents as in the
 * folder it would go to.
 */
export function types(session: Session): TypeInfo[] {
  const all = session.folders.map((folder) => creatable(folder.workspace))
  const ofKind = (type: ArtifactType) =>
    all.flatMap((types) => types.find((it) => isSameKind(it.type, type)) ?? [])
  return creatable(folderFor(session).workspace).map(({ type, ...rest }) => ({
    id: type.id,
    title: type.title,
    holds: type.holds,
    ...rest,
    count: ofKind(type).reduce((sum, { count }) => sum + count, 0),
    parents: ofKind(type).flatMap(({ parents }) => parents),
  }))
}

/** Whether two folders mean the same kind: one that is known from the start, or one of their own that they define alike. */
const isSameKind = (a: ArtifactType, b: ArtifactType): boolean =>
  a.id === b.id && (defaultSchema.type(a.id)?.id === a.id || JSON.stringify(a) === JSON.stringify(b))

export function newArtifact(session: Session, wish: NewArtifactParams, today: string): NewArtifactResult {
  const folder = folderFor(session, wish.parent)
  const made = create({ ...folder.workspace, today }, wish)
  if (!made) throw fault(`There is no type “${wish.type}”.`)
  return { uri: session.uriOf({ folder, path: made.path }), text: made.text, id: made.id }
}

/** Where a new document goes: beside its parent, else into the first folder that uses Triad, else into the first. */
function folderFor({ folders }: Session, parent?: string): Folder {
  const folder =
    (parent && folders.find(({ workspace }) => carriersOf(workspace, parent).length > 0)) ||
    folders.find(({ workspace }) => isAdopted(workspace)) ||
    folders[0]
  if (!folder) throw fault('Open a folder first: a new document needs a place.')
  return folder
}

/** Who can own a document, or a new one of a type; null where there is no such thing. */
export function owners(session: Session, asked: OwnersParams): OwnersResult | null {
  if (asked.uri === undefined) {
    const { workspace } = folderFor(session, asked.parent)
    const type = workspace.config.schema.type(asked.type ?? '')
    return type ? ownersOf(workspace, type) : null
  }
  const place = session.place(asked.uri)
  const artifact = place && artifactAt(place.folder.workspace, place.path)
  return place && artifact ? ownersOf(place.folder.workspace, artifact.type) : null
}

const ownersOf = (workspace: Workspace, type: ArtifactType): OwnersResult => ({
  typeTitle: type.title,
  owners: ownerChoices(workspace, type),
})

/** The edit that sets a document's owner; null where it is no artifact, refused where it cannot be written. */
export function ownerEdit(
  { session, client, say }: Answering,
  { uri, owner }: SetOwnerParams,
): WorkspaceEdit | null {
  const place = session.place(uri)
  const artifact = place && artifactAt(place.folder.workspace, place.path)
  if (!place || !artifact) return null
  const { workspace } = place.folder
  const document = documentAt(workspace, place.path)
  const edits = withLineEnds(setOwner(artifact, document, workspace.config, owner), artifact.eol)
  if (edits.length === 0)
    throw refused(say('The owner cannot be written into this document as it is. Write it by hand.'))
  return editFor(session, client, place, { edits })
}

const fault = (message: string) => new ResponseError(ErrorCodes.InvalidParams, message)
