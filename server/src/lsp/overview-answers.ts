import { ErrorCodes, ResponseError } from 'vscode-languageserver'
import { storyNameAt } from '../features/board/cards.ts'
import { configPath } from '../features/config.ts'
import { plus } from '../features/counts.ts'
import { isFilter } from '../features/filter.ts'
import { overlookedIn } from '../features/overlooked.ts'
import type { Node } from '../features/overview/node.ts'
import { childrenIn, type Look, matches, views, wayIn } from '../features/overview.ts'
import { linesOf, positionAt } from '../text/lines.ts'
import type { Say } from '../text/say.ts'
import { artifactAt } from '../workspace/workspace.ts'
import { overviewSource } from './overview-source.ts'
import type {
  OverviewLook,
  OverviewNode,
  OverviewParams,
  OverviewResult,
  RevealParams,
  RevealResult,
  Totals,
} from './protocol.ts'
import type { Folder } from './session/folder.ts'
import { listedCounts } from './session/listing.ts'
import type { Session } from './session/session.ts'
import { skippedNodes } from './skipped-nodes.ts'

/** Answers about the overview, for all folders together, from what the session holds at the moment. */

export function overview(session: Session, asked: OverviewParams, say: Say): OverviewResult {
  const { parent = '' } = asked
  const look = lookOf(asked)
  const source = overviewSource(session, say)
  return {
    nodes: [
      ...childrenIn(source, look, parent, say).map(nodeInfo),
      // Of a document that is not read nobody knows whether a filter would let it through.
      ...(isFilter(look.filter) ? [] : skippedNodes(session, parent, say)),
    ],
    totals: totals(session),
    // Only what stands at the top tells how much there is.
    ...(parent === '' && isFilter(look.filter) && filtered(matches(source, look.filter))),
  }
}

const filtered = ({ count, found }: ReturnType<typeof matches>) => ({ matches: count, found })

export function reveal(session: Session, asked: RevealParams, say: Say): RevealResult {
  const place = session.place(asked.uri)
  if (!place) return { way: [] }
  return { way: wayIn(overviewSource(session, say), lookOf(asked), session.uriOf(place), say) }
}

function lookOf({ view = 'role', filter = {} }: OverviewLook): Look {
  if (!Object.hasOwn(views, view))
    throw new ResponseError(
      ErrorCodes.InvalidParams,
      `There is no view “${view}”; there are ${Object.keys(views).join(', ')}.`,
    )
  return { view, filter }
}

function nodeInfo({ shown, type, place, ...node }: Node): OverviewNode {
  const base = { ...node, ...(type && { type: type.id }) }
  if (place) {
    const { shown, at } = place
    const story = node.kind === 'story' ? storyNameAt(shown, at) : null
    return { ...base, uri: shown.key, line: lineAt(shown.artifact.text, at), ...(story && { story }) }
  }
  if (!shown) return base
  const { artifact, key, workspace } = shown
  const hasChildTypes = workspace.config.schema.types.some(({ parents }) =>
    parents.includes(artifact.type.id),
  )
  return {
    ...base,
    uri: key,
    line: lineAt(artifact.text, artifact.head.start),
    ...(artifact.status && { status: artifact.status.stage ?? artifact.status.text }),
    ...(artifact.id && { artifactId: artifact.id.text }),
    ...(hasChildTypes && { handsDown: true }),
  }
}

const lineAt = (text: string, offset: number): number =>
  positionAt(linesOf(text.slice(0, offset)), offset).line

/** How much of what was checked is no artifact: the configuration, and what is not read. */
const beside = ({ workspace, checked, skipped }: Pick<Folder, 'workspace' | 'checked' | 'skipped'>): number =>
  [...new Set([configPath, ...skipped.keys()])].filter(
    (path) => checked.has(path) && !artifactAt(workspace, path),
  ).length

const totals = ({ folders }: Session): Totals => {
  const counted = countedIn(folders)
  return { ...counted, overlooked: counted.artifacts === 0 ? overlooked(folders) : 0 }
}

const overlooked = (folders: readonly Folder[]): number =>
  folders
    .flatMap(({ workspace }) => overlookedIn(workspace))
    .reduce((sum, { paths }) => sum + paths.length, 0)

const countedIn = (folders: readonly Folder[]): Omit<Totals, 'overlooked'> =>
  folders.reduce(
    (sum, folder) => ({
      documents: sum.documents + folder.workspace.entries.size,
      artifacts: sum.artifacts + folder.checked.size - beside(folder),
      stories: sum.stories + folder.stories,
      ...plus(sum, listedCounts(folder)),
      skipped: sum.skipped + folder.skipped.size,
    }),
    { skipped: 0, documents: 0, artifacts: 0, stories: 0, error: 0, warning: 0, info: 0, hint: 0 },
  )
