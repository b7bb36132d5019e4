import type { Connection } from 'vscode-languageserver'
import { answered } from './answered.ts'
import { documentInfo, newArtifact, ownerEdit, owners, types } from './answers.ts'
import { adopt } from './config-answers.ts'
import { graph } from './graph-answers.ts'
import type { Answering } from './language/routes.ts'
import { overview, reveal } from './overview-answers.ts'
import { parentEdit, parents } from './parent-answers.ts'
import {
  adoptRequest,
  documentRequest,
  graphRequest,
  newArtifactRequest,
  type OverviewParams,
  type OwnersParams,
  overviewRequest,
  ownersRequest,
  parentsRequest,
  type ReportParams,
  type RevealParams,
  reportRequest,
  revealRequest,
  type SetStatusParams,
  setOwnerRequest,
  setParentRequest,
  setStatusRequest,
  typesRequest,
} from './protocol.ts'
import { statusEdit } from './status-answers.ts'

/** What the client asks beyond LSP, and who answers each question. */
export function routeRequests(
  connection: Connection,
  { session, client, host, today, say }: Answering,
): void {
  connection.onRequest(adoptRequest, async () => {
    await session.settled()
    return adopt(session)
  })

  connection.onRequest(
    overviewRequest,
    answered(async (asked: OverviewParams) => {
      await session.settled()
      return overview(session, asked, say)
    }),
  )
  connection.onRequest(
    revealRequest,
    answered(async (asked: RevealParams) => {
      await session.settled()
      return reveal(session, asked, say)
    }),
  )
  connection.onRequest(
    documentRequest,
    answered(async ({ uri }: { uri: string }) => {
      await session.ready(uri)
      return documentInfo(session, uri)
    }),
  )
  connection.onRequest(graphRequest, async () => {
    await session.settled()
    return graph(session)
  })
  connection.onRequest(
    reportRequest,
    answered(async (asked: ReportParams) => {
      await session.settled()
      // Few ask for it, and its words take their time to load.
      return (await import('./report-answers.ts')).report(session, host, asked)
    }),
  )
  connection.onRequest(typesRequest, async () => {
    await session.settled()
    return types(session)
  })
  connection.onRequest(
    newArtifactRequest,
    answered((wish: Parameters<typeof newArtifact>[1]) => newArtifact(session, wish, today())),
  )
  connection.onRequest(
    ownersRequest,
    answered((asked: OwnersParams) => owners(session, asked)),
  )
  connection.onRequest(
    setOwnerRequest,
    answered((params: Parameters<typeof ownerEdit>[2]) => ownerEdit(session, client, params)),
  )
  connection.onRequest(
    setStatusRequest,
    answered(async (params: SetStatusParams) => {
      await session.ready(params.uri)
      return statusEdit(session, client, params)
    }),
  )
  connection.onRequest(
    parentsRequest,
    answered(async ({ uri }: { uri: string }) => {
      await session.ready(uri)
      return parents(session, uri)
    }),
  )
  connection.onRequest(
    setParentRequest,
    answered((params: Parameters<typeof parentEdit>[2]) => parentEdit(session, client, params)),
  )
}
