import {
  type Definition,
  type DefinitionLink,
  type DefinitionParams,
  type DocumentHighlight,
  DocumentHighlightKind,
  type DocumentHighlightParams,
  type Location,
  type ReferenceParams,
} from 'vscode-languageserver'
import { acrossAt, mentionsBeside } from '../../features/across.ts'
import { thingAt } from '../../features/cursor.ts'
import {
  definitionAt,
  highlightsAt,
  type Location as Place,
  referencesAt,
} from '../../features/references.ts'
import { documentAt } from '../../workspace/workspace.ts'
import { rangeOf } from '../convert.ts'
import { acrossFolders } from '../product.ts'
import type { Folder } from '../session/folder.ts'
import type { Session } from '../session/session.ts'
import type { Answering } from './answering.ts'
import { askedAt } from './asked.ts'

/** `textDocument/definition`. */
export function definition(
  { session, client }: Answering,
  params: DefinitionParams,
): Definition | DefinitionLink[] | null {
  const asked = askedAt(session, params)
  if (!asked) return null
  const { workspace, folderOf } = acrossFolders(session, asked.place.folder)
  const across = acrossAt(workspace, asked.path, asked.offset)
  const found = across
    ? {
        origin: across.origin,
        targets: [{ path: across.artifact.path, span: across.artifact.id ?? across.artifact.head }],
      }
    : definitionAt(asked.workspace, asked.path, asked.offset)
  if (!found) return null
  const locations = locationsOf(
    session,
    across ? folderOf(across.workspace) : asked.place.folder,
    found.targets,
  )
  if (!client.definitionLinks) return locations
  const originSelectionRange = rangeOf(asked.lines, found.origin)
  return locations.map(({ uri: targetUri, range }) => ({
    originSelectionRange,
    targetUri,
    targetRange: range,
    targetSelectionRange: range,
  }))
}

/** `textDocument/references`. */
export function references({ session }: Answering, params: ReferenceParams): Location[] | null {
  const asked = askedAt(session, params)
  if (!asked) return null
  const { path, offset } = asked
  const { workspace, folderOf } = acrossFolders(session, asked.place.folder)
  const across = acrossAt(workspace, path, offset)
  const home = across?.workspace ?? workspace
  const isWhole = params.context?.includeDeclaration ?? true
  const found = across
    ? referencesAt(home, across.artifact.path, across.artifact.id?.start ?? 0, isWhole)
    : referencesAt(home, path, offset, isWhole)
  const thing = across ?? thingAt(home, path, offset)
  const beside = thing && 'id' in thing ? mentionsBeside(home, thing.id) : []
  return [
    ...locationsOf(session, folderOf(home), found),
    ...beside.flatMap((it) => locationsOf(session, folderOf(it.workspace), [it])),
  ]
}

/** `textDocument/documentHighlight`. */
export function highlights(
  { session }: Answering,
  params: DocumentHighlightParams,
): DocumentHighlight[] | null {
  const asked = askedAt(session, params)
  return (
    asked &&
    highlightsAt(asked.workspace, asked.path, asked.offset).map((it) => ({
      range: rangeOf(asked.lines, it),
      kind: it.isDefinition ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
    }))
  )
}

/** Places of the workspace as LSP has them; those of one document stand together. */
function locationsOf(session: Session, folder: Folder, places: readonly Place[]): Location[] {
  let last: { path: string; uri: string; lines: readonly number[] } | null = null
  return places.map(({ path, span }) => {
    if (last?.path !== path) {
      const uri = session.uriOf({ folder, path })
      const open = session.document(uri)
      last = { path, uri: open?.uri ?? uri, lines: documentAt(folder.workspace, path).lines }
    }
    return { uri: last.uri, range: rangeOf(last.lines, span) }
  })
}
