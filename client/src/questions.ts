import type { BaseLanguageClient, CodeAction, Position } from 'vscode-languageclient'
import {
  type AdoptResult,
  adoptRequest,
  type DocumentInfo,
  type DocumentParams,
  documentRequest,
  type ExplainParams,
  type ExplainResult,
  explainRequest,
  type GraphResult,
  graphRequest,
  type NewArtifactParams,
  type NewArtifactResult,
  newArtifactRequest,
  type OverviewParams,
  type OverviewResult,
  type OwnersParams,
  type OwnersResult,
  overviewRequest,
  ownersRequest,
  type ParentsParams,
  type ParentsResult,
  parentsRequest,
  type ReportParams,
  type ReportResult,
  type RevealParams,
  type RevealResult,
  reportRequest,
  revealRequest,
  type SetOwnerParams,
  type SetParentParams,
  type SetStatusParams,
  setOwnerRequest,
  setParentRequest,
  setStatusRequest,
  type TypeInfo,
  typesRequest,
} from '../../server/src/lsp/protocol.ts'

/** What the extension asks the server beyond the language features, each question with its answer's type. */
export interface Questions {
  overview(params: OverviewParams): Promise<OverviewResult>
  reveal(params: RevealParams): Promise<RevealResult>
  document(params: DocumentParams): Promise<DocumentInfo | null>
  explain(params: ExplainParams): Promise<ExplainResult | null>
  graph(): Promise<GraphResult>
  report(params: ReportParams): Promise<ReportResult>
  types(): Promise<readonly TypeInfo[]>
  adopt(): Promise<AdoptResult>
  newArtifact(params: NewArtifactParams): Promise<NewArtifactResult>
  owners(params: OwnersParams): Promise<OwnersResult | null>
  setOwner(params: SetOwnerParams): Edit
  setStatus(params: SetStatusParams): Edit
  parents(params: ParentsParams): Promise<ParentsResult | null>
  setParent(params: SetParentParams): Edit
  /** The first repair of criteria that are missing at a place; nothing where none are. */
  addCriteria(params: { readonly uri: string; readonly position: Position }): Edit
}

/** An edit as the editor has it. */
type Edit = ReturnType<BaseLanguageClient['protocol2CodeConverter']['asWorkspaceEdit']>

/** The rules whose first repair writes acceptance criteria. */
const criteriaRules = ['missing-acceptance-criteria', 'empty-acceptance-criteria']

export function questionsOf(client: BaseLanguageClient): Questions {
  return {
    overview: (params) => client.sendRequest(overviewRequest, params),
    reveal: (params) => client.sendRequest(revealRequest, params),
    document: (params) => client.sendRequest(documentRequest, params),
    adopt: () => client.sendRequest(adoptRequest),
    explain: (params) => client.sendRequest(explainRequest, params),
    graph: () => client.sendRequest(graphRequest),
    report: (params) => client.sendRequest(reportRequest, params),
    types: () => client.sendRequest(typesRequest),
    newArtifact: (params) => client.sendRequest(newArtifactRequest, params),
    owners: (params) => client.sendRequest(ownersRequest, params),
    setOwner: async (params) =>
      client.protocol2CodeConverter.asWorkspaceEdit(await client.sendRequest(setOwnerRequest, params)),
    setStatus: async (params) =>
      client.protocol2CodeConverter.asWorkspaceEdit(await client.sendRequest(setStatusRequest, params)),
    parents: (params) => client.sendRequest(parentsRequest, params),
    setParent: async (params) =>
      client.protocol2CodeConverter.asWorkspaceEdit(await client.sendRequest(setParentRequest, params)),
    async addCriteria({ uri, position }) {
      const actions: CodeAction[] = await client.sendRequest('textDocument/codeAction', {
        textDocument: { uri },
        range: { start: position, end: position },
        context: { diagnostics: [], only: ['quickfix'] },
      })
      const action = actions.find((it) =>
        it.diagnostics?.some(({ code }) => criteriaRules.includes(String(code))),
      )
      return client.protocol2CodeConverter.asWorkspaceEdit(action?.edit)
    },
  }
}
