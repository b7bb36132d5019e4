import { type ChildProcess, spawn } from 'node:child_process'
import { pathToFileURL } from 'node:url'
import {
  createMessageConnection,
  type Diagnostic,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node'

/** A server in a process of its own, with no environment but its own. */
export interface Server {
  readonly connection: MessageConnection
  readonly child: ChildProcess
  /** What is found in a document that is not on disk yet. */
  check(path: string, text: string): Promise<Diagnostic[]>
  /** Ends it as an editor does; its exit code. */
  end(): Promise<number | null>
}

/** Starts `program --stdio` in `folder`, which it is told is the workspace. */
export async function startServer(program: string, folder: string): Promise<Server> {
  const child = spawn(process.execPath, [program, '--stdio'], { cwd: folder, env: {} })
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  )
  connection.onRequest(() => null)
  connection.listen()
  const uri = pathToFileURL(folder).href
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: uri,
    workspaceFolders: [{ uri, name: 'team' }],
    capabilities: {
      textDocument: { diagnostic: { codeDescriptionSupport: true } },
      workspace: { diagnostics: { refreshSupport: true } },
    },
  })
  await connection.sendNotification('initialized', {})
  return {
    connection,
    child,
    async check(path, text) {
      const textDocument = { uri: `${uri}/${path}`, languageId: 'markdown', version: 1, text }
      await connection.sendNotification('textDocument/didOpen', { textDocument })
      const { items } = await connection.sendRequest<{ items: Diagnostic[] }>('textDocument/diagnostic', {
        textDocument: { uri: textDocument.uri },
      })
      return items
    },
    async end() {
      const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
      await connection.sendRequest('shutdown')
      await connection.sendNotification('exit')
      return ended
    },
  }
}
