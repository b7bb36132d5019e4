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

/**
 * How long a keystroke takes to its diagnostics, in milliseconds, over stdio with the bundled server in the
 * workspace `root`: from `textDocument/didChange` to the answer of `textDocument/diagnostic`. Letters go
 * into `count` places, one after the other, of the documents at `paths` in turn.
 */
export async function keystrokes(
  server: string,
  root: string,
  paths: readonly string[],
  count: number,
): Promise<number[]> {
  const child = spawn(process.execPath, [server, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] })
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  )
  connection.onRequest((method) => (method === 'workspace/configuration' ? [null] : null))
  connection.listen()
  await initialize(connection, root)

  const times: number[] = []
  for (const [index, path] of paths.entries()) {
    const uri = pathToFileURL(join(root, path)).href
    const text = readFileSync(join(root, path), 'utf8')
    connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'markdown', version: 1, text },
    })
    await connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } })
    const line = text.split('\n').findIndex((it) => it.startsWith('**As a**'))
    for (let n = 0; n < count / paths.length; n++) {
      const position = { line: Math.max(line, 0), character: 0 }
      const start = performance.now()
      connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version: n + 2 },
        contentChanges: [{ range: { start: position, end: position }, text: 'abcdefgh'[(index + n) % 8] }],
      })
      await connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } })
      times.push(performance.now() - start)
    }
    connection.sendNotification('textDocument/didClose', { textDocument: { uri } })
  }
  await connection.sendRequest('shutdown')
  connection.sendNotification('exit')
  await new Promise((resolve) => child.once('exit', resolve))
  return times
}

async function initialize(connection: MessageConnection, root: string): Promise<void> {
  const uri = pathToFileURL(root).href
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: uri,
    workspaceFolders: [{ uri, name: 'bench' }],
    capabilities: {
      general: { positionEncodings: ['utf-16'] },
      textDocument: { diagnostic: { relatedDocumentSupport: false } },
      workspace: { workspaceFolders: true, diagnostics: { refreshSupport: true } },
    },
  })
  connection.sendNotification('initialized', {})
}
