import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createServer, type Server, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, test } from 'vitest'
import {
  createMessageConnection,
  type MessageConnection,
  SocketMessageReader,
  SocketMessageWriter,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node'
import { folderOf } from '../host/folder.ts'

/** The server as a process of its own: how it begins, and how it ends when its client does. */

const place = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url))
const program = place('server/bin/triad-language-server.js')
const left = 'triad-language-server: the client has gone without asking for a shutdown.\n'
const story = '---\ntype: user-story\n---\n\n# Pay\n'

interface Process {
  readonly child: ChildProcess
  /** The exit code and what stands on stderr, once it is over. */
  readonly over: Promise<{ code: number | null; stderr: string }>
}

const running: ChildProcess[] = []
const listening: Server[] = []
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL')
  for (const server of listening.splice(0)) server.close()
})

function start(argv: readonly string[], options: SpawnOptions = {}): Process {
  const child = spawn(process.execPath, [program, ...argv], options)
  running.push(child)
  let stderr = ''
  child.stderr?.on('data', (data) => {
    stderr += data
  })
  const exit = new Promise<number | null>((resolve) => child.on('exit', resolve))
  const read = new Promise<void>((resolve) => (child.stderr ? child.stderr.on('close', resolve) : resolve()))
  return { child, over: Promise.all([exit, read]).then(([code]) => ({ code, stderr })) }
}

interface Client extends Process {
  readonly connection: MessageConnection
}

async function initialized(
  connection: MessageConnection,
  processId: number | null,
  root = folderOf({ 's.md': story }),
) {
  connection.onRequest((method) => (method === 'workspace/configuration' ? [null] : null))
  connection.listen()
  await connection.sendRequest('initialize', { processId, rootUri: `file://${root}`, capabilities: {} })
  await connection.sendNotification('initialized', {})
  // Nothing is lost here that the test would like to see.
  connection.onError(() => {})
}

async function onStdio(processId: number | null = null): Promise<Client> {
  const started = start(['--stdio'])
  const { stdin, stdout } = started.child
  if (!stdin || !stdout) throw new Error('The server has no pipes.')
  stdin.on('error', () => {})
  const connection = createMessageConnection(new StreamMessageReader(stdout), new StreamMessageWriter(stdin))
  await initialized(connection, processId)
  return { ...started, connection }
}

async function onSocket(): Promise<Client & { readonly socket: Socket }> {
  const server = createServer()
  listening.push(server)
  const socket = new Promise<Socket>((resolve) => server.on('connection', resolve))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const started = start([`--socket=${(server.address() as { port: number }).port}`])
  const end = await socket
  const connection = createMessageConnection(new SocketMessageReader(end), new SocketMessageWriter(end))
  await initialized(connection, null)
  return { ...started, connection, socket: end }
}

const message = (content: object): string => {
  const text = JSON.stringify({ jsonrpc: '2.0', ...content })
  return `Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`
}

describe.skipIf(!existsSync(place('server/dist/server.mjs')))('the built server', () => {
  test('ends with 0 where it was asked to, in silence', async () => {
    const { connection, over } = await onStdio()
    await connection.sendRequest('shutdown')
    await connection.sendNotification('exit')
    expect(await over).toEqual({ code: 0, stderr: '' })
  })

  test('ends with 0 where the client goes after the shutdown, without a word', async () => {
    const { connection, child, over } = await onStdio()
    await connection.sendRequest('shutdown')
    child.stdin?.end()
    expect(await over).toEqual({ code: 0, stderr: '' })
  })

  test('ends with 1 and one line where it is told to exit without a shutdown', async () => {
    const { connection, over } = await onStdio()
    await connection.sendNotification('exit')
    expect(await over).toEqual({ code: 1, stderr: left })
  })

  test.each([
    ['null', null],
    ['a process that lives', process.pid],
    ['0', 0],
  ])('ends when its input does, with the processId %s', async (_, processId) => {
    const { child, over } = await onStdio(processId)
    child.stdin?.end()
    expect(await over).toEqual({ code: 1, stderr: left })
  })

  test('ends when its input does before anything was said', async () => {
    const { child, over } = start(['--stdio'])
    child.stdin?.end()
    expect(await over).toEqual({ code: 1, stderr: left })
  })

  test('ends when its input does in the middle of a message', async () => {
    const { child, over } = start(['--stdio'])
    child.stdin?.end(
      `${message({ id: 1, method: 'initialize', params: { capabilities: {} } })}Content-Length: 900\r\n\r\n{`,
    )
    expect(await over).toEqual({ code: 1, stderr: left })
  })

  test('answers what came in before its input ended', async () => {
    const { child, over } = start(['--stdio'])
    let stdout = ''
    child.stdout?.on('data', (data) => {
      stdout += data
    })
    child.stdin?.end(
      message({ id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } }) +
        message({ method: 'initialized', params: {} }) +
        message({ id: 2, method: 'shutdown' }) +
        message({ method: 'exit' }),
    )
    expect(await over).toEqual({ code: 0, stderr: '' })
    expect(stdout).toContain('"id":2,"result":null')
  })

  test('says one line where nobody reads what it says any more', async () => {
    const { connection, child, over } = await onStdio()
    child.stdout?.destroy()
    // Each of them is answered into a pipe that is closed.
    for (let at = 0; at < 20; at++)
      void connection.sendRequest('workspace/symbol', { query: 'pay' }).catch(() => {})
    expect(await over).toEqual({ code: 1, stderr: left })
  })

  test('ends where its client is gone with all its pipes', async () => {
    const { child, over } = await onStdio()
    child.stdout?.destroy()
    child.stderr?.destroy()
    child.stdin?.destroy()
    expect((await over).code).toBe(1)
  })

  test('ends when its socket does', async () => {
    const { socket, over } = await onSocket()
    socket.destroy()
    expect(await over).toEqual({ code: 1, stderr: left })
  })

  test('ends with 0 on a socket, too', async () => {
    const { connection, over } = await onSocket()
    await connection.sendRequest('shutdown')
    await connection.sendNotification('exit')
    expect(await over).toEqual({ code: 0, stderr: '' })
  })

  test('ends when the process that talks to it by IPC lets go', async () => {
    const { child, over } = start(['--node-ipc'], { stdio: ['ignore', 'ignore', 'pipe', 'ipc'] })
    const answer = new Promise((resolve) => child.once('message', resolve))
    child.send({
      jsonrpc: '2.0',
      id: 1,
      method: 'initialize',
      params: { processId: process.pid, rootUri: null, capabilities: {} },
    })
    await answer
    child.disconnect()
    expect(await over).toEqual({ code: 1, stderr: left })
  })

  test('says so where nobody listens at the port', async () => {
    const server = createServer()
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as { port: number }
    await new Promise((resolve) => server.close(resolve))
    const stderr = `triad-language-server: no client listens at port ${port}: connection refused.\n`
    expect(await start([`--socket=${port}`]).over).toEqual({ code: 1, stderr })
    expect(await start(['--socket', String(port)]).over).toEqual({ code: 1, stderr })
  })

  test('says so where there is no such pipe', async () => {
    const pipe = join(tmpdir(), 'triad-no-such-pipe')
    const { code, stderr } = await start([`--pipe=${pipe}`]).over
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: `triad-language-server: no client listens at ${pipe}: no such file or directory.\n`,
    })
  })

  test.each([
    ['--socket=abc'],
    ['--socket'],
    ['--socket=0'],
    ['--socket=99999'],
    ['--pipe'],
    ['--pipe='],
    ['--nothing'],
  ])('says how it is started where the arguments are %s', async (argument) => {
    const { code, stderr } = await start([argument]).over
    expect(code).toBe(2)
    expect(stderr).toMatch(/^triad-language-server speaks LSP; start it with .*\n$/)
  })
})
