import {
  type Connection,
  DidChangeConfigurationNotification,
  type InitializeParams,
} from 'vscode-languageserver'
import serverPackage from '../../package.json' with { type: 'json' }
import type { Host } from '../host/host.ts'
import { type Say, sayIn } from '../text/say.ts'
import { type Client, clientOf, rootsOf, serverCapabilities } from './capabilities.ts'
import { executeCommand } from './commands.ts'
import { type Configure, createConfigure } from './configure.ts'
import { createRefresh } from './language/refresh.ts'
import { routeLanguage } from './language/routes.ts'
import { type Patience, usualPatience } from './patience.ts'
import { scanProgress } from './progress.ts'
import { changedNotification } from './protocol.ts'
import { routeRequests } from './requests.ts'
import { coalesced } from './session/coalesce.ts'
import { type HeldPreferences, holdPreferences } from './session/preferences.ts'
import { createWorkspacePull, documentReport, type WorkspacePull } from './session/pull.ts'
import { createPush, type Push } from './session/push.ts'
import { createSession, type Session } from './session/session.ts'
import type { Change } from './session/state.ts'
import { createDiskLooks, type DiskLooks } from './session/unwatched.ts'
import { configOf, preferencesOf } from './settings.ts'
import { nameOf, normal } from './uri.ts'
import { watch, watchOutside } from './watching.ts'

/** Where the server stands. */
export interface ServerOptions {
  readonly host: Host
  /** Today's date, `YYYY-MM-DD`. */
  readonly today: () => string
  /** The URI of the folder with the rules' pages; null where they are not at hand. */
  readonly ruleDocs: string | null
  /** What is said in a language (`de`, `pt-BR`): the message in English → its translation; empty where there is none. */
  readonly translation?: (locale: string) => Readonly<Record<string, string>>
  /** How long somebody waits who chose a command while the documents are still being read; five seconds by default. */
  readonly patience?: Patience
}

/** Milliseconds in which many changes become one: the overview is looked at, not typed into. */
const soon = 100

/** Serves one client over `connection`, which starts to listen here. */
export function serve(connection: Connection, options: ServerOptions): void {
  const log = (message: string) => connection.console.log(message)

  connection.onInitialize((params) => {
    const client = clientOf(params.capabilities, params.initializationOptions)
    const running = start(connection, options, client, params.locale ?? 'en', log)
    route(connection, options, client, running)
    connection.onInitialized(() => begin(connection, options, client, running, params))
    return {
      capabilities: serverCapabilities(client),
      serverInfo: { name: serverPackage.name, version: serverPackage.version },
    }
  })
  connection.listen()
}

interface Running {
  readonly session: Session
  readonly pull: WorkspacePull
  readonly push: Push
  /** The URI of the rules' pages, where this client links to them. */
  readonly ruleDocs: string | null
  readonly say: Say
  readonly preferences: HeldPreferences
  readonly configure: Configure
  readonly diskLooks: DiskLooks
}

function start(
  connection: Connection,
  { host, today, ruleDocs: docs, translation }: ServerOptions,
  client: Client,
  locale: string,
  log: (message: string) => void,
): Running {
  const ruleDocs = client.ruleLinks ? docs : null
  const say = sayIn(translation?.(locale) ?? {})
  const tellOverview = coalesced(() => {
    if (client.hearsChanges) void connection.sendNotification(changedNotification)
  }, soon)
  const refresh = coalesced(() => void connection.languages.diagnostics.refresh().catch(() => {}), soon)
  const refreshShown = createRefresh(connection, client)
  let tokens = 0

  function onChange({ documents, overview, outward, edited }: Change): void {
    // What is open the client asks for by itself, but only where it was edited.
    const isElsewhere = [...documents].some((uri) => uri !== edited && session.document(uri))
    if (overview) tellOverview()
    if (outward || isElsewhere) refreshShown()
    if (!client.pull) {
      push.changed(documents)
      return
    }
    pull.tell(documents)
    if (isElsewhere) refresh()
  }

  const session: Session = createSession({
    host,
    today,
    ruleDocs,
    say,
    log,
    onChange,
    progress: (root) =>
      client.progress
        ? scanProgress(connection, nameOf(root.uri), `triad-scan-${++tokens}`)
        : { report() {}, done() {} },
  })
  const pull = createWorkspacePull(session)
  const diskLooks = createDiskLooks(session, client.watchedFiles)
  const push = createPush(session, (params) => void connection.sendDiagnostics(params))
  connection.onShutdown(() => {
    tellOverview.cancel()
    refresh.cancel()
    refreshShown.cancel()
    diskLooks.cancel()
    pull.dispose()
    session.dispose()
  })
  const preferences = holdPreferences()
  const configure = createConfigure(connection, client, (settings) => {
    preferences.current = preferencesOf(settings, log)
    session.configure(configOf(settings, log))
    refreshShown()
  })
  return { session, pull, push, ruleDocs, say, preferences, configure, diskLooks }
}

/** What can only be asked of the client once it has been answered: its settings, and to be told of files. */
function begin(
  connection: Connection,
  { host }: ServerOptions,
  client: Client,
  { session, configure }: Running,
  params: InitializeParams,
): void {
  if (client.folderEvents)
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      const gone = new Set(removed.map((folder) => normal(folder.uri)))
      const kept = session.folders.map(({ root }) => root.uri).filter((uri) => !gone.has(uri))
      const fresh = added.map((folder) => folder.uri)
      session.setRoots([...kept, ...fresh])
      void watchOutside(connection, client, host, fresh).catch(() => {})
    })
  const roots = rootsOf(params)
  session.setRoots(roots)
  // Nothing waits for these: a client may refuse, or never answer, and has settings all the same. The library logs it.
  const refused = () => {}
  void watch(connection, client).catch(refused)
  void watchOutside(connection, client, host, roots).catch(refused)
  if (client.configurationEvents)
    void connection.client
      .register(DidChangeConfigurationNotification.type, { section: 'triad' })
      .catch(refused)
  configure.ask()
}

/** Each question and each event, and who answers it. */
function route(
  connection: Connection,
  { host, today, patience = usualPatience }: ServerOptions,
  client: Client,
  running: Running,
): void {
  const { session, pull, push, ruleDocs, say, preferences, configure, diskLooks } = running

  connection.onDidOpenTextDocument(({ textDocument: it }) => {
    session.open(it.uri, it.version, it.text)
    if (!client.pull) push.opened(normal(it.uri))
    diskLooks.soon()
  })
  connection.onDidChangeTextDocument(({ textDocument: it, contentChanges }) => {
    session.change(it.uri, it.version, contentChanges)
    diskLooks.edited()
  })
  connection.onDidSaveTextDocument(({ textDocument: it }) => {
    session.touched([it.uri])
    diskLooks.soon()
  })
  connection.onDidCloseTextDocument(({ textDocument }) => {
    session.close(textDocument.uri)
    diskLooks.soon()
  })
  connection.onDidChangeConfiguration((params) => configure.pushed(params?.settings?.triad))
  connection.onDidChangeWatchedFiles(({ changes }) => session.touched(changes.map((it) => it.uri)))
  connection.workspace.onDidCreateFiles(({ files }) => session.rescan(files.map((it) => it.uri)))
  connection.workspace.onDidDeleteFiles(({ files }) => session.touched(files.map((it) => it.uri)))
  connection.workspace.onDidRenameFiles(({ files }) => {
    session.rescan(files.flatMap((it) => [it.oldUri, it.newUri]))
    diskLooks.soon()
  })

  if (client.pull) {
    connection.languages.diagnostics.on(({ textDocument, previousResultId }) =>
      documentReport(session, textDocument.uri, previousResultId),
    )
    connection.languages.diagnostics.onWorkspace(({ previousResultIds }, token, _, stream) =>
      pull.ask(
        previousResultIds.map(({ uri, value }) => [normal(uri), value] as const),
        stream ? (report) => stream.report(report) : null,
        token,
      ),
    )
  }
  if (!client.actionLiterals) connection.onExecuteCommand((params) => executeCommand(connection, say, params))
  const preferred = () => preferences.current
  const { handedOut } = diskLooks
  const answering = {
    session,
    client,
    host,
    today,
    say,
    ruleDocs,
    preferences: preferred,
    handedOut,
    patience,
  }
  routeLanguage(connection, answering)
  routeRequests(connection, answering)
}
