import { PassThrough } from 'node:stream'
import {
  type ClientCapabilities,
  createMessageConnection,
  type Diagnostic,
  type InitializeParams,
  type InitializeResult,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node'
import type { Patience } from '../../server/src/lsp/patience.ts'
import { serve } from '../../server/src/lsp/server.ts'
import { connectionOver } from '../../server/src/lsp/wire/connection.ts'
import { type Files, memoryHost } from './memory.ts'

/** What an editor like VS Code can do, as far as it matters here. */
export const able: ClientCapabilities = {
  textDocument: {
    diagnostic: { codeDescriptionSupport: true },
    publishDiagnostics: {},
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } },
  },
  workspace: {
    workspaceFolders: true,
    configuration: true,
    diagnostics: { refreshSupport: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    workspaceEdit: { documentChanges: true, snippetEditSupport: true, resourceOperations: ['create'] },
  },
  window: { workDoneProgress: true },
}

export const folder = 'file:///team'
export const uriOf = (path: string): string => `${folder}/${path}`

/** An editor at the other end of the wire, with the server in this process and its files in memory. */
export interface TestClient {
  readonly connection: MessageConnection
  /** What the server can do for this editor. */
  readonly initialized: InitializeResult
  readonly files: Files
  /** What the server told without being asked: the method and its parameters, in order. */
  readonly told: { readonly method: string; readonly params: never }[]
  request<T>(method: string, params?: object): Promise<T>
  notify(method: string, params: object): void
  open(path: string, text: string, version?: number): void
  /** What is found in a document, by pull. */
  pull(
    path: string,
    previousResultId?: string,
  ): Promise<{ kind: string; resultId: string; items: Diagnostic[] }>
  /** Resolves with the parameters of the next message of `method` for which `holds`, or of one that came already. */
  heard<T>(method: string, holds?: (params: T) => boolean): Promise<T>
  stop(): Promise<void>
}

/** What a test changes about the world around the server. */
export interface World {
  /** Until when the host finds no documents. */
  readonly unread?: Promise<void>
  readonly patience?: Patience
  /** What is said in German; in English where it is left out. */
  readonly german?: Readonly<Record<string, string>>
}

export async function startClient(
  initial: Record<string, string>,
  capabilities: ClientCapabilities = able,
  settings: object | null = null,
  more: Partial<InitializeParams> = {},
  /** What the editor answers, by method, where it is not what any editor would. */
  replies: Readonly<Record<string, (params: never) => unknown>> = {},
  { unread, patience, german }: World = {},
): Promise<TestClient> {
  const up = new PassThrough()
  const down = new PassThrough()
  const files = new Map(Object.entries(initial).map(([path, text]) => [`/team/${path}`, text]))
  const transport = { reader: new StreamMessageReader(up), writer: new StreamMessageWriter(down) }
  serve(connectionOver(transport), {
    host: memoryHost(files, unread),
    today: () => '2026-11-24',
    ruleDocs: 'file:///docs/rules',
    ...(patience && { patience }),
    ...(german && { translation: (locale) => (locale === 'de' ? german : {}) }),
  })

  const connection = createMessageConnection(new StreamMessageReader(down), new StreamMessageWriter(up))
  const told: { method: string; params: never }[] = []
  const waiting = new Set<() => void>()
  const hear = (method: string, params: unknown) => {
    told.push({ method, params: params as never })
    for (const look of [...waiting]) look()
  }
  connection.onNotification((method, params) => hear(method, params))
  connection.onUnhandledProgress((params) => hear('$/progress', params))
  connection.onRequest((method, params) => {
    hear(method, params)
    const reply = replies[method]
    if (reply) return reply(params as never)
    return method === 'workspace/configuration' ? [settings] : null
  })
  connection.listen()
  const initialized = await connection.sendRequest<InitializeResult>('initialize', {
    processId: null,
    rootUri: null,
    workspaceFolders: [{ uri: folder, name: 'team' }],
    capabilities,
    initializationOptions: { hearsChanges: true },
    ...more,
  })
  await connection.sendNotification('initialized', {})

  return {
    connection,
    initialized,
    files,
    told,
    request: (method, params) => connection.sendRequest(method, params),
    notify: (method, params) => void connection.sendNotification(method, params),
    open: (path, text, version = 1) =>
      void connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri: uriOf(path), languageId: 'markdown', version, text },
      }),
    pull: (path, previousResultId) =>
      connection.sendRequest('textDocument/diagnostic', {
        textDocument: { uri: uriOf(path) },
        previousResultId,
      }),
    heard: <T>(method: string, holds: (params: T) => boolean = () => true) =>
      new Promise<T>((resolve) => {
        const look = () => {
          const found = told.find((it) => it.method === method && holds(it.params))
          if (!found) return
          waiting.delete(look)
          resolve(found.params)
        }
        waiting.add(look)
        look()
      }),
    async stop() {
      await connection.sendRequest('shutdown')
      connection.dispose()
    },
  }
}

export const rulesIn = (items: readonly Diagnostic[]): string[] => items.map((it) => String(it.code))
