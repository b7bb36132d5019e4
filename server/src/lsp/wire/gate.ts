import { ErrorCodes, type Message, type MessageReader, MessageType } from 'vscode-languageserver/node'
import { sifted } from './batches.ts'
import { understood } from './initialize.ts'
import { parameters } from './parameters.ts'
import { isRecord, sentenceOf } from './shape.ts'
import type { Transport } from './transport.ts'

/**
 * A reader that lets through what makes sense, in one form, so that nobody behind it has to judge what came over the
 * wire. A question whose parameters make no sense is answered here with `InvalidParams`; a notification like that is
 * left out, and so is what makes no sense in a batch, and the client's log says so.
 */
export function gated({ reader, writer }: Pick<Transport, 'reader' | 'writer'>): MessageReader {
  // A client that has gone meanwhile reads neither.
  const send = (message: object) =>
    void writer.write({ jsonrpc: '2.0', ...message } as Message).catch(() => {})
  const log = (message: string) =>
    send({ method: 'window/logMessage', params: { type: MessageType.Warning, message } })

  return {
    onError: reader.onError,
    onClose: reader.onClose,
    onPartialMessage: reader.onPartialMessage,
    dispose: () => reader.dispose(),
    listen: (callback) =>
      reader.listen((message) => {
        if (!isCall(message)) {
          callback(message)
          return
        }
        const { id, method } = message
        const params = understood(
          method,
          sifted(method, message.params, (sentence) => log(`Part of ${method} is left out: ${sentence}`)),
        )
        const misfit = shapeOf(method)?.(params) ?? null
        if (!misfit) callback(params === message.params ? message : ({ ...message, params } as Message))
        else if (id !== undefined)
          send({ id, error: { code: ErrorCodes.InvalidParams, message: `${method}: ${sentenceOf(misfit)}` } })
        else log(`${method} is left out: ${sentenceOf(misfit)}`)
      }),
  }
}

/** A method may be named as anything is that every object has. */
const shapeOf = (method: string) => (Object.hasOwn(parameters, method) ? parameters[method] : undefined)

/** A request, or without an id a notification. */
interface Call extends Message {
  readonly id?: number | string | null
  readonly method: string
  readonly params?: unknown
}

const isCall = (message: Message): message is Call => {
  const call: unknown = message
  return isRecord(call) && typeof call.method === 'string'
}
