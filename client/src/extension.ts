import { commands, type ExtensionContext, l10n, window } from 'vscode'
import { type LanguageClient, State } from 'vscode-languageclient/node'
import { changedNotification } from '../../server/src/lsp/protocol.ts'
import { type Board, createBoard } from './board/board.ts'
import { createClient } from './client.ts'
import { registerCommands } from './commands/commands.ts'
import { createExplanations } from './commands/explainDocument.ts'
import type { Filtering } from './filtering.ts'
import { createMap, type TriadMap } from './map/map.ts'
import { rememberedFilter, rememberedView, rememberFilter } from './overview/commands.ts'
import { createOverview, type Overview } from './overview/overview.ts'
import { type OverviewPane, showOverview } from './overview/view.ts'
import { questionsOf } from './questions.ts'
import { createReport, type Report } from './report/report.ts'
import { createStatus } from './status.ts'

/** What `activate` hands to the tests that run in a real editor. */
export interface Triad {
  readonly client: LanguageClient
  readonly overview: Overview
  readonly pane: OverviewPane
  readonly map: TriadMap
  readonly board: Board
  readonly report: Report
}

let running: LanguageClient | undefined

export async function activate(context: ExtensionContext): Promise<Triad> {
  let failed = false
  const client = createClient(context, () => {
    // One failure can be reported from several places: the process, the connection, the start.
    if (!failed) void tellFailure(showLog)
    failed = true
  })
  const showLog = () => client.outputChannel.show()
  running = client

  const questions = questionsOf(client)
  const overview = createOverview(
    questions,
    rememberedView(context.workspaceState),
    rememberedFilter(context.workspaceState),
  )
  const pane = showOverview(overview, questions)
  const status = createStatus(questions)
  const filtering: Filtering = {
    get filter() {
      return overview.look.filter
    },
    set: (filter) => overview.turn({ filter }),
  }
  const map = createMap(context, questions, filtering)
  const board = createBoard(context, questions, filtering)
  const report = createReport(context, questions)
  const explanations = createExplanations(questions)
  const refresh = () =>
    Promise.all([overview, status, map, board, report, explanations].map((it) => it.refresh()))
  context.subscriptions.push(
    client.outputChannel,
    overview,
    pane,
    status,
    map,
    board,
    report,
    explanations,
    registerCommands({ context, questions, overview, pane, map, board, report, explanations, showLog }),
    overview.onDidTurn(({ filter }) => {
      void rememberFilter(context.workspaceState, filter)
      void Promise.all([map.refresh(), board.refresh()])
    }),
    client.onNotification(changedNotification, () => void refresh()),
    client.onDidChangeState(({ newState }) => {
      if (newState === State.Running) void refresh()
    }),
  )
  // A failure to start is told by the client; the commands and the view stay, and say so too.
  await client.start().catch(() => undefined)
  return { client, overview, pane, map, board, report }
}

export const deactivate = (): Promise<void> | undefined => running?.stop()

async function tellFailure(showLog: () => void): Promise<void> {
  void commands.executeCommand('setContext', 'triad.failed', true)
  const reload = l10n.t('Reload Window')
  const log = l10n.t('Show Log')
  const picked = await window.showErrorMessage(
    l10n.t('Triad could not start, so product documents are not checked. Reloading the window often helps.'),
    reload,
    log,
  )
  if (picked === log) showLog()
  if (picked === reload) await commands.executeCommand('workbench.action.reloadWindow')
}
