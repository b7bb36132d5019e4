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
import {
  definitionAt,
  highlightsAt,
  type Location as Place,
  referencesAt,
} from '../../features/references.ts'
import { documentAt } from '../../model/workspace.ts'
import { rangeOf } from '../convert.ts'
import type { Session } from '../session/session.ts'
import { type Asked, askedAt } from './asked.ts'
import type { Answering } from './routes.ts'

/** `textDocument/definition`. */
export function definition(
  { session, client }: Answering,
  params: DefinitionParams,
): Definition | DefinitionLink[] | null {
  const asked = askedAt(session, params)
  const found = asked && definitionAt(asked.workspace, asked.path, asked.offset)
  if (!found) return null
  const locations = locationsOf(session, asked, found.targets)
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
  const { workspace, path, offset } = asked
  return locationsOf(
    session,
    asked,
    referencesAt(workspace, path, offset, params.context?.includeDeclaration ?? true),
  )
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
function locationsOf(
  session: Session,
  { place: { folder }, workspace }: Pick<Asked, 'place' | 'workspace'>,
  places: readonly Place[],
): Location[] {
  let last: { path: string; uri: string; lines: readonly number[] } | null = null
  return places.map(({ path, span }) => {
    if (last?.path !== path) {
      const uri = session.uriOf({ folder, path })
      const open = session.document(uri)
      last = { path, uri: open?.uri ?? uri, lines: documentAt(workspace, path).lines }
    }
    return { uri: last.uri, range: rangeOf(last.lines, span) }
  })
}
