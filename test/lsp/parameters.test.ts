import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as types from 'vscode-languageserver'
import { ErrorCodes } from 'vscode-languageserver'
import * as protocol from '../../server/src/lsp/protocol.ts'
import { parameters } from '../../server/src/lsp/wire/parameters.ts'
import { startClient, type TestClient, uriOf } from './client.ts'

/** A question that is not put as LSP, or `protocol.ts`, has it is the asker's mistake, whatever it asks. */

const story = '---\ntype: user-story\nid: US-1\n---\n\n# Pay\n\nAs a guest, I want cash.\n'
let client: TestClient
beforeAll(async () => {
  client = await startClient({ 's.md': story })
})
afterAll(() => client.stop())

const textDocument = { uri: uriOf('s.md') }
const position = { line: 5, character: 3 }
const range = { start: position, end: { line: 6, character: 0 } }
const at = { textDocument, position }

/** For each question with parameters, what all goes wrong with one that is right. */
const right: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'textDocument/completion': at,
  'completionItem/resolve': { label: 'x' },
  'textDocument/hover': at,
  'textDocument/definition': at,
  'textDocument/references': { ...at, context: { includeDeclaration: true } },
  'textDocument/documentHighlight': at,
  'textDocument/prepareRename': { textDocument, position: { line: 2, character: 5 } },
  'textDocument/rename': { textDocument, position: { line: 2, character: 5 }, newName: 'US-2' },
  'workspace/willRenameFiles': { files: [] },
  'textDocument/documentSymbol': { textDocument },
  'workspace/symbol': { query: 'pay' },
  'textDocument/foldingRange': { textDocument },
  'textDocument/selectionRange': { textDocument, positions: [position] },
  'textDocument/documentLink': { textDocument },
  'textDocument/codeAction': { textDocument, range, context: { only: ['quickfix'] } },
  'textDocument/codeLens': { textDocument },
  'textDocument/inlayHint': { textDocument, range },
  'textDocument/diagnostic': { textDocument },
  'triad/overview': { view: 'role', filter: { status: 'open', findings: true, text: 'pay' } },
  'triad/reveal': { uri: uriOf('s.md') },
  'triad/document': { uri: uriOf('s.md') },
  'triad/explain': { uri: uriOf('s.md') },
  'triad/newArtifact': { type: 'user-story', title: 'Pay', parent: 'F-1', owner: 'Ada' },
  'triad/owners': { uri: uriOf('s.md') },
  'triad/setOwner': { uri: uriOf('s.md'), owner: 'Ada' },
  'triad/setStatus': { uri: uriOf('s.md'), status: 'done', word: 'Done' },
  'triad/board': { filter: { text: 'pay', ready: true }, lanes: 'owner', limit: 3 },
  'triad/parents': { uri: uriOf('s.md') },
  'triad/setParent': { uri: uriOf('s.md'), parent: 'F-1' },
  'triad/addCriteria': { uri: uriOf('s.md'), position },
  'triad/map': {
    text: 'pay',
    findingsOnly: true,
    role: '',
    turned: { a: true },
    limit: 3,
    width: 900,
    select: uriOf('s.md'),
  },
  'triad/report': { format: 'md' },
}

const refused = { code: ErrorCodes.InvalidParams }

/** What each value inside of `params` can be that it must not be, by the way to it. */
function* spoilt(params: unknown, way: readonly string[] = []): Generator<[way: string, spoilt: unknown]> {
  const odd =
    typeof params === 'string' ? [5, {}, ['x']] : typeof params === 'number' ? ['5', -1, 1.5] : ['x', 5]
  for (const value of odd) yield [`${way.join('.') || 'all'} is ${JSON.stringify(value)}`, value]
  if (way.at(-1)?.endsWith('ri')) yield [`${way.join('.')} is malformed`, 'a b:c']
  if (typeof params !== 'object' || params === null) return
  for (const [key, inner] of Object.entries(params))
    for (const [name, value] of spoilt(inner, [...way, key]))
      yield [name, Array.isArray(params) ? params.with(Number(key), value) : { ...params, [key]: value }]
}

test('whatever the server has an answer for, its parameters are judged', async () => {
  const lsp = Object.entries(types).flatMap(([name, it]: [string, unknown]) => {
    const { method = '', messageDirection } = it as { method?: string; messageDirection?: string }
    const isQuestion = name.endsWith('Request') && messageDirection === 'clientToServer'
    return isQuestion && !(method in parameters) && !['initialize', 'shutdown'].includes(method)
      ? [method]
      : []
  })
  expect(lsp).toContain('textDocument/formatting')
  for (const method of lsp)
    await expect(client.request(method, {}), method).rejects.toMatchObject({
      code: ErrorCodes.MethodNotFound,
    })

  const withoutParameters: readonly string[] = [protocol.adoptRequest.method, protocol.typesRequest.method]
  const own = Object.entries(protocol).flatMap(([name, { method }]) =>
    name.endsWith('Request') ? method : [],
  )
  expect(own).toContain(protocol.overviewRequest.method)
  expect(own.filter((it) => !(it in parameters) && !withoutParameters.includes(it))).toEqual([])
})

test.each(['constructor', 'toString', '__proto__', 'hasOwnProperty', ''])(
  '“%s” is no method',
  async (method) => {
    await expect(client.request(method, {})).rejects.toMatchObject({ code: ErrorCodes.MethodNotFound })
  },
)

test('every question that has parameters is tried below', () => {
  // What holds a list of files only leaves out those that it cannot read, and what runs is tried in `clients.test.ts`.
  const elsewhere = ['workspace/diagnostic', 'workspace/executeCommand']
  const questions = Object.keys(parameters).filter((it) => !/\/did[A-Z]/.test(it) && !elsewhere.includes(it))
  expect(Object.keys(right).sort()).toEqual(questions.sort())
})

describe.each(Object.entries(right))('%s', (method, params) => {
  test('is answered', async () => {
    await client.request(method, params)
  })

  test.each([['nothing', undefined], ...spoilt(params)])('is refused where %s', async (_, wrong) => {
    await expect(client.request(method, wrong as object)).rejects.toMatchObject(refused)
  })
})

test.each([
  ['textDocument/hover', { textDocument }, 'textDocument/hover: position is missing.'],
  [
    'textDocument/hover',
    { textDocument, position: { line: -1, character: 0 } },
    'textDocument/hover: position.line must be a whole number from 0 on, and is -1.',
  ],
  [
    'textDocument/hover',
    { textDocument: { uri: 'a b:c' }, position },
    'textDocument/hover: textDocument.uri must be a URI, and is "a b:c".',
  ],
  [
    'triad/overview',
    { filter: { status: 'maybe' } },
    'triad/overview: filter.status must be one of open, draft, proposed, ready, active, done, dropped, and is "maybe".',
  ],
  [
    'textDocument/codeLens',
    [textDocument],
    'textDocument/codeLens: the parameters must be an object, and are a list.',
  ],
])('%s says what is wrong', async (method, params, message) => {
  await expect(client.request(method, params)).rejects.toMatchObject({ ...refused, message })
})
