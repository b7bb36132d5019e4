import { expect, test } from 'vitest'
import type { Session } from '../../server/src/lsp/session/session.ts'
import type { Change } from '../../server/src/lsp/session/state.ts'
import { start, uri } from './world.ts'

/** A feature with a story below it for each of many, which link one another: whoever looks at one might look at all. */
const count = 30
const story = (n: number) =>
  `---\ntype: user-story\nid: US-${n}\nstatus: ready\nparent: F-1\n---\n\n# Choose berth ${n}\n\nAs a skipper, I want berth ${n}, so that I rest.\n\n## Acceptance criteria\n\n- It is mine\n\n## Beside it\n\n${[1, 2, 3, 4].map((it) => `- [US-${(n + it) % count}](${(n + it) % count}.md)`).join('\n')}\n`
const texts: ReadonlyMap<string, string> = new Map([
  ['/team/roadmap.md', '---\ntype: roadmap\nid: RM-1\nstatus: active\n---\n\n# Berths\n'],
  ['/team/feature.md', '---\ntype: feature\nid: F-1\nstatus: ready\nparent: RM-1\n---\n\n# Choose\n'],
  ...Array.from({ length: count }, (_, n) => [`/team/stories/${n}.md`, story(n)] as const),
])

/** The documents that are checked anew where `from` becomes `to` in the open document at `path`. */
async function checkedAfter(session: Session, path: string, from: string, to: string): Promise<string[]> {
  const [folder] = session.folders
  const text = texts.get(`/team/${path}`) as string
  session.open(uri(path), 1, text)
  await session.settled()
  const before = new Map(folder?.checked)
  expect(text).toContain(from)
  session.change(uri(path), 2, [{ text: text.replace(from, to) }])
  await session.settled()
  const checked = [...(folder?.checked ?? [])].filter(([it, checked]) => before.get(it) !== checked)
  session.close(uri(path))
  await session.settled()
  return checked.map(([it]) => it).sort()
}

const all = Array.from({ length: count }, (_, n) => `stories/${n}.md`)

test.each([
  ['prose', 'stories/7.md', '## Beside it', 'Words.\n\n## Beside it', []],
  ['a criterion', 'stories/7.md', 'It is mine', 'It is all mine', []],
  ['a sentence', 'stories/7.md', 'so that I rest', 'so that I can rest', []],
  ['a title', 'feature.md', '# Choose', '# Choose a berth', []],
  ['prose of what all name', 'feature.md', '# Choose', '# Choose\n\nWords.', []],
  ['a status', 'feature.md', 'status: ready', 'status: done', ['roadmap.md', ...all]],
  ['a status of a part', 'stories/7.md', 'status: ready', 'status: done', ['feature.md']],
])('a letter in %s checks what asks for it', async (_, path, from, to, others) => {
  const session = start(new Map(texts))
  session.setRoots(['file:///team'])
  await session.settled()
  expect(await checkedAfter(session, path, from, to)).toEqual([path, ...others].sort())
})

test.each([
  ['prose', '## Beside it', 'Words.\n\n## Beside it', false],
  ['a line above its head', '# Choose berth 7', '\n# Choose berth 7', true],
  ['a title', '# Choose berth 7', '# Choose a berth', true],
  ['a status', 'status: ready', 'status: active', true],
  ['an owner', 'status: ready', 'status: ready\nowner: product-owner', true],
  ['an id', 'id: US-7', 'id: US-70', true],
  ['a criterion that is done', '- It is mine', '- [x] It is mine', true],
  ['another criterion', '- It is mine', '- It is mine\n- And yours', true],
  ['the words of a criterion', 'It is mine', 'It is all mine', false],
])('who looks on is told where %s changes, and it shows', async (_, from, to, isShown) => {
  const heard: Change[] = []
  const session = start(new Map(texts), new Map(), (change) => heard.push(change))
  session.setRoots(['file:///team'])
  const path = 'stories/7.md'
  const text = texts.get(`/team/${path}`) as string
  session.open(uri(path), 1, text)
  await session.settled()
  heard.length = 0
  session.change(uri(path), 2, [{ text: text.replace(from, to) }])
  await session.settled()
  expect(heard.some(({ overview }) => overview)).toBe(isShown)
  expect(heard.some(({ outward }) => outward)).toBe(isShown)
})
