import { execFileSync, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import {
  createMessageConnection,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node'

/** The bundled server at the other end of a pipe, with an editor's part played by the measuring. */
export interface MeasuredServer {
  readonly connection: MessageConnection
  uriOf(path: string): string
  /** Opens a document of the workspace; its text. */
  open(path: string): string
  close(path: string): void
  /** Waits for what is found in a document as it is now: it asks, or it hears of it. */
  findingsOf(path: string): Promise<void>
  /** Waits until all documents are read. */
  indexed(): Promise<void>
  /** MiB of memory; NaN where this machine does not say. */
  resident(): number
  stop(): Promise<void>
}

/** Starts the server `program` on the workspace `root`, for an editor that asks for findings or one that is told. */
export async function startServer(
  program: string,
  root: string,
  { pulls = true }: { readonly pulls?: boolean } = {},
): Promise<MeasuredServer> {
  const child = spawn(process.execPath, [program, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] })
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  )
  connection.onRequest((method) => (method === 'workspace/configuration' ? [null] : null))
  const waiting = new Map<string, () => void>()
  connection.onNotification('textDocument/publishDiagnostics', ({ uri }: { uri: string }) => {
    waiting.get(uri)?.()
    waiting.delete(uri)
  })
  connection.listen()
  const uri = pathToFileURL(root).href
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: uri,
    workspaceFolders: [{ uri, name: 'bench' }],
    initializationOptions: { lensCommands: true, hearsChanges: true },
    capabilities: {
      general: { positionEncodings: ['utf-16'] },
      textDocument: {
        ...(pulls && { diagnostic: { relatedDocumentSupport: false } }),
        publishDiagnostics: {},
        completion: { completionItem: { snippetSupport: true } },
      },
      workspace: {
        workspaceFolders: true,
        ...(pulls && { diagnostics: { refreshSupport: true } }),
        workspaceEdit: { documentChanges: true },
        // Who watches no files makes a server look at the disk again and again, which is not what is measured here.
        didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
      },
    },
  })
  connection.sendNotification('initialized', {})

  const uriOf = (path: string) => pathToFileURL(join(root, path)).href
  return {
    connection,
    uriOf,
    open(path) {
      const text = readFileSync(join(root, path), 'utf8')
      connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri: uriOf(path), languageId: 'markdown', version: 1, text },
      })
      return text
    },
    close: (path) =>
      void connection.sendNotification('textDocument/didClose', { textDocument: { uri: uriOf(path) } }),
    async findingsOf(path) {
      const uri = uriOf(path)
      if (pulls) await connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } })
      else
        await new Promise<void>((resolve, reject) => {
          const late = setTimeout(() => reject(new Error(`nobody tells what is found in ${path}`)), 20_000)
          waiting.set(uri, () => {
            clearTimeout(late)
            resolve()
          })
        })
    },
    indexed: async () =>
      void (await connection.sendRequest('workspace/symbol', { query: 'nothing is called so' })),
    resident: () =>
      process.platform === 'win32'
        ? Number.NaN
        : Number(execFileSync('ps', ['-o', 'rss=', '-p', `${child.pid}`], { encoding: 'utf8' })) / 1024,
    async stop() {
      await connection.sendRequest('shutdown')
      connection.sendNotification('exit')
      await new Promise((resolve) => child.once('exit', resolve))
    },
  }
}
