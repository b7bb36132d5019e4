import { afterEach, expect, test } from 'vitest'
import type { CodeAction, Diagnostic, TextDocumentEdit } from 'vscode-languageserver'
import type { OverviewResult } from '../../server/src/lsp/protocol.ts'
import { able, startClient, type TestClient, uriOf } from './client.ts'

let client: TestClient
afterEach(() => client.stop())

const story = (n: number, owner = '') => `---
type: user-story
id: US-${n}
${owner}---

# Berth ${n}

As a skipper, I want berth ${n}, so that I can sleep.

## Acceptance criteria

- [ ] It is mine.
`
const pathOf = (n: number) => `stories/${String(n).padStart(2, '0')}.md`
const files = Object.fromEntries(Array.from({ length: 12 }, (_, n) => [pathOf(n + 1), story(n + 1)]))
const common = 'None of the 12 user stories in stories/ has an owner.'
const own = 'This user story has no owner; a Product Owner usually owns it.'

interface Reported {
  readonly uri: string
  readonly resultId: string
  readonly items: readonly Diagnostic[]
}

/** What the client knows after it asked for the whole workspace, and what it is told until `holds`. */
async function listing(known: ReadonlyMap<string, Reported> = new Map()): Promise<Map<string, Reported>> {
  const previousResultIds = [...known.values()].map(({ uri, resultId: value }) => ({ uri, value }))
  const { items } = await client.request<{ items: Reported[] }>('workspace/diagnostic', { previousResultIds })
  const after = new Map(known)
  for (const item of items) after.set(item.uri, item)
  return after
}

/** The messages about owners, by path. */
const owners = (reported: ReadonlyMap<string, Reported>): string[] =>
  [...reported.values()]
    .flatMap(({ uri, items }) =>
      items
        .filter(({ code }) => code === 'missing-owner')
        .map(({ message }) => `${uri.slice(uriOf('').length)} ${message}`),
    )
    .sort()

const badge = async () => (await client.request<OverviewResult>('triad/overview', {})).totals.warning

test('what all stories lack is listed once, and in a document that is open', async () => {
  client = await startClient(files)
  let known = await listing()
  expect(owners(known)).toEqual([`${pathOf(1)} ${common}`])
  expect(await badge()).toBe(1)

  client.open(pathOf(1), story(1))
  known = await listing(known)
  expect(owners(known)).toEqual([`${pathOf(1)} ${own}`, `${pathOf(2)} ${common}`])
  expect((await client.pull(pathOf(1))).items.map(({ message }) => message)).toContain(own)
  expect(await badge()).toBe(2)

  client.notify('textDocument/didClose', { textDocument: { uri: uriOf(pathOf(1)) } })
  known = await listing(known)
  expect(owners(known)).toEqual([`${pathOf(1)} ${common}`])
})

test('as soon as two stories have an owner, each of the others is listed; and back', async () => {
  client = await startClient({ ...files, [pathOf(12)]: story(12, 'owner: product-owner\n') })
  const of12 = '11 of the 12 user stories in stories/ have no owner.'
  let known = await listing()
  expect(owners(known)).toEqual([`${pathOf(1)} ${of12}`])
  client.open(pathOf(5), story(5, 'owner: product-owner\n'))
  known = await listing(known)
  expect(owners(known)).toEqual([1, 2, 3, 4, 6, 7, 8, 9, 10, 11].map((n) => `${pathOf(n)} ${own}`))
  client.notify('textDocument/didClose', { textDocument: { uri: uriOf(pathOf(5)) } })
  known = await listing(known)
  expect(owners(known)).toEqual([`${pathOf(1)} ${of12}`])
})

test('the repair for all is shown before it is done, one change, and no part of fix all', async () => {
  const workspaceEdit = { ...able.workspace?.workspaceEdit, changeAnnotationSupport: {} }
  client = await startClient(files, { ...able, workspace: { ...able.workspace, workspaceEdit } })
  client.open(pathOf(3), story(3))
  // What all documents lack is known when all are read.
  await client.request('triad/overview', {})
  const range = { start: { line: 5, character: 0 }, end: { line: 5, character: 5 } }
  const ask = (context: object) =>
    client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri: uriOf(pathOf(3)) },
      range,
      context: { diagnostics: [], ...context },
    })
  const title = 'In 12 documents: Set owner to Product Owner…'
  const actions = await ask({ triggerKind: 1 })
  const forAll = actions.find((it) => it.title === title)
  expect(forAll?.edit?.documentChanges).toHaveLength(12)
  expect(forAll?.isPreferred).toBeFalsy()
  expect(Object.values(forAll?.edit?.changeAnnotations ?? {})).toEqual([
    { label: 'In 12 documents: Set owner to Product Owner', needsConfirmation: true },
  ])
  const edits = ((forAll?.edit?.documentChanges ?? []) as TextDocumentEdit[]).flatMap((it) => it.edits)
  expect(edits.every((it) => 'annotationId' in it)).toBe(true)
  expect((await ask({ triggerKind: 2 })).map((it) => it.title)).not.toContain(title)
  expect(await ask({ triggerKind: 1, only: ['source.fixAll'] })).toEqual([])
})

test('where edits cannot be shown first, there is no repair for all', async () => {
  client = await startClient(files)
  const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
    textDocument: { uri: uriOf(pathOf(3)) },
    range: { start: { line: 5, character: 0 }, end: { line: 5, character: 5 } },
    context: { diagnostics: [], triggerKind: 1 },
  })
  expect(actions.some((it) => /^In \d+ documents/.test(it.title))).toBe(false)
  expect(actions.map((it) => it.title)).toContain('Set owner to Product Owner')
})

test('a client that is sent what is found hears of it likewise', async () => {
  client = await startClient(files, {
    ...able,
    textDocument: { ...able.textDocument, diagnostic: undefined },
  })
  const { diagnostics } = await client.heard<{ uri: string; diagnostics: Diagnostic[] }>(
    'textDocument/publishDiagnostics',
    (it) => it.diagnostics.some(({ message }) => message === common),
  )
  expect(diagnostics.filter(({ code }) => code === 'missing-owner')).toHaveLength(1)
})
