import { stages } from '../../reading/artifact/artifact.ts'
import {
  addCriteriaRequest,
  boardRequest,
  documentRequest,
  explainRequest,
  mapRequest,
  newArtifactRequest,
  overviewRequest,
  ownersRequest,
  parentsRequest,
  reportRequest,
  revealRequest,
  setOwnerRequest,
  setParentRequest,
  setStatusRequest,
} from '../protocol.ts'
import {
  absent,
  anything,
  count,
  dictionary,
  either,
  integer,
  list,
  maybe,
  oneOf,
  record,
  type Shape,
  text,
  truth,
  uri,
} from './shape.ts'

const position = record({ line: count, character: count })
const range = record({ start: position, end: position })
const textDocument = record({ uri })
const here = record({ textDocument })
const at = record({ textDocument, position })
const elements = list(anything)

const filter = maybe(
  record({
    status: maybe(oneOf('open', ...stages)),
    findings: maybe(truth),
    ready: maybe(truth),
    ...Object.fromEntries(['text', 'type', 'role', 'owner', 'tag', 'due'].map((it) => [it, maybe(text)])),
  }),
)

/** How the overview is looked at (`OverviewLook`). */
const look = { view: maybe(text), filter }

/**
 * What each message must bring for Triad to make sense of it, as LSP 3.18 and `protocol.ts` have it: no more than is
 * read of it. Elements that are wrong in a batch were left out before (`batches.ts`); which words there are for a view or
 * a status, those say who know them.
 */
export const parameters: Readonly<Record<string, Shape>> = {
  'textDocument/completion': at,
  'completionItem/resolve': record({ label: text }),
  'textDocument/hover': at,
  'textDocument/definition': at,
  'textDocument/references': record({
    textDocument,
    position,
    context: maybe(record({ includeDeclaration: maybe(truth) })),
  }),
  'textDocument/documentHighlight': at,
  'textDocument/prepareRename': at,
  'textDocument/rename': record({ textDocument, position, newName: text }),
  'workspace/willRenameFiles': record({ files: elements }),
  'textDocument/documentSymbol': here,
  'workspace/symbol': record({ query: maybe(text) }),
  'textDocument/foldingRange': here,
  'textDocument/selectionRange': record({ textDocument, positions: list(position) }),
  'textDocument/documentLink': here,
  'textDocument/codeAction': record({
    textDocument,
    range,
    context: record({ only: maybe(list(text)) }),
  }),
  'workspace/executeCommand': record({ command: text, arguments: maybe(elements) }),
  'textDocument/codeLens': here,
  'textDocument/inlayHint': record({ textDocument, range }),
  'textDocument/diagnostic': record({ textDocument, previousResultId: maybe(text) }),
  'workspace/diagnostic': record({ previousResultIds: elements }),

  [overviewRequest.method]: record({ ...look, parent: maybe(text) }),
  [revealRequest.method]: record({ ...look, uri }),
  [documentRequest.method]: record({ uri }),
  [explainRequest.method]: record({ uri }),
  [newArtifactRequest.method]: record({ type: text, title: text, parent: maybe(text), owner: maybe(text) }),
  [ownersRequest.method]: either(
    record({ uri: absent, type: maybe(text), parent: maybe(text) }),
    record({ uri }),
  ),
  [setOwnerRequest.method]: record({ uri, owner: text }),
  [setStatusRequest.method]: record({ uri, status: text, story: maybe(text), word: maybe(text) }),
  [parentsRequest.method]: record({ uri }),
  [setParentRequest.method]: record({ uri, parent: text }),
  [addCriteriaRequest.method]: record({ uri, position }),
  [mapRequest.method]: record({
    text: maybe(text),
    findingsOnly: maybe(truth),
    role: maybe(text),
    turned: maybe(dictionary(truth)),
    limit: maybe(count),
    width: maybe(count),
    select: maybe(text),
    filter,
  }),
  [boardRequest.method]: record({ filter, lanes: maybe(text), limit: maybe(count) }),
  [reportRequest.method]: record({ format: text }),

  'textDocument/didOpen': record({ textDocument: record({ uri, version: integer, text }) }),
  'textDocument/didChange': record({
    textDocument: record({ uri, version: maybe(integer) }),
    // A client that miscounts gets a text that is wrong there (`documents.ts`).
    contentChanges: list(record({ text, range: maybe(record({ start: anything, end: anything })) })),
  }),
  'textDocument/didClose': here,
  'textDocument/didSave': here,
  'workspace/didChangeWatchedFiles': record({ changes: elements }),
  'workspace/didCreateFiles': record({ files: elements }),
  'workspace/didRenameFiles': record({ files: elements }),
  'workspace/didDeleteFiles': record({ files: elements }),
  'workspace/didChangeWorkspaceFolders': record({ event: record({ added: elements, removed: elements }) }),
}
