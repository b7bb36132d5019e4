import { afterEach, expect, test, vi } from 'vitest'
import type { ClientCapabilities, Position } from 'vscode-languageserver'
import { able, startClient, type TestClient, uriOf } from './client.ts'

/** How often each text was outlined. */
const counts = vi.hoisted(() => new Map<string, number>())

vi.mock('../../server/src/syntax/outline.ts', async (load) => {
  const real = await load<typeof import('../../server/src/syntax/outline.ts')>()
  return {
    ...real,
    outline(text: string) {
      counts.set(text, (counts.get(text) ?? 0) + 1)
      return real.outline(text)
    },
  }
})

let client: TestClient
afterEach(() => client.stop())

const everything: ClientCapabilities = {
  ...able,
  textDocument: {
    ...able.textDocument,
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    rename: { prepareSupport: true },
  },
}
const options = { initializationOptions: { lensCommands: true, listsHeadings: true } }

const head = (type: string, id: string, more = '') => `---\ntype: ${type}\nid: ${id}\n${more}---\n\n`
const files = {
  'features/f.md': `${head('feature', 'F-1', 'owner: product-manager\n')}# Berths\n\n## Booking\n\nSee US-1.\n`,
  'stories/b.md': `${head('user-story', 'US-2', 'parent: F-1\n')}# Pay\n\nAs a skipper, I want to pay, so that I can leave.\n`,
}

/** Documents with something for every request to answer: ids in prose, links, criteria, what is found, what is left open. */
const versions: readonly (readonly [path: string, text: (version: number) => string])[] = [
  [
    'stories/a.md',
    (
      version,
    ) => `${head('user-story', 'US-1', 'parent: ../features/f.md#booking\nstatus: <status>\n')}# Book a berth

As a skipper, I want to book ${version} berths ahead of F-1, so that I can [stay](#book-a-berth) as US-2 says.

<!-- triad-disable-next-line vague-criterion -->

## Acceptance criteria

- The berth is held for ${version} hours
- The skipper is told
- The price is shown as in [the feature](../features/f.md)

## Notes

| Step | What |
|---|---|
| 1 | \`US-2\` |

!!! note
    Kept for US-2.
`,
  ],
  [
    'stories/several.md',
    (version) => `# User stories

## US-10: Moor

As a skipper, I want to moor in ${version} minutes, so that I can rest.

Acceptance criteria:

1. Given a free berth, when I moor, then it is taken.
2. The light is red

## US-11: Leave

As a skipper, I want to leave, so that others can moor.

- [ ] TBD
`,
  ],
  [
    'okrs.md',
    (version) => `${head('okr', 'OKR-1')}# Objectives

## Objective 1: Fill the berths

- KR1: ${version} boats a day
- KR2: Happy skippers
`,
  ],
  ['notes/plain.md', (version) => `# Minutes ${version}\n\nWhat US-1 needs, and \`US-2\`.\n`],
]

/** All that an editor asks of a document while somebody works in it. */
async function round(path: string, text: string): Promise<void> {
  const textDocument = { uri: uriOf(path) }
  const lines = text.split('\n')
  const range = { start: { line: 0, character: 0 }, end: { line: lines.length, character: 0 } }
  const positions: Position[] = lines.flatMap((line, at) =>
    line === ''
      ? []
      : [Math.min(6, line.length), ...[...line.matchAll(/US-|F-|\]\(/g)].map(({ index }) => index + 2)].map(
          (character) => ({ line: at, character }),
        ),
  )
  const ask = (method: string, more: object = {}) =>
    client.request(`textDocument/${method}`, { textDocument, ...more })
  await client.pull(path)
  for (const method of ['documentSymbol', 'foldingRange', 'codeLens', 'documentLink']) await ask(method)
  await ask('inlayHint', { range })
  await ask('selectionRange', { positions })
  for (const position of positions) {
    for (const method of ['hover', 'completion', 'definition', 'documentHighlight'])
      await ask(method, { position })
    await ask('references', { position, context: { includeDeclaration: true } })
    await ask('prepareRename', { position }).catch(() => null)
    await ask('rename', { position, newName: 'US-77' }).catch(() => null)
    const here = { start: position, end: position }
    await ask('codeAction', { range: here, context: { diagnostics: [] } })
  }
  await ask('codeAction', {
    range,
    context: { diagnostics: [], only: ['source.fixAll', 'quickfix', 'refactor'] },
  })
  await client.request('workspace/symbol', { query: 'berth' })
  await client.request('triad/overview', { view: 'role' })
}

test('each version of an open document is outlined once, whatever is asked about it', async () => {
  client = await startClient(files, everything, null, options)
  for (const [path, text] of versions) client.open(path, text(1))
  for (const version of [1, 2]) {
    if (version > 1)
      for (const [path, text] of versions)
        client.notify('textDocument/didChange', {
          textDocument: { uri: uriOf(path), version },
          contentChanges: [{ text: text(version) }],
        })
    for (const [path, text] of versions) await round(path, text(version))
  }
  const all = versions.flatMap(([path, text]) =>
    [1, 2].map((version) => [path, version, text(version)] as const),
  )
  expect(all.map(([path, version, text]) => `${path} ${version}: ${counts.get(text) ?? 0}`)).toEqual(
    all.map(([path, version]) => `${path} ${version}: 1`),
  )
})
