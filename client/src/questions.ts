import type { BaseLanguageClient } from 'vscode-languageclient'
import {
  type AdoptResult,
  adoptRequest,
  type DocumentInfo,
  type DocumentParams,
  documentRequest,
  type NewArtifactParams,
  type NewArtifactResult,
  newArtifactRequest,
  type OverviewParams,
  type OverviewResult,
  type OwnersParams,
  type OwnersResult,
  overviewRequest,
  ownersRequest,
  type SetOwnerParams,
  setOwnerRequest,
  type TypeInfo,
  typesRequest,
} from '../../server/src/lsp/protocol.ts'

/** What the extension asks the server beyond the language features, each question with its answer's type. */
export interface Questions {
  overview(params: OverviewParams): Promise<OverviewResult>
  document(params: DocumentParams): Promise<DocumentInfo | null>
  types(): Promise<readonly TypeInfo[]>
  adopt(): Promise<AdoptResult>
  newArtifact(params: NewArtifactParams): Promise<NewArtifactResult>
  owners(params: OwnersParams): Promise<OwnersResult | null>
  setOwner(
    params: SetOwnerParams,
  ): ReturnType<BaseLanguageClient['protocol2CodeConverter']['asWorkspaceEdit']>
}

export function questionsOf(client: BaseLanguageClient): Questions {
  return {
    overview: (params) => client.sendRequest(overviewRequest, params),
    document: (params) => client.sendRequest(documentRequest, params),
    adopt: () => client.sendRequest(adoptRequest),
    types: () => client.sendRequest(typesRequest),
    newArtifact: (params) => client.sendRequest(newArtifactRequest, params),
    owners: (params) => client.sendRequest(ownersRequest, params),
    setOwner: async (params) =>
      client.protocol2CodeConverter.asWorkspaceEdit(await client.sendRequest(setOwnerRequest, params)),
  }
}
