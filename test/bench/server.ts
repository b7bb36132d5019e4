import { spawn } from 'node:child_process'
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
  stop(): Promise<void>
}

/** Starts the server `program` on the workspace `root`. */
export async function startServer(program: string, root: string): Promise<MeasuredServer> {
  const child = spawn(process.execPath, [program, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] })
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  )
  connection.onRequest((method) => (method === 'workspace/configuration' ? [null] : null))
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
        diagnostic: { relatedDocumentSupport: false },
        completion: { completionItem: { snippetSupport: true } },
      },
      workspace: {
        workspaceFolders: true,
        diagnostics: { refreshSupport: true },
        workspaceEdit: { documentChanges: true },
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
    async stop() {
      await connection.sendRequest('shutdown')
      connection.sendNotification('exit')
      await new Promise((resolve) => child.once('exit', resolve))
    },
  }
}
