import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { DocumentDiagnosticReport, WorkspaceEdit } from 'vscode-languageserver'
import { types } from '../../server/src/lsp/answers.ts'
import type { MapResult, OverviewResult, RevealResult } from '../../server/src/lsp/protocol.ts'
import { able, folder, startClient, type TestClient, uriOf } from './client.ts'
import { start } from './world.ts'

test('the kinds of several folders are counted by what they are, and not by where they stand', async () => {
  const files = new Map([
    ['/team/triad.yaml', 'artifacts: { experiment: {} }\n'],
    ['/team/e.md', '---\ntype: experiment\nid: EXP-1\n---\n'],
    ['/team/inner/triad.yaml', 'artifacts: { charter: {}, experiment: {} }\n'],
    ['/team/inner/c.md', '---\ntype: charter\n---\n'],
    ['/team/inner/e.md', '---\ntype: experiment\n---\n'],
  ])
  const session = start(files)
  session.setRoots(['file:///team', 'file:///team/inner'])
  await session.settled()
  expect(types(session).find(({ id }) => id === 'experiment')).toMatchObject({ count: 2 })
})

test('a kind that another folder defines otherwise under the same id is another', async () => {
  const files = new Map([
    ['/team/triad.yaml', 'artifacts: { experiment: { parents: [feature] } }\n'],
    ['/team/f.md', '---\ntype: feature\nid: F-1\n---\n'],
    ['/team/e.md', '---\ntype: experiment\n---\n'],
    ['/other/triad.yaml', 'artifacts: { experiment: { title: A/B test, parents: [roadmap] } }\n'],
    ['/other/r.md', '---\ntype: roadmap\nid: RM-1\n---\n'],
    ['/other/f.md', '---\ntype: feature\n---\n'],
    ['/other/e.md', '---\ntype: experiment\n---\n'],
  ])
  const session = start(files)
  session.setRoots(['file:///team', 'file:///other'])
  await session.settled()
  const known = types(session)
  expect(known.find(({ id }) => id === 'experiment')).toMatchObject({ count: 1, parents: [{ id: 'F-1' }] })
  expect(known.find(({ id }) => id === 'feature')).toMatchObject({ count: 2 })
})

const twoFolders = {
  'harbour/features/f.md':
    '---\ntype: feature\nid: F-7\nowner: product-manager\nstatus: ready\n---\n\n# Berths\n\n## Problem\n\nNo room.\n\n## Outcome\n\nRoom.\n',
  'marina/stories/s.md':
    '---\ntype: user-story\nid: US-8\nowner: product-owner\nparent: F-7\n---\n\n# Moor\n\nAs a skipper, I want to moor, so that I can rest. It comes from F-7.\n\n## Acceptance criteria\n\n- It is moored.\n',
  'marina/stories/t.md':
    '---\ntype: user-story\nid: US-9\nowner: product-owner\nparent: F-8\n---\n\n# Leave\n',
}
const both = {
  workspaceFolders: ['harbour', 'marina'].map((name) => ({ uri: `${folder}/${name}`, name })),
}

describe('what stands in one folder and is named in another', () => {
  let client: TestClient
  afterEach(() => client.stop())
  const story = uriOf('marina/stories/s.md')
  const feature = uriOf('harbour/features/f.md')
  const codes = async (path: string) => {
    const report = await client.request<DocumentDiagnosticReport>('textDocument/diagnostic', {
      textDocument: { uri: uriOf(path) },
    })
    return 'items' in report ? report.items.map(({ code }) => code) : []
  }
  const at = (line: number, character: number) => ({
    textDocument: { uri: story },
    position: { line, character },
  })

  beforeEach(async () => {
    client = await startClient(twoFolders, able, null, both)
  })

  test('is found, and what stands in neither is not', async () => {
    expect(await codes('marina/stories/s.md')).not.toContain('unknown-reference')
    expect(await codes('marina/stories/t.md')).toContain('unknown-reference')
    client.open('harbour/features/f.md', twoFolders['harbour/features/f.md'].replace('F-7', 'F-8'))
    expect(await codes('marina/stories/s.md')).toContain('unknown-reference')
    expect(await codes('marina/stories/t.md')).not.toContain('unknown-reference')
  })

  test('hangs together in the tree and on the map', async () => {
    const { nodes } = await client.request<OverviewResult>('triad/overview', {
      view: 'handoff',
      parent: 'loose',
    })
    const top = nodes.find((it) => it.uri === feature)
    expect(top).toMatchObject({ hasChildren: true })
    const below = await client.request<OverviewResult>('triad/overview', { view: 'handoff', parent: top?.id })
    expect(below.nodes.map(({ uri }) => uri)).toEqual([story])
    const { ways, cards } = await client.request<MapResult>('triad/map', {})
    expect(ways).toMatchObject([{ from: feature, to: story, isBroken: false }])
    expect(cards.filter((it) => it.isLoose).map((it) => it.key)).toEqual([
      feature,
      uriOf('marina/stories/t.md'),
    ])
    const { way } = await client.request<RevealResult>('triad/reveal', { view: 'handoff', uri: story })
    expect(way).toEqual(
      [...(way[0] === 'loose' ? ['loose'] : []), top?.id, below.nodes[0]?.id].filter(Boolean),
    )
  })

  test('is gone to, looked for and renamed from either', async () => {
    expect(await client.request('textDocument/definition', at(4, 9))).toMatchObject([{ uri: feature }])
    const places = await client.request<{ uri: string }[]>('textDocument/references', {
      ...at(4, 9),
      context: { includeDeclaration: true },
    })
    expect(places.map(({ uri }) => uri)).toEqual([feature, story, story])
    const fromHome = { textDocument: { uri: feature }, position: { line: 2, character: 5 } }
    for (const from of [at(4, 9), fromHome]) {
      const edit = await client.request<WorkspaceEdit>('textDocument/rename', { ...from, newName: 'F-70' })
      const changed = (edit.documentChanges ?? []).flatMap((it) =>
        'edits' in it ? it.edits.map(() => it.textDocument.uri) : [],
      )
      expect(changed).toEqual([feature, story, story])
    }
    await expect(
      client.request('textDocument/rename', { ...fromHome, newName: 'F-8' }),
    ).rejects.toMatchObject({ message: 'F-8 is named in stories/t.md already.' })
  })
})
