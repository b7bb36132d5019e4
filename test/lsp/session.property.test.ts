import fc from 'fast-check'
import { expect, test } from 'vitest'
import { figuresOf, worst } from '../../server/src/features/figures.ts'
import { graph } from '../../server/src/lsp/graph-answers.ts'
import { overview } from '../../server/src/lsp/overview-answers.ts'
import type { OverviewView } from '../../server/src/lsp/protocol.ts'
import { createSession, type Session } from '../../server/src/lsp/session/session.ts'
import { configOf } from '../../server/src/lsp/settings.ts'
import { uriIn } from '../../server/src/lsp/uri.ts'
import { english } from '../../server/src/text/say.ts'
import { type Files, memoryHost } from './memory.ts'

/**
 * The law that everything incremental rests on: after any sequence of events, once the session has settled,
 * it is in the state of a fresh one that was started on the same files with the same documents open.
 */

const paths = ['a.md', 'b.md', 'stories/c.md', 'stories/d.md', 'inner/e.md', 'ignored/f.md', 'roadmap.md']
const ids = ['US-1', 'us-1', 'F-1', 'RM-1', '']
const roots = ['file:///team', 'file:///team/inner', 'file:///other']

const document = fc
  .record({
    type: fc.constantFrom('user-story', 'feature', 'roadmap', 'user-stroy', ''),
    id: fc.constantFrom(...ids),
    parent: fc.constantFrom(...ids, './b.md', 'stories/c.md', '../a.md#pay', '[US-1, F-1]', '[RM-1, b.md]'),
    status: fc.constantFrom('ready', 'done', 'draft', ''),
    owner: fc.constantFrom('product-owner', 'PM', 'TBD', 'prodct-owner', ''),
    body: fc.constantFrom('# Pay\n', '# Pay\n\n## US-1 Again\n\nAs a shopper, I want it.\n', ''),
  })
  .map(({ body, ...fields }) => {
    const lines = Object.entries(fields).flatMap(([key, value]) => (value ? [`${key}: ${value}`] : []))
    return lines.length > 0 ? `---\n${lines.join('\n')}\n---\n\n${body}` : body
  })

/** Configurations that can be read; what is wrong in one that cannot is told below. */
const config = fc.constantFrom(
  '',
  'people:\n  PM: { name: Pia, role: product-manager }\n',
  'rules:\n  missing-owner: hint\n  missing-parent: off\n',
  'rules:\n  missing-owner: [error, { max: 3 }]\n  mising-parent: off\n',
  'artifacts:\n  bug: { include: ["stories/**"] }\n  experiment: { owner: product-owner, include: b.md }\n',
  'ignore: [stories/**]\nids: { scope: folder }\n',
)
const configPlace = fc.constantFrom('triad.yaml', 'inner/triad.yaml')

/** Templates of the team: two names of one kind, and one of a kind that only some configurations have. */
const templates = ['user-story.md', 'story.md', 'experiment.md'].map((name) => `.triad/templates/${name}`)
const templatePlace = fc.constantFrom(...templates, `inner/${templates[0]}`)

const path = fc.constantFrom(...paths)
const event = fc.oneof(
  fc.record({ kind: fc.constant('write' as const), path, text: document, told: fc.boolean() }),
  fc.record({ kind: fc.constant('delete' as const), path }),
  fc.record({
    kind: fc.constant('deleteFolder' as const),
    path: fc.constantFrom('stories', 'inner', '.triad', '.triad/templates'),
  }),
  fc.record({ kind: fc.constant('open' as const), path, text: document }),
  fc.record({
    kind: fc.constant('write' as const),
    path: templatePlace,
    text: document,
    told: fc.constant(true),
  }),
  fc.record({ kind: fc.constant('delete' as const), path: templatePlace }),
  fc.record({ kind: fc.constant('retype' as const), path: templatePlace, text: document }),
  fc.record({ kind: fc.constant('close' as const), path: templatePlace }),
  fc.record({ kind: fc.constant('edit' as const), path, text: document, at: fc.nat(80), length: fc.nat(40) }),
  fc.record({ kind: fc.constant('close' as const), path }),
  fc.record({ kind: fc.constant('rescan' as const), path }),
  fc.record({ kind: fc.constant('roots' as const), roots: fc.subarray(roots) }),
  fc.record({ kind: fc.constant('rules' as const), severity: fc.constantFrom('off', 'error', 'hint') }),
  fc.record({
    kind: fc.constant('write' as const),
    path: configPlace,
    text: config,
    told: fc.constant(true),
  }),
  fc.record({ kind: fc.constant('delete' as const), path: configPlace }),
  fc.record({ kind: fc.constant('retype' as const), path: configPlace, text: config }),
  fc.record({ kind: fc.constant('close' as const), path: configPlace }),
  fc.record({ kind: fc.constant('wait' as const), turns: fc.nat(3) }),
)
type Event = typeof event extends fc.Arbitrary<infer E> ? E : never

interface World {
  readonly files: Files
  readonly open: Map<string, { version: number; text: string }>
  roots: readonly string[]
  severity: string | null
}

const team = { uri: 'file:///team', local: '/team' }
const uri = (at: string) => uriIn(team, at)

function start(files: Files): Session {
  const quiet = { report() {}, done() {} }
  return createSession({
    host: memoryHost(files),
    today: () => '2026-11-24',
    ruleDocs: null,
    progress: () => quiet,
    log: (message) => {
      if (/Error/.test(message)) throw new Error(message)
    },
    onChange() {},
  })
}

async function happen(session: Session, world: World, it: Event): Promise<void> {
  const { files, open } = world
  switch (it.kind) {
    case 'write':
      files.set(`/team/${it.path}`, it.text)
      return session.touched([uri(it.path)])
    case 'delete':
      files.delete(`/team/${it.path}`)
      return session.touched([uri(it.path)])
    case 'deleteFolder':
      for (const file of [...files.keys()]) if (file.startsWith(`/team/${it.path}/`)) files.delete(file)
      return session.touched([uri(it.path)])
    case 'open':
      open.set(it.path, { version: 1, text: it.text })
      return session.open(uri(it.path), 1, it.text)
    case 'edit': {
      const known = open.get(it.path)
      if (!known) return
      const from = Math.min(it.at, known.text.length)
      const to = Math.min(from + it.length, known.text.length)
      const text = known.text.slice(0, from) + it.text + known.text.slice(to)
      open.set(it.path, { version: known.version + 1, text })
      const place = (offset: number) => {
        const before = known.text.slice(0, offset).split('\n')
        return { line: before.length - 1, character: before.at(-1)?.length ?? 0 }
      }
      const range = { start: place(from), end: place(to) }
      return session.change(uri(it.path), known.version + 1, [{ range, text: it.text }])
    }
    case 'retype': {
      const known = open.get(it.path)
      const version = (known?.version ?? 0) + 1
      open.set(it.path, { version, text: it.text })
      if (!known) return session.open(uri(it.path), version, it.text)
      return session.change(uri(it.path), version, [{ text: it.text }])
    }
    case 'close':
      open.delete(it.path)
      return session.close(uri(it.path))
    case 'rescan':
      return session.rescan([uri(it.path)])
    case 'roots':
      world.roots = it.roots
      return session.setRoots(it.roots)
    case 'rules':
      world.severity = it.severity
      return session.configure(configOf({ rules: { 'missing-owner': it.severity } }, () => {}))
    case 'wait':
      for (let n = 0; n < it.turns; n++) await new Promise((resolve) => setImmediate(resolve))
  }
}

/** Everything that anyone can see of a session. */
function seen(session: Session) {
  const diagnostics = [...paths, ...templates, 'triad.yaml', 'inner/triad.yaml'].map((it) => {
    const checked = session.checked(uri(it))
    return [it, checked && { ...checked, diagnostics: checked.diagnostics }]
  })
  const made = session.folders.map(({ root, workspace }) => [root.uri, [...workspace.templates].sort()])
  // Each node with all that is below it.
  const below = (view: OverviewView, parent: string): unknown[] =>
    overview(session, { view, parent }, english).nodes.map((it) => [
      it,
      it.hasChildren ? below(view, it.id) : [],
    ])
  const views = (['role', 'handoff', 'person'] as const).map((view) => below(view, ''))
  const figures = session.folders.map(({ workspace }) => [figuresOf(workspace), worst(workspace, 10)])
  const { totals } = overview(session, {}, english)
  return { diagnostics, totals, views, made, figures, graph: graph(session) }
}

test('after any events, the state is that of a fresh start', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.dictionary(path, document),
      fc.array(event, { maxLength: 25 }),
      async (initial, events) => {
        const files = new Map(Object.entries(initial).map(([at, text]) => [`/team/${at}`, text]))
        const world: World = { files, open: new Map(), roots: ['file:///team'], severity: null }
        const session = start(files)
        session.setRoots(world.roots)
        for (const it of events) await happen(session, world, it)
        await session.settled()

        const fresh = start(files)
        fresh.setRoots(world.roots)
        if (world.severity)
          fresh.configure(configOf({ rules: { 'missing-owner': world.severity } }, () => {}))
        for (const [at, { version, text }] of world.open) fresh.open(uri(at), version, text)
        await fresh.settled()
        expect(seen(session)).toEqual(seen(fresh))
      },
    ),
    { numRuns: Number(process.env.RUNS ?? 2000) },
  )
}, 60_000)

test('a configuration that cannot be read leaves in force what was', async () => {
  const files = new Map([
    ['/team/a.md', '---\ntype: feature\n---\n'],
    ['/team/b.md', '---\ntype: roadmap\n---\n'],
    ['/team/triad.yaml', 'rules:\n  missing-owner: off\n  missing-parent: off\n  missing-artifact: off\n'],
  ])
  const session = start(files)
  session.setRoots(['file:///team'])
  await session.settled()
  expect(session.checked(uri('a.md'))?.diagnostics.map((it) => it.code)).toEqual([])

  session.open(uri('triad.yaml'), 1, 'rules: [\n')
  await session.settled()
  expect(session.checked(uri('a.md'))?.diagnostics.map((it) => it.code)).toEqual([])
  expect(session.checked(uri('triad.yaml'))?.diagnostics).toHaveLength(1)

  session.change(uri('triad.yaml'), 2, [{ text: 'rules: { missing-parent: off, missing-artifact: off }\n' }])
  await session.settled()
  expect(session.checked(uri('a.md'))?.diagnostics.map((it) => it.code)).toContain('missing-owner')
  expect(session.checked(uri('triad.yaml'))).toBe(null)

  session.close(uri('triad.yaml'))
  files.delete('/team/triad.yaml')
  session.touched([uri('triad.yaml')])
  await session.settled()
  expect(session.checked(uri('a.md'))?.diagnostics.map((it) => it.code)).toContain('missing-parent')
})

test('the law would notice a session that misses a file', async () => {
  const files = new Map([['/team/a.md', '---\ntype: feature\n---\n']])
  const session = start(files)
  session.setRoots(['file:///team'])
  await session.settled()
  const before = seen(session)
  files.set('/team/b.md', '---\ntype: feature\n---\n')
  const fresh = start(files)
  fresh.setRoots(['file:///team'])
  await fresh.settled()
  expect(seen(fresh)).not.toEqual(before)
})
