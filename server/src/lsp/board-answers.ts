import { ErrorCodes, ResponseError } from 'vscode-languageserver'
import { bug } from '../domain/kinds/bug.ts'
import { enabler } from '../domain/kinds/enabler.ts'
import { feature } from '../domain/kinds/feature.ts'
import { userStory } from '../domain/kinds/user-story.ts'
import { boardOf } from '../features/board/board.ts'
import { laneKinds } from '../features/board/drawn.ts'
import { type Lines, linesOf, positionAt } from '../text/lines.ts'
import { translated } from '../text/message.ts'
import type { Say } from '../text/say.ts'
import { overviewSource } from './overview-source.ts'
import type { BoardParams, BoardResult } from './protocol.ts'
import type { Session } from './session/session.ts'

/** The board of all folders, as somebody looks at it. */
export function board(session: Session, look: BoardParams, say: Say): BoardResult {
  if (look.lanes !== undefined && !laneKinds.includes(look.lanes))
    throw new ResponseError(
      ErrorCodes.InvalidParams,
      `There are no lanes “${look.lanes}”; there are ${laneKinds.join(', ')}.`,
    )
  const source = overviewSource(session, say)
  const { cards, ...rest } = boardOf(source, look)
  const lines = new Map<string, Lines>()
  const linesIn = (document: string): Lines => {
    const known = lines.get(document) ?? linesOf(source.byKey(document)?.artifact.text ?? '')
    lines.set(document, known)
    return known
  }
  return {
    ...rest,
    cards: cards.map(({ document, start, end, ...card }) => ({
      ...card,
      uri: document,
      range: { start: positionAt(linesIn(document), start), end: positionAt(linesIn(document), end) },
    })),
    kinds: kindsIn(session, look.filter?.type).flatMap((id) => {
      const type = source.schema.type(id)
      return type ? [{ id, title: translated(say, type.plural) }] : []
    }),
  }
}

/** What is worked on in steps; what is asked for is among them, be it another kind. */
function kindsIn({ folders }: Session, asked: string | undefined): string[] {
  const isThere = (id: string) => folders.some(({ workspace }) => workspace.kinds.has(id))
  const usual: readonly string[] = [userStory.id, feature.id, bug.id, enabler.id]
  const found = usual.filter((id) => id === userStory.id || id === asked || isThere(id))
  return asked === undefined || usual.includes(asked) ? found : [...found, asked]
}
