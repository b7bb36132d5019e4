import type { BaseLanguageClient, RequestType, WorkspaceEdit } from 'vscode-languageclient'
import {
  addCriteriaRequest,
  adoptRequest,
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
  typesRequest,
} from '../../server/src/lsp/protocol.ts'

/** What the extension asks the server beyond the language features. */
export type Questions = ReturnType<typeof questionsOf>

export function questionsOf(client: BaseLanguageClient) {
  const ask =
    <P, R>(type: RequestType<P, R, void>) =>
    (params: P): Promise<R> =>
      client.sendRequest<R>(type.method, params)
  /** The same for an edit, as the editor has it. */
  const edit =
    <P>(type: RequestType<P, WorkspaceEdit | null, void>) =>
    async (params: P) =>
      client.protocol2CodeConverter.asWorkspaceEdit(await ask(type)(params))
  return {
    overview: ask(overviewRequest),
    reveal: ask(revealRequest),
    document: ask(documentRequest),
    explain: ask(explainRequest),
    map: ask(mapRequest),
    board: ask(boardRequest),
    report: ask(reportRequest),
    types: () => client.sendRequest(typesRequest),
    adopt: () => client.sendRequest(adoptRequest),
    newArtifact: ask(newArtifactRequest),
    owners: ask(ownersRequest),
    setOwner: edit(setOwnerRequest),
    setStatus: edit(setStatusRequest),
    parents: ask(parentsRequest),
    setParent: edit(setParentRequest),
    addCriteria: edit(addCriteriaRequest),
  }
}
