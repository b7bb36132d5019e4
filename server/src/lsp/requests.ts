import type { Connection } from 'vscode-languageserver'
import { documentInfo, newArtifact, ownerEdit, owners, types } from './answers.ts'
import { board } from './board-answers.ts'
import { adopt } from './config-answers.ts'
import { criteriaEdit } from './criteria-answers.ts'
import type { Answering } from './language/answering.ts'
import { map } from './map-answers.ts'
import { overview, reveal } from './overview-answers.ts'
import { parentEdit, parents } from './parent-answers.ts'
import { readInTime } from './patience.ts'
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
} from './protocol.ts'
import { statusEdit } from './status-answers.ts'
import { stillWanted } from './still-wanted.ts'

/** What the client asks beyond LSP, and who answers each question. */
export function routeRequests(connection: Connection, answering: Answering): void {
  const { session, host, today, say, patience } = answering

  /** What a command asks about one document: somebody waits for it. */
  const aboutOne =
    <P extends { readonly uri: string }, R>(answer: (params: P) => R) =>
    async (params: P) => {
      await readInTime(session.ready(params.uri), patience, say)
      return answer(params)
    }

  /** What a command asks about all documents. */
  const aboutAll =
    <P extends object, R>(answer: (params: P) => R | Promise<R>) =>
    async (params: P): Promise<R> => {
      await readInTime(session.read(), patience, say)
      return answer(params)
    }

  connection.onRequest(adoptRequest, async () => {
    await session.settled()
    return adopt(session)
  })

  connection.onRequest(overviewRequest, async (asked, token) => {
    await stillWanted(token, session.settled())
    return overview(session, asked, say)
  })
  connection.onRequest(revealRequest, async (asked, token) => {
    await stillWanted(token, session.settled())
    return reveal(session, asked, say)
  })
  connection.onRequest(documentRequest, async ({ uri }) => {
    await session.ready(uri)
    return documentInfo(session, uri)
  })
  connection.onRequest(
    explainRequest,
    aboutAll(async (asked) =>
      // Few ask for it, and its words take their time to load.
      (await import('./explain-answers.ts')).explain(session, asked, say),
    ),
  )
  connection.onRequest(mapRequest, async (asked, token) => {
    await stillWanted(token, session.settled())
    return map(session, asked)
  })
  connection.onRequest(boardRequest, async (asked, token) => {
    await stillWanted(token, session.settled())
    return board(session, asked, say)
  })
  connection.onRequest(reportRequest, async (asked, token) => {
    await stillWanted(token, session.settled())
    // Few ask for it, and its words take their time to load.
    return (await import('./report-answers.ts')).report(session, host, asked, say)
  })
  connection.onRequest(typesRequest, async () => {
    await readInTime(session.read(), patience, say)
    return types(session)
  })
  connection.onRequest(
    newArtifactRequest,
    aboutAll((wish) => newArtifact(session, wish, today())),
  )
  connection.onRequest(ownersRequest, async (asked) => {
    const reading = asked.uri === undefined ? session.read() : session.ready(asked.uri)
    await readInTime(reading, patience, say)
    return owners(session, asked)
  })
  connection.onRequest(
    setOwnerRequest,
    aboutOne((params) => ownerEdit(answering, params)),
  )
  connection.onRequest(
    setStatusRequest,
    aboutOne((params) => statusEdit(answering, params)),
  )
  connection.onRequest(
    addCriteriaRequest,
    aboutOne((params) => criteriaEdit(answering, params)),
  )
  connection.onRequest(
    parentsRequest,
    aboutOne(({ uri }) => parents(session, uri)),
  )
  connection.onRequest(
    setParentRequest,
    aboutOne((params) => parentEdit(answering, params)),
  )
}
