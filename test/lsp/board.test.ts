import { afterEach, expect, test } from 'vitest'
import type { BoardResult } from '../../server/src/lsp/protocol.ts'
import { startClient, type TestClient, uriOf } from './client.ts'

let client: TestClient
afterEach(() => client.stop())

const sentence = 'As a guest, I want to pay, so that I can leave.'
const files = {
  'triad.yaml':
    'statuses: { active: [In Review, Doing] }\nboard: { columns: [draft, Doing, active, done], limits: { active: 5 } }\n',
  'stories/a.md': '---\ntype: user-story\nid: US-9\nowner: product-owner\nstatus: draft\n---\n\n# Pay\n',
  'backlog.md': `---\ntype: team-backlog\n---\n\n# Backlog\n\n| ID | Story | Status |\n|---|---|---|\n| US-1 | ${sentence} | Doing |\n| US-2 | ${sentence.replace('pay', 'sleep')} | In Review |\n\n- [ ] US-3: ${sentence.replace('pay', 'wash')}\n- [ ] US-4: ${sentence.replace('pay', 'eat')}\n`,
}
const board = (params: object = {}) => client.request<BoardResult>('triad/board', params)

test('the board, with the place of each card', async () => {
  client = await startClient(files)
  const { columns, cards, kinds } = await board()
  expect(columns.map(({ id, title, limit, count }) => [id, title, limit, count])).toEqual([
    ['draft', null, null, 3],
    ['Doing', 'Doing', null, 1],
    ['active', 'In Review', 5, 1],
    ['done', null, null, 0],
  ])
  expect(cards.find(({ id }) => id === 'US-2')).toMatchObject({
    key: `${uriOf('backlog.md')}#us-2`,
    uri: uriOf('backlog.md'),
    story: 'us-2',
    column: 'active',
    range: { start: { line: 9 } },
  })
  expect(kinds).toEqual([{ id: 'user-story', title: 'User stories' }])
  await expect(board({ lanes: 'moon' })).rejects.toThrow(/no lanes/)
})

test('a card is moved by the status of its story', async () => {
  client = await startClient(files)
  const move = (params: object) => client.request('triad/setStatus', { uri: uriOf('backlog.md'), ...params })
  const text = (newText: string) => ({ documentChanges: [{ edits: [{ newText }] }] })
  expect(await move({ story: 'us-1', status: 'active', word: 'In Review' })).toMatchObject(text('In Review'))
  expect(await move({ story: 'us-3', status: 'done' })).toMatchObject(text('x'))
  expect(await move({ story: 'us-99', status: 'done' })).toBeNull()
  await expect(move({ story: 'us-3', status: 'active' })).rejects.toThrow(
    'A checkbox says only whether something is done.',
  )
})

test('what somebody writes is on the board at once', async () => {
  client = await startClient(files)
  client.open('stories/a.md', files['stories/a.md'].replace('draft', 'Doing'))
  expect((await board()).cards.find(({ id }) => id === 'US-9')).toMatchObject({ column: 'Doing' })
})

test('limits count at once, and so do words', async () => {
  client = await startClient(files)
  client.open('triad.yaml', 'statuses: { done: [In Review, Doing] }\nboard: { limits: { done: 1 } }\n')
  expect((await board()).columns.at(-1)).toMatchObject({ id: 'done', count: 2, limit: 1 })
})

test('that a story in a document says another status is told to whoever shows it', async () => {
  client = await startClient(files)
  client.open('backlog.md', files['backlog.md'])
  await board()
  client.told.length = 0
  client.open('backlog.md', files['backlog.md'].replace('| Doing |', '| In Review |'), 2)
  await client.heard('triad/changed')
  expect((await board()).cards.find(({ id }) => id === 'US-1')).toMatchObject({ column: 'active' })
})
