import { afterEach, expect, test } from 'vitest'
import type { MapResult, ReportResult } from '../../server/src/lsp/protocol.ts'
import { folder, startClient, type TestClient } from './client.ts'

let client: TestClient
afterEach(() => client.stop())

const files = {
  'triad.yaml': 'people:\n  - id: ada\n    name: Ada\n    role: product-owner\n',
  'strategy/s.md': '---\ntype: strategy\nid: ST-1\nowner: product-leader\nstatus: active\n---\n\n# The bet\n',
  'roadmap/r.md': '---\ntype: roadmap\nid: RM-1\nowner: product-manager\nparent: ST-1\n---\n\n# The plan\n',
  'stories/a.md': '---\ntype: user-story\nid: US-9\nowner: ada\nparent: RM-1\n---\n\n# Pay & go\n',
}

const ask = async (format: string) => (await client.request<ReportResult>('triad/report', { format })).text
const figures = async () => JSON.parse((await ask('json')) ?? '')

test('each format, under the name of the folder and the date of the day', async () => {
  client = await startClient(files)
  expect(await ask('html')).toMatch(
    /^<!doctype html>[\s\S]*<h1>team<\/h1>[\s\S]*24 November 2026[\s\S]*Pay &amp; go/,
  )
  expect(await ask('md')).toMatch(/^# team\n\n3 artifacts · 1 story · 24 November 2026\n/)
  expect(await figures()).toMatchObject({ version: 1, name: 'team', date: '2026-11-24' })
  expect(await ask('mermaid')).toMatch(/^flowchart LR\n/)
})

test('says what the documents say now, saved or not, and counts as the map does', async () => {
  client = await startClient(files)
  expect((await figures()).figures.owned).toEqual({ value: 3, of: 3, items: [] })
  client.open('stories/a.md', files['stories/a.md'].replace('owner: ada\n', ''))
  const { figures: now } = await figures()
  expect(now.owned).toEqual({ value: 2, of: 3, items: ['stories/a.md'] })
  const { cards: nodes } = await client.request<MapResult>('triad/map', {})
  expect(now.artifacts).toBe(nodes.length)
})

test('several folders are one report, in which nobody counts twice', async () => {
  client = await startClient(
    Object.fromEntries(
      ['harbour', 'marina', 'empty'].flatMap((name) =>
        name === 'empty'
          ? [[`${name}/notes.txt`, 'nothing']]
          : Object.entries(files).map(([path, text]) => [`${name}/${path}`, text]),
      ),
    ),
    undefined,
    null,
    { workspaceFolders: ['harbour', 'marina', 'empty'].map((name) => ({ uri: `${folder}/${name}`, name })) },
  )
  const { name, figures: both, worst } = await figures()
  expect([name, both.artifacts, both.stories]).toEqual(['harbour, marina', 6, 2])
  expect(both.collapsed).toMatchObject({ value: 0, of: 1 })
  // The same ids in another folder are no doubles.
  expect(worst.filter((it: { kind: string }) => it.kind === 'error')).toEqual([])
  expect(worst.flatMap((it: { documents: string[] }) => it.documents)).toContain('marina/stories/a.md')
  const strategy = both.responsibilities.find((it: { id: string }) => it.id === 'strategy')
  expect(strategy).toMatchObject({
    cover: 'covered',
    of: 2,
    by: [{ role: 'product-leader', items: ['harbour/strategy/s.md', 'marina/strategy/s.md'] }],
  })
  expect(await ask('html')).toContain('US-9 Pay &amp; go')
})

test('written to a file, where that is asked for; what cannot be is told', async () => {
  client = await startClient(files)
  const write = (to: string) => client.request<ReportResult>('triad/report', { format: 'md', to })
  const { text, fault } = await write('file:///team/my%20report.md')
  expect([fault, client.files.get('/team/my report.md')]).toEqual([null, text])
  expect((await write('file:///full/report.md')).fault).toBe('cannot be written: the disk is full')
  await expect(write('untitled:report.md')).rejects.toThrow('A report is written to a `file:` URI.')
})

test('nothing, where there is nothing to report on', async () => {
  client = await startClient({ 'README.md': '# Hello\n' })
  expect(await ask('html')).toBeNull()
  const to = 'file:///team/report.html'
  const nothing = { text: null, fault: null }
  expect(await client.request('triad/report', { format: 'html', to })).toEqual(nothing)
  expect(client.files.has('/team/report.html')).toBe(false)
})

test('a format that is not there is the fault of who asks', async () => {
  client = await startClient(files)
  for (const format of ['pdf', 'toString']) await expect(ask(format)).rejects.toThrow(/There is no report as/)
})
