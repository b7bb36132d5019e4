import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Host } from '../../server/src/host/host.ts'
import { runs, seed } from '../runs.ts'
import { chain, changeOfMind, config, document, type Event, event, paths, settings } from './events.ts'
import { memoryHost } from './memory.ts'
import { beside, drawn, freshIn, happen, type Shown, seen, start, uri, type World } from './world.ts'

/**
 * The law that everything incremental rests on: after any sequence of events, once the session has settled,
 * it is in the state of a fresh one that was started on the same files with the same documents open.
 */

async function compare(files: World['files'], events: readonly Event[]): Promise<void> {
  const world: World = { files, open: new Map(), roots: ['file:///team'], severity: null }
  const shown: Shown = new Map()
  const session = start(files, shown)
  session.setRoots(world.roots)
  for (const it of events) await happen(session, world, it)
  await session.settled()
  const freshlyShown: Shown = new Map()
  const fresh = await freshIn(world, freshlyShown)
  expect(seen(session)).toEqual(seen(fresh))
  expect(sorted(shown)).toEqual(sorted(freshlyShown))
}

/**
 * The same for what is drawn: an overview that is asked for again only when it is told of, and what stands beside the
 * text of open documents, which an editor asks for when one is edited itself or others are told of, are not stale.
 */
async function compareDrawn(files: World['files'], events: readonly Event[]): Promise<void> {
  const world: World = { files, open: new Map(), roots: ['file:///team'], severity: null }
  let overview: ReturnType<typeof drawn> | null = null
  const margins = new Map<string, ReturnType<typeof beside>>()
  const session = start(files, new Map(), (change) => {
    if (change.overview) overview = null
    if (change.outward) margins.clear()
  })
  const look = () => {
    overview ??= drawn(session)
    for (const at of world.open.keys()) if (!margins.has(at)) margins.set(at, beside(session, at))
  }
  session.setRoots(world.roots)
  for (const it of events) {
    await happen(session, world, it)
    if ('path' in it) margins.delete(it.path)
    look()
  }
  await session.settled()
  look()
  expect(overview).toEqual(drawn(session))
  for (const at of world.open.keys()) expect([at, margins.get(at)]).toEqual([at, beside(session, at)])
}

const sorted = (shown: Shown) => [...shown].sort(([a], [b]) => (a < b ? -1 : 1))

const filesOf = (texts: Record<string, string>) =>
  new Map(Object.entries(texts).map(([at, text]) => [`/team/${at}`, text]))

/** In several rounds, each within what a test may take on a busy machine. */
describe.each([0, 1])('round %i', (round) => {
  const some = { numRuns: runs(0.05), seed: seed() + round }

  test('after any events, the state is that of a fresh start', () =>
    fc.assert(
      fc.asyncProperty(
        fc.dictionary(fc.constantFrom(...paths), document),
        fc.array(event, { maxLength: 25 }),
        (texts, events) => compare(filesOf(texts), events),
      ),
      some,
    ))

  test('after any changes of configurations, the state is that of a fresh start', () =>
    fc.assert(
      fc.asyncProperty(
        chain,
        config,
        fc.array(changeOfMind, { minLength: 1, maxLength: 8 }),
        (texts, said, events) => compare(filesOf({ ...texts, 'triad.yaml': said }), events),
      ),
      some,
    ))

  test('after any events, nothing that is drawn is stale', () =>
    fc.assert(
      fc.asyncProperty(
        fc.dictionary(fc.constantFrom(...paths), document),
        fc.array(event, { maxLength: 25 }),
        (texts, events) => compareDrawn(filesOf(texts), events),
      ),
      some,
    ))
})

/** Documents of which each part of a configuration that is tried says something else. */
const spokenOf = filesOf({
  'roadmap.md': '---\ntype: roadmap\nid: RM-1\nowner: PM\n---\n\n# Roadmap\n\n## Goals\n',
  'a.md': '---\ntype: feature\nid: F-1\nparent: RM-1\nowner: Chief\n---\n\n# Pay\n',
  'b.md': '---\ntype: capability\nid: F-2\nparent: F-1\n---\n',
  'inner/e.md': '---\ntype: experiment\nid: US-1\nparent: F-2\n---\n',
  'stories/c.md': '---\nid: US-1\nparent: F-1\nowner: pm\n---\n\n# Pay\n',
  // Not called as a role is: who that is says the team alone.
  'stories/d.md': '---\ntype: user-story\nowner: ada\n---\n\n# Leave\n\nAs a guest, I want to leave.\n',
})

/** By chance one part is seldom changed alone, between documents that it is about. */
test.each(
  Object.entries(settings).flatMap(([key, values]) =>
    ['', ...values].flatMap((first) =>
      ['', ...values].flatMap((second) => (first === second ? [] : [[key, first, second] as const])),
    ),
  ),
)('what is said of %s takes the place of what was: %j, then %j', (key, first, second) => {
  const said = (value: string) => (value ? `${key}: ${value}\n` : '')
  return compare(new Map([...spokenOf, ['/team/triad.yaml', said(first)]]), [
    { kind: 'wait', turns: null },
    { kind: 'write', path: 'triad.yaml', text: said(second) },
  ])
})

test('a configuration that is read late does not undo one that was read after it', async () => {
  // Only rules change, after which nothing is read again.
  const rules = (severity: string) =>
    `rules: { missing-owner: ${severity}, missing-parent: off, missing-artifact: off }\n`
  const files = filesOf({ 'a.md': '---\ntype: feature\n---\n', 'triad.yaml': rules('hint') })
  const host = memoryHost(files)
  const answers: ((text: string) => void)[] = []
  const isSlow = { now: false }
  const readBeside: Host['readBeside'] = (path) =>
    isSlow.now && path.endsWith('triad.yaml')
      ? new Promise((resolve) => answers.push(resolve))
      : host.readBeside(path)
  const session = start(files, new Map(), () => {}, { ...host, readBeside })
  session.setRoots(['file:///team'])
  await session.settled()
  isSlow.now = true
  const turns = async () => {
    for (let n = 0; n < 20; n++) await new Promise((resolve) => setImmediate(resolve))
  }
  session.touched([uri('triad.yaml')])
  await turns()
  session.touched([uri('triad.yaml')])
  await turns()
  isSlow.now = false
  expect(answers).toHaveLength(2)
  const [early, late] = answers
  late?.(rules('off'))
  await turns()
  early?.(rules('error'))
  await session.settled()
  expect(session.checked(uri('a.md'))?.diagnostics.map((it) => it.code)).toEqual([])
})

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

/** What is found in a document once the team has said one thing, and then another. */
async function afterBoth(
  texts: Record<string, string>,
  path: string,
  first: string,
  second: string,
): Promise<unknown[]> {
  const files = filesOf({ ...texts, 'triad.yaml': first })
  const session = start(files)
  session.setRoots(['file:///team'])
  await session.settled()
  files.set('/team/triad.yaml', second)
  session.touched([uri('triad.yaml')])
  await session.settled()
  return session.checked(uri(path))?.diagnostics.map((it) => it.code) ?? []
}

const linked = {
  'features/pay.md': '---\ntype: feature\nid: F-1\nowner: product-manager\n---\n',
  'stories/pay.md': '---\ntype: user-story\nid: US-1\nparent: F-1\n---\n',
}

test.each([
  'feature: { include: ["features/**"] }',
  'feature: { title: capability }',
  'user-story: { parents: [feature], aliases: [wish] }',
])('a rule that is set otherwise leaves kinds what they are: %s', async (kinds) =>
  expect(
    await afterBoth(
      linked,
      'stories/pay.md',
      `artifacts: { ${kinds} }\n`,
      `artifacts: { ${kinds} }\nrules: { missing-owner: off }\n`,
    ),
  ).not.toContain('wrong-parent'),
)

test('what an `include` leaves out is part of what it says', async () => {
  const untyped = { ...linked, 'stories/pay.md': '---\nid: US-1\n---\n\n# Pay\n' }
  const said = (...globs: string[]) => `artifacts: { bug: { include: ${JSON.stringify(globs)} } }\n`
  const found = (first: string, second: string) => afterBoth(untyped, 'stories/pay.md', first, second)
  const all = said('stories/**')
  const but = said('stories/**', '!stories/pay.md')
  expect(await found(all, but)).toEqual(await found(but, but))
  expect(await found(but, all)).toEqual(await found(all, all))
  expect(await found(but, all)).not.toEqual(await found(all, but))
})

test('a document that stood alone leaves nothing behind where its new folder does not list it', async () => {
  const shown: Shown = new Map()
  const session = start(new Map(), shown)
  session.open(uri('ignored/f.md'), 1, '---\ntype: feature\n---\n')
  await session.settled()
  expect([...shown.keys()]).toEqual([uri('ignored/f.md')])
  session.setRoots(['file:///team'])
  await session.settled()
  expect([...shown.keys()]).toEqual([])
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
