import { createConnection, type NetConnectOpts, type Socket } from 'node:net'
import { type Readable, Writable } from 'node:stream'
import { getSystemErrorMap } from 'node:util'
import {
  IPCMessageReader,
  IPCMessageWriter,
  type MessageReader,
  type MessageWriter,
  SocketMessageReader,
  SocketMessageWriter,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node'

/** What connects the server with its client. */
export interface Transport {
  readonly reader: MessageReader
  readonly writer: MessageWriter
  /** Calls `gone` once nobody is at the other end any more; it may do so more than once. */
  onGone(gone: () => void): void
}

/** Why there is no transport: a line for whoever started the server, and the exit code. */
export interface NoTransport {
  readonly line: string
  readonly code: 1 | 2
}

const usage: NoTransport = {
  line: 'triad-language-server speaks LSP; start it with --stdio (or --node-ipc, --socket=PORT, --pipe=NAME).',
  code: 2,
}

/** The transport that the arguments of the process ask for (LSP 3.18, "Implementation Considerations"). */
export async function openTransport(argv: readonly string[]): Promise<Transport | NoTransport> {
  if (argv.includes('--stdio')) return standardStreams()
  if (argv.includes('--node-ipc')) return process.send ? parentProcess() : usage
  const port = argumentOf(argv, '--socket')
  if (port !== null)
    return isPort(port) ? connect({ host: '127.0.0.1', port: Number(port) }, `port ${port}`) : usage
  const pipe = argumentOf(argv, '--pipe')
  return pipe ? connect({ path: pipe }, pipe) : usage
}

/** The value of `--name=value` or `--name value`; empty where it has none, null where it is not there. */
function argumentOf(argv: readonly string[], name: string): string | null {
  const at = argv.findIndex((it) => it === name || it.startsWith(`${name}=`))
  const found = argv[at]
  if (found === undefined) return null
  return found === name ? (argv[at + 1] ?? '') : found.slice(name.length + 1)
}

const isPort = (text: string): boolean => /^\d{1,5}$/.test(text) && Number(text) > 0 && Number(text) < 65_536

function standardStreams(): Transport {
  const output = protocolOutput()
  return {
    reader: new StreamMessageReader(process.stdin),
    writer: new StreamMessageWriter(output),
    onGone(gone) {
      whenOver(process.stdin, gone)
      process.stdout.on('error', gone)
    },
  }
}

/** The standard output for the protocol alone: what anything else would write there goes to standard error. */
function protocolOutput(): Writable {
  const write = process.stdout.write.bind(process.stdout)
  process.stdout.write = process.stderr.write.bind(process.stderr) as typeof process.stdout.write
  console.log = console.info = console.debug = console.warn = console.error
  // A write that fails is told by the stream itself, once, and not by each message that was under way.
  return new Writable({ write: (chunk, _, done) => void write(chunk, () => done()) })
}

const parentProcess = (): Transport => ({
  reader: new IPCMessageReader(process),
  writer: new IPCMessageWriter(process),
  onGone: (gone) => void process.on('disconnect', gone),
})

/** `name` is the place as people know it. */
const connect = (place: NetConnectOpts, name: string): Promise<Transport | NoTransport> =>
  new Promise((resolve) => {
    const socket: Socket = createConnection(place)
    socket.once('error', (error) =>
      resolve({ line: `triad-language-server: no client listens at ${name}: ${reasonOf(error)}.`, code: 1 }),
    )
    socket.once('connect', () =>
      resolve({
        reader: new SocketMessageReader(socket),
        writer: new SocketMessageWriter(socket),
        onGone: (gone) => whenOver(socket, gone),
      }),
    )
  })

function whenOver(input: Readable, then: () => void): void {
  for (const event of ['end', 'close', 'error']) input.on(event, then)
}

/** Why the system refused, in its own words: `connection refused`. */
const reasonOf = ({ errno, message }: NodeJS.ErrnoException): string =>
  (errno !== undefined && getSystemErrorMap().get(errno)?.[1]) || message
