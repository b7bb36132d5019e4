import { commands, Disposable, type ExtensionContext, env, l10n, Uri, ViewColumn, window } from 'vscode'
import { LSPErrorCodes } from 'vscode-languageclient'
import type { BoardParams, OverviewNode } from '../../../server/src/lsp/protocol.ts'
import type { Board } from '../board/board.ts'
import { storyKind } from '../kinds.ts'
import type { TriadMap } from '../map/map.ts'
import { overviewCommands } from '../overview/commands.ts'
import type { Overview } from '../overview/overview.ts'
import type { OverviewPane } from '../overview/view.ts'
import type { Questions } from '../questions.ts'
import type { Report } from '../report/report.ts'
import { type AddCriteria, addCriteria } from './addCriteria.ts'
import { adopt } from './adopt.ts'
import { checkWorkspace } from './checkWorkspace.ts'
import type { Explanations } from './explainDocument.ts'
import { type ExportReport, exportReport } from './exportReport.ts'
import { learnMore } from './learnMore.ts'
import { type LinkParent, linkParent } from './linkParent.ts'
import { type NewArtifact, newArtifact } from './newArtifact.ts'
import { newChild } from './newChild.ts'
import { open, revealFile } from './open.ts'
import { convertCriteria, extractStory, splitStory } from './refactor.ts'
import { type SetOwner, setOwner } from './setOwner.ts'
import { type SetStatus, setStatus } from './setStatus.ts'
import { showReferences } from './showReferences.ts'
import type { Subjects } from './subjects.ts'

interface Parts {
  readonly context: ExtensionContext
  readonly questions: Questions
  readonly overview: Overview
  readonly map: TriadMap
  readonly board: Board
  readonly report: Report
  readonly explanations: Explanations
  readonly pane: OverviewPane
  /** Opens the log. */
  readonly showLog: () => void
}

/**
 * Everything the palette, the menus and the tree can call. What a command needs to know it takes as one
 * object, and asks for the rest; the tree hands over the id of a node instead.
 */
export function registerCommands({
  context,
  questions,
  overview,
  pane,
  map,
  board,
  report,
  explanations,
  showLog,
}: Parts): Disposable {
  const nodeOf = (given: unknown): OverviewNode | undefined =>
    typeof given === 'string' ? overview.node(given) : undefined
  const newOf = (given: unknown): NewArtifact =>
    typeof given === 'string' ? { type: nodeOf(given)?.type } : ((given as NewArtifact | undefined) ?? {})
  // The tree hands over the node that was clicked, and all that are selected where it is one of them.
  const about = <T extends Subjects>(given: unknown, selected: unknown): T | Subjects => {
    if (typeof given !== 'string') return (given as T | undefined) ?? {}
    const all = Array.isArray(selected) && selected.length > 0 ? selected : [given]
    return { uris: all.flatMap((it) => nodeOf(it)?.uri ?? []) }
  }

  /** What of a selection is documents and stories in them, each by itself. */
  const storiesAmong = (given: unknown, selected: unknown): Pick<SetStatus, 'stories'> => {
    const ids = Array.isArray(selected) && selected.length > 0 ? selected : [given]
    const stories = ids
      .flatMap((it) => nodeOf(it) ?? [])
      .flatMap(({ uri, story }) => (uri ? { uri, ...(story && { story }) } : []))
    return stories.some(({ story }) => story) ? { stories } : {}
  }

  const table: Readonly<Record<string, (...given: never[]) => unknown>> = {
    'triad.newArtifact': (given: unknown) => newArtifact(questions, newOf(given)),
    'triad.newUserStory': (given: unknown) => newArtifact(questions, { ...newOf(given), type: storyKind }),
    'triad.setOwner': (given: unknown, all: unknown) => setOwner(questions, about<SetOwner>(given, all)),
    'triad.splitStory': splitStory,
    'triad.extractStory': extractStory,
    'triad.convertCriteria': convertCriteria,
    'triad.adopt': (given: unknown) => adopt(questions, (given as { save?: boolean } | undefined) ?? {}),
    'triad.checkWorkspace': () => checkWorkspace(questions),
    'triad.showOverview': () => commands.executeCommand('triad.overview.focus'),
    // The tree hands over the id of a node, everybody else a URI.
    'triad.showMap': (given: unknown) => map.show(nodeOf(given)?.uri ?? uriOf(given)),
    'triad.showBoard': (given: unknown) => board.show(lookOf(given)),
    'triad.explainDocument': (given: unknown) => explanations.show(nodeOf(given)?.uri ?? uriOf(given)),
    'triad.showReport': () => report.show(),
    'triad.exportReport': (given?: unknown) => exportReport(questions, reportOf(given)),
    'triad.showLog': showLog,
    'triad.learnMore': () => learnMore(context),
    ...overviewCommands(overview, pane, context.workspaceState),
    'triad.setStatus': (given: unknown, all: unknown) =>
      setStatus(questions, { ...about<SetStatus>(given, all), ...storiesAmong(given, all) }),
    'triad.newChild': (given: unknown) => newChild(questions, nodeOf(given)),
    'triad.open': (given: unknown) => open(nodeOf(given)),
    'triad.openBeside': (given: unknown) => open(nodeOf(given), ViewColumn.Beside),
    'triad.revealFile': (given: unknown) => revealFile(nodeOf(given)),
    'triad.copyId': (given: unknown) => env.clipboard.writeText(nodeOf(given)?.artifactId ?? ''),
    'triad.linkParent': (given: unknown, all: unknown) =>
      linkParent(questions, about<LinkParent>(given, all)),
    // The clicks of code lenses.
    'triad.addCriteria': (given: AddCriteria) => addCriteria(questions, given),
    'triad.showReferences': showReferences,
  }
  return Disposable.from(
    ...Object.entries(table).map(([id, run]) => commands.registerCommand(id, told(run as Run, showLog))),
  )
}

/** How the board is to be looked at, where somebody says so; the menu of a view says nothing of it. */
const lookOf = (given: unknown): BoardParams | undefined =>
  typeof given === 'object' && given !== null && ('filter' in given || 'lanes' in given)
    ? (given as BoardParams)
    : undefined

/** The menu of a view hands over what is selected in it, which no report is about. */
const reportOf = (given: unknown): ExportReport =>
  typeof given === 'object' && given !== null && 'format' in given ? (given as ExportReport) : {}

/** A URI as text or as the editor's own; undefined for anything else. */
const uriOf = (given: unknown): string | undefined =>
  given instanceof Uri
    ? given.toString()
    : typeof given === 'string' && given.includes('://')
      ? given
      : undefined

type Run = (...given: unknown[]) => unknown

/** Whether the server says in a sentence of its own why it cannot do that just now. */
const isRefusal = (error: unknown): error is Error =>
  error instanceof Error && 'code' in error && error.code === LSPErrorCodes.RequestFailed

/** A command that fails says so in one sentence, with the log at hand, and answers nothing. */
const told =
  (run: Run, showLog: () => void): Run =>
  async (...given) => {
    try {
      return await run(...given)
    } catch (error) {
      if (isRefusal(error)) {
        void window.showInformationMessage(error.message)
        return undefined
      }
      const reason = error instanceof Error ? error.message : String(error)
      const message = l10n.t('That did not work: {0}', reason)
      void window.showErrorMessage(message, l10n.t('Show Log')).then((it) => it && showLog())
      return undefined
    }
  }
