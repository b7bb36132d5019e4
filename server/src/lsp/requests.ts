import type { Connection } from 'vscode-languageserver'
import { documentInfo, newArtifact, ownerEdit, owners, types } from './answers.ts'
import { adopt } from './config-answers.ts'
import { graph } from './graph-answers.ts'
import type { Answering } from './language/answering.ts'
import { overview, reveal } from './overview-answers.ts'
import { parentEdit, parents } from './parent-answers.ts'
import { readInTime } from './patience.ts'
import {
  adoptRequest,
  documentRequest,
  type ExplainParams,
  explainRequest,
  graphRequest,
  type NewArtifactParams,
  newArtifactRequest,
  type OverviewParams,
  type OwnersParams,
  overviewRequest,
  ownersRequest,
  type ParentsParams,
  parentsRequest,
  type ReportParams,
  type RevealParams,
  reportRequest,
  revealRequest,
  type SetOwnerParams,
  type SetParentParams,
  type SetStatusParams,
  setOwnerRequest,
  setParentRequest,
  setStatusRequest,
  typesRequest,
} from './protocol.ts'
import { statusEdit } from './status-answers.ts'

/** What the client asks beyond LSP, and who answers each question. */
export function routeRequests(connection: Connection, answering: Answering): void {
  const { session, client, host, today, say, patience } = answering

  /** What a command asks about one document: somebody waits for it. */
  const aboutOne =
    <P extends { readonly uri: string }, R>(answer: (params: P) => R) =>
    async (params: P) => {
      await readInTime(session.ready(params.uri), patience, say)
      return answer(params)
    }

  /** What a command asks about all documents. */
  const aboutAll =
    <P extends object, R>(answer: (params: P) => R) =>
    async (params: P) => {
      await readInTime(session.read(), patience, say)
      return answer(params)
    }

  connection.onRequest(adoptRequest, async () => {
    await session.settled()
    return adopt(session)
  })

  connection.onRequest(overviewRequest, async (asked: OverviewParams) => {
    await session.settled()
    return overview(session, asked, say)
  })
  connection.onRequest(revealRequest, async (asked: RevealParams) => {
    await session.settled()
    return reveal(session, asked, say)
  })
  connection.onRequest(documentRequest, async ({ uri }: { uri: string }) => {
    await session.ready(uri)
    return documentInfo(session, uri)
  })
  connection.onRequest(
    explainRequest,
    aboutAll(async (asked: ExplainParams) =>
      // Few ask for it, and its words take their time to load.
      (await import('./explain-answers.ts')).explain(session, asked, say),
    ),
  )
  connection.onRequest(graphRequest, async () => {
    await session.settled()
    return graph(session)
  })
  connection.onRequest(reportRequest, async (asked: ReportParams) => {
    await session.settled()
    // Few ask for it, and its words take their time to load.
    return (await import('./report-answers.ts')).report(session, host, asked)
  })
  connection.onRequest(typesRequest, async () => {
    await readInTime(session.read(), patience, say)
    return types(session)
  })
  connection.onRequest(
    newArtifactRequest,
    aboutAll((wish: NewArtifactParams) => newArtifact(session, wish, today())),
  )
  connection.onRequest(ownersRequest, async (asked: OwnersParams) => {
    const reading = asked.uri === undefined ? session.read() : session.ready(asked.uri)
    await readInTime(reading, patience, say)
    return owners(session, asked)
  })
  connection.onRequest(
    setOwnerRequest,
    aboutOne((params: SetOwnerParams) => ownerEdit(answering, params)),
  )
  connection.onRequest(
    setStatusRequest,
    aboutOne((params: SetStatusParams) => statusEdit(session, client, params)),
  )
  connection.onRequest(
    parentsRequest,
    aboutOne(({ uri }: ParentsParams) => parents(session, uri)),
  )
  connection.onRequest(
    setParentRequest,
    aboutOne((params: SetParentParams) => parentEdit(answering, params)),
  )
}
