import { writeSync } from 'node:fs'
import type { DataCallback, Message } from 'vscode-languageserver/node'
import type { Transport } from './transport.ts'

const left = 'triad-language-server: the client has gone without asking for a shutdown.\n'

/** A message waits for no more turns of the event loop than this until it is heard, or sent. */
const mostTurns = 10

/**
 * The transport of a server whose process ends with its client: where that goes without a word, the server reads
 * `exit`, as if the client had sent it. Either way `exit` is heard after all that came before it, and once nothing is
 * being sent. The exit code is 0 after a shutdown, else 1 (LSP 3.18, "Exit Notification"), and 1 comes with a line on
 * standard error.
 */
export function endingWithClient({ reader, writer, onGone }: Transport): Omit<Transport, 'onGone'> {
  let hear: DataCallback = () => {}
  let quietTurns = 0
  let isEnding = false

  function exitWhenQuiet(): void {
    if (quietTurns++ < mostTurns) setImmediate(exitWhenQuiet)
    else hear({ jsonrpc: '2.0', method: 'exit' } as Message)
  }

  function end(): void {
    if (isEnding) return
    isEnding = true
    exitWhenQuiet()
  }

  onGone(() => {
    // What is under way fails now, one after the other, and nobody wants to read of each.
    process.stderr.write = () => true
    end()
  })
  process.stderr.on('error', () => {})
  process.on('exit', (code) => {
    if (code === 1) writeLine(left)
  })

  return {
    reader: {
      onError: reader.onError,
      onClose: reader.onClose,
      onPartialMessage: reader.onPartialMessage,
      listen(callback) {
        hear = callback
        return reader.listen((message) => {
          quietTurns = 0
          if (isExit(message)) end()
          else callback(message)
        })
      },
      dispose: () => reader.dispose(),
    },
    writer: {
      onError: writer.onError,
      onClose: writer.onClose,
      async write(message) {
        quietTurns = 0
        await writer.write(message)
        quietTurns = 0
      },
      end: () => writer.end(),
      dispose: () => writer.dispose(),
    },
  }
}

const isExit = (message: Message): boolean => 'method' in message && message.method === 'exit'

/** Standard error may be gone with the client. */
function writeLine(line: string): void {
  try {
    writeSync(2, line)
  } catch {}
}
