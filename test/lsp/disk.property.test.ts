import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { overview } from '../../server/src/lsp/overview-answers.ts'
import type { Session } from '../../server/src/lsp/session/session.ts'
import { english } from '../../server/src/text/say.ts'
import { folderOf } from '../host/folder.ts'
import { runs } from '../runs.ts'
import { holdings, sessionOver, uriAt } from './real.ts'

/**
 * The law of `session.property.test.ts` for what lies beside the documents: on a real disk, on which folders move,
 * repositories come and go, and what git ignores changes, and of which a watcher tells as little as it may.
 */

const folders = ['docs', 'inner', 'docs/x', 'inner/x', 'w', 'docs/w']
const names = ['a.md', 'roadmap.md']
const at = ['', ...folders].flatMap((folder) => names.map((name) => join(folder, name)))

const text = fc
  .record({ id: fc.constantFrom('US-1', 'US-2'), parent: fc.constantFrom('US-1', '../a.md', 'docs/a.md') })
  .map(({ id, parent }) => `---\ntype: user-story\nid: ${id}\nparent: ${parent}\n---\n\n# Größe\n`)
const encoding = fc.constantFrom<BufferEncoding>('utf8', 'utf8', 'utf8', 'latin1', 'utf16le')
const path = fc.constantFrom(...at)
const folder = fc.constantFrom(...folders)

const event = fc.oneof(
  fc.record({ kind: fc.constant('write' as const), path, text, encoding }),
  fc.record({ kind: fc.constant('delete' as const), path }),
  {
    arbitrary: fc.record({
      kind: fc.constant('move' as const),
      from: folder,
      to: folder,
      inEditor: fc.boolean(),
    }),
    weight: 4,
  },
  fc.record({
    kind: fc.constant('ignore' as const),
    path: fc.constantFrom('.gitignore', 'docs/.gitignore', 'inner/.gitignore', '.git/info/exclude'),
    text: fc.constantFrom('', 'a.md\n', 'x/\n', '/docs/\n', '!a.md\nroadmap.md\n'),
  }),
  fc.record({
    kind: fc.constant('repository' as const),
    folder,
    git: fc.constantFrom(
      'gitdir: /x/.git/worktrees/w\n',
      'gitdir: ../.git/modules/w\n',
      'gitdir: /x/y.git\n',
      null,
    ),
  }),
  fc.record({
    kind: fc.constant('submodules' as const),
    text: fc.constantFrom('', '[submodule "w"]\npath = docs/w\n[submodule "x"]\npath = inner\n'),
  }),
  fc.record({ kind: fc.constant('open' as const), path, text }),
  fc.record({ kind: fc.constant('close' as const), path }),
  fc.record({ kind: fc.constant('roots' as const), roots: fc.subarray(['', 'inner', 'docs/x']) }),
  // Whoever reads the whole folder anew just then misses nothing: most must happen in between.
  { arbitrary: fc.record({ kind: fc.constant('wait' as const) }), weight: 4 },
)
type Event = typeof event extends fc.Arbitrary<infer E> ? E : never

interface World {
  readonly root: string
  readonly open: Map<string, string>
  roots: readonly string[]
}

function write(file: string, content: string | Buffer): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, content)
}

/** Lets `it` happen on disk, and gives what a session hears of it. */
function happen({ root, open, ...world }: World, it: Event): (session: Session) => void | Promise<void> {
  const uri = (path: string) => uriAt(join(root, path))
  switch (it.kind) {
    case 'write':
      write(join(root, it.path), Buffer.from(it.text, it.encoding))
      return (session) => session.touched([uri(it.path)])
    case 'delete':
      rmSync(join(root, it.path), { force: true })
      return (session) => session.touched([uri(it.path)])
    case 'move': {
      const [from, to] = [join(root, it.from), join(root, it.to)]
      if (!existsSync(from) || existsSync(to) || to.startsWith(from)) return () => {}
      mkdirSync(dirname(to), { recursive: true })
      renameSync(from, to)
      const uris = [uri(it.from), uri(it.to)]
      return (session) => (it.inEditor ? session.rescan(uris) : session.touched(uris))
    }
    case 'ignore':
      write(join(root, it.path), it.text)
      return (session) => session.touched([uri(it.path)])
    case 'repository': {
      const file = join(root, it.folder, '.git')
      if (it.git === null) rmSync(file, { force: true })
      else write(file, it.git)
      return (session) => session.touched([uri(join(it.folder, '.git'))])
    }
    case 'submodules':
      write(join(root, '.gitmodules'), it.text)
      return (session) => session.touched([uri('.gitmodules')])
    case 'open': {
      if (open.has(it.path)) return () => {}
      open.set(it.path, it.text)
      return (session) => session.open(uri(it.path), 1, it.text)
    }
    case 'close':
      if (!open.delete(it.path)) return () => {}
      return (session) => session.close(uri(it.path))
    case 'roots':
      Object.assign(world, { roots: it.roots })
      return (session) => session.setRoots(it.roots.map(uri))
    case 'wait':
      return (session) => session.settled()
  }
}

const seen = (session: Session, root: string) => ({
  holdings: holdings(session),
  diagnostics: at.map((path) => [path, session.checked(uriAt(join(root, path)))?.diagnostics ?? []]),
  overview: overview(session, {}, english),
})

/** Lets `events` happen, and gives what is seen in the end: by one who was there, and by one who comes then. */
async function live(root: string, events: readonly Event[], isDeaf = false) {
  write(join(root, '.git/HEAD'), '')
  // So that there is something to move.
  for (const path of ['docs/x/a.md', 'inner/a.md']) write(join(root, path), '---\ntype: feature\n---\n')
  const world: World = { root, open: new Map(), roots: [''] }
  const { session } = sessionOver(root)
  if (isDeaf) await session.settled()
  for (const it of events) {
    if (it.kind === 'roots') world.roots = it.roots
    const hear = happen(world, it)
    if (!isDeaf) await hear(session)
  }
  await session.settled()
  const fresh = sessionOver(...world.roots.map((it) => join(root, it))).session
  for (const [path, text] of world.open) fresh.open(uriAt(join(root, path)), 1, text)
  await fresh.settled()
  return [seen(session, root), seen(fresh, root)]
}

test('after any events on a disk, the state is that of a fresh start', async () => {
  const base = folderOf({})
  let run = 0
  await fc.assert(
    fc.asyncProperty(fc.array(event, { maxLength: 20, size: 'max' }), async (events) => {
      const root = join(base, `${++run}`)
      const [before, after] = await live(root, events)
      rmSync(root, { recursive: true })
      expect(before).toEqual(after)
    }),
    { numRuns: runs(0.1) },
  )
}, 60_000)

test('and the law would notice a session that does not hear', async () => {
  const move: Event[] = [
    { kind: 'write', path: 'docs/a.md', text: '---\ntype: feature\n---\n', encoding: 'utf8' },
  ]
  const [before, after] = await live(folderOf({}), move, true)
  expect(before).not.toEqual(after)
})
