import {
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
} from 'vscode-languageserver'
import serverPackage from '../../package.json' with { type: 'json' }
import type { Host } from '../host/host.ts'
import { type Say, sayIn } from '../text/say.ts'
import { answered } from './answered.ts'
import { type Client, clientOf, rootsOf, serverCapabilities, watchers } from './capabilities.ts'
import { createRefresh } from './language/refresh.ts'
import { routeLanguage } from './language/routes.ts'
import { scanProgress } from './progress.ts'
import { changedNotification } from './protocol.ts'
import { routeRequests } from './requests.ts'
import { coalesced } from './session/coalesce.ts'
import { type HeldPreferences, holdPreferences } from './session/preferences.ts'
import { createWorkspacePull, documentReport, type WorkspacePull } from './session/pull.ts'
import { createPush } from './session/push.ts'
import { createSession, type Session } from './session/session.ts'
import type { Change } from './session/state.ts'
import { configOf, preferencesOf } from './settings.ts'
import { nameOf, normal } from './uri.ts'

/** Where the server stands. */
export interface ServerOptions {
  readonly host: Host
  /** Today's date, `YYYY-MM-DD`. */
  readonly today: () => string
  /** The URI of the folder with the rules' pages; null where they are not at hand. */
  readonly ruleDocs: string | null
  /** What is said in a language (`de`, `pt-BR`): the message in English → its translation; empty where there is none. */
  readonly translation?: (locale: string) => Readonly<Record<string, string>>
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
    connection.onInitialized(() => void begin(connection, client, running, params, log))
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
  /** The URI of the rules' pages, where this client links to them. */
  readonly ruleDocs: string | null
  readonly say: Say
  readonly preferences: HeldPreferences
  /** What the client shows beside the text of its documents is stale. */
  readonly refreshShown: () => void
}

function start(
  connection: Connection,
  { host, today, ruleDocs: docs, translation }: ServerOptions,
  client: Client,
  locale: string,
  log: (message: string) => void,
): Running {
  const ruleDocs = client.ruleLinks ? docs : null
  const tellOverview = coalesced(() => void connection.sendNotification(changedNotification), soon)
  const refresh = coalesced(() => void connection.languages.diagnostics.refresh().catch(() => {}), soon)
  const refreshShown = createRefresh(connection, client)
  let tokens = 0

  function onChange({ documents, overview, outward, edited }: Change): void {
    // What is open the client asks for by itself, but only where it was edited.
    const isElsewhere = [...documents].some((uri) => uri !== edited && session.document(uri))
    if (overview) tellOverview()
    if (outward || isElsewhere) refreshShown()
    if (!client.pull) {
      push(documents)
      return
    }
    pull.tell(documents)
    if (isElsewhere) refresh()
  }

  const session: Session = createSession({
    host,
    today,
    ruleDocs,
    log,
    onChange,
    progress: (root) =>
      client.progress
        ? scanProgress(connection, nameOf(root.uri), `triad-scan-${++tokens}`)
        : { report() {}, done() {} },
  })
  const pull = createWorkspacePull(session)
  const push = createPush(session, (params) => void connection.sendDiagnostics(params))
  connection.onShutdown(() => {
    tellOverview.cancel()
    refresh.cancel()
    refreshShown.cancel()
    pull.dispose()
    session.dispose()
  })
  const say = sayIn(translation?.(locale) ?? {})
  return { session, pull, ruleDocs, say, preferences: holdPreferences(), refreshShown }
}

/** What can only be asked of the client once it has been answered: its settings, and to be told of files. */
async function begin(
  connection: Connection,
  client: Client,
  { session, preferences, refreshShown }: Running,
  params: InitializeParams,
  log: (message: string) => void,
): Promise<void> {
  const configure = async (pushed?: unknown) => {
    const settings = client.configuration ? await connection.workspace.getConfiguration('triad') : pushed
    preferences.current = preferencesOf(settings, log)
    session.configure(configOf(settings, log))
    refreshShown()
  }
  connection.onDidChangeConfiguration(({ settings }) => void configure(settings?.triad))
  if (client.folderEvents)
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      const gone = new Set(removed.map((folder) => normal(folder.uri)))
      const kept = session.folders.map(({ root }) => root.uri).filter((uri) => !gone.has(uri))
      session.setRoots([...kept, ...added.map((folder) => folder.uri)])
    })
  session.setRoots(rootsOf(params))
  if (client.watchedFiles)
    await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: [...watchers] })
  if (client.configurationEvents)
    await connection.client.register(DidChangeConfigurationNotification.type, { section: 'triad' })
  await configure()
}

/** Each question and each event, and who answers it. */
function route(connection: Connection, { today }: ServerOptions, client: Client, running: Running): void {
  const { session, pull, ruleDocs, say, preferences } = running

  connection.onDidOpenTextDocument(({ textDocument: it }) => session.open(it.uri, it.version, it.text))
  connection.onDidChangeTextDocument(({ textDocument: it, contentChanges }) =>
    session.change(it.uri, it.version, contentChanges),
  )
  connection.onDidCloseTextDocument(({ textDocument }) => session.close(textDocument.uri))
  connection.onDidChangeWatchedFiles(({ changes }) => session.touched(changes.map((it) => it.uri)))
  connection.workspace.onDidCreateFiles(({ files }) => session.rescan(files.map((it) => it.uri)))
  connection.workspace.onDidDeleteFiles(({ files }) => session.touched(files.map((it) => it.uri)))
  connection.workspace.onDidRenameFiles(({ files }) =>
    session.rescan(files.flatMap((it) => [it.oldUri, it.newUri])),
  )

  if (client.pull) {
    connection.languages.diagnostics.on(
      answered(({ textDocument, previousResultId }) =>
        documentReport(session, textDocument.uri, previousResultId),
      ),
    )
    connection.languages.diagnostics.onWorkspace(({ previousResultIds }, token, _, stream) =>
      pull.ask(
        previousResultIds.map(({ uri, value }) => [normal(uri), value] as const),
        stream ? (report) => stream.report(report) : null,
        token,
      ),
    )
  }
  const preferred = () => preferences.current
  const answering = { session, client, today, say, ruleDocs, preferences: preferred }
  routeLanguage(connection, answering)
  routeRequests(connection, answering)
}
