import { describe, expect, test } from 'vitest'
import { check, checkTeam, fixesOf } from '../../server/src/rules/check.ts'
import { folderFor, freePath } from '../../server/src/workspace/place.ts'
import { artifactAt, nextId, type Workspace, workspaceOf } from '../../server/src/workspace/workspace.ts'
import { newDocument } from '../../server/src/writing/create.ts'
import { candidatesFor, closestReference } from '../../server/src/writing/suggest.ts'
import { configFrom } from '../literate/config.ts'
import { watched } from '../visits.ts'

/** Faults that are found and repaired by looking at other documents, as fields of a story. */
const faults: readonly (string | undefined)[] = [
  undefined,
  'owner: product-owner\nparent: F-1234567',
  'owner: product-owner\nparent: ../features/feture-10.md',
  'owner: product-owner',
  'owner: product-owner\nparent: ST-1',
  'owner: product-leader\nparent: F-10',
  'owner: product-owner\nparent: F-10',
  'parent: F-10',
]

/** `count` features with nine stories each, of which many have a fault, and what is above them. */
function documents(count: number): [path: string, text: string][] {
  const made: [string, string][] = [
    ['strategy.md', '---\ntype: strategy\nid: ST-1\nowner: product-leader\nstatus: active\n---\n# Quays\n'],
    ['roadmap.md', '---\ntype: roadmap\nid: RM-1\nowner: product-manager\nparent: ST-1\n---\n# Year\n'],
  ]
  for (let n = 0; n < count; n++) {
    const feature = n * 10
    const above = n % 5 === 0 ? `F-${feature + 10}` : n % 5 === 1 ? `F-${feature - 10}` : 'RM-1'
    made.push([
      `features/feature-${feature}.md`,
      `---\ntype: feature\nid: F-${feature}\nowner: product-manager\nstatus: ${n % 2 ? 'done' : 'ready'}\nparent: ${above}\n---\n# Berth ${feature}\n`,
    ])
    for (let at = 1; at < 10; at++) {
      const id = feature + at
      const fields =
        faults[at] ?? `owner: product-owner\nparent: F-${feature + (n % 3 === 0 ? 0 : 10)}\nstatus: draft`
      const want = `moor boat ${at === 9 ? id - 1 : id}`
      const text = `---\ntype: user-story\nid: US-${at === 7 ? id - 1 : id}\n${fields}\n---\n# Boat ${id}\n\nAs a skipper, I want to ${want}, so that I can sleep.\n\n## Related\n\n- [US-${id + 10}](story-${id + 10}.md)\n`
      made.push([`stories/story-${id}.md`, text])
      if (at === 8) made.push([`stories/story-${id} copy.md`, text])
    }
  }
  return made
}

const team = `people:
  ada:
    name: Ada
    roles: [product-owner]
`
const config = configFrom([{ path: 'triad.yaml', text: team }])

const sizes = [30, 300] as const
const workspaces = new Map(sizes.map((size) => [size, workspaceOf(documents(size), { config })]))

/** How many documents are looked at for `ask`, asked a second time, in each of two workspaces. */
const visitsOf = (ask: (workspace: Workspace) => unknown) =>
  sizes.map((size) => {
    const { workspace, visits } = watched(workspaces.get(size) as Workspace)
    // What is remembered of all documents is made once.
    ask(workspace)
    visits()
    ask(workspace)
    return visits()
  })

/** The documents of some features in the middle. */
const some = [10, 11, 12, 22].flatMap((feature) => [
  `features/feature-${feature}0.md`,
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((at) => `stories/story-${feature}${at}.md`),
  `stories/story-${feature}8 copy.md`,
])

const storyIn = (workspace: Workspace) => {
  const artifact = artifactAt(workspace, 'stories/story-101.md')
  if (!artifact) throw new Error('no story')
  return artifact
}

describe('looks at as many documents in ten times as many', () => {
  test('checking a document, and repairing what is found', () => {
    const found = new Set<string>()
    const [few = 0, many = 0] = visitsOf((workspace) => {
      for (const path of some)
        for (const finding of check(workspace, path)) {
          found.add(finding.rule.id)
          fixesOf(workspace, path, finding)
        }
    })
    expect(many).toBeLessThan(few * 1.2)
    expect([...found]).toEqual(
      expect.arrayContaining([
        'dropped-handoff',
        'duplicate-id',
        'duplicate-story',
        'inverted-status',
        'leftover-copy',
        'missing-owner',
        'missing-parent',
        'reference-cycle',
        'unknown-reference',
        'wrong-owner',
        'wrong-parent',
      ]),
    )
  })

  test('checking the team', () => {
    const [few = 0, many = 0] = visitsOf((workspace) => checkTeam(workspace))
    expect(many).toBe(few)
  })

  const reference = { start: 0, end: 1, key: 'parent' }
  const questions: Readonly<Record<string, (workspace: Workspace) => unknown>> = {
    'the next id': (workspace) => nextId(workspace, 'US'),
    'where a kind lives': (workspace) => folderFor(workspace, storyIn(workspace).type),
    'a free path': (workspace) => freePath(workspace, 'stories/', 'US-1', 'Moor'),
    'a new document': (workspace) => newDocument(workspace, { type: storyIn(workspace).type, title: 'Moor' }),
    'what could be above': (workspace) => candidatesFor(workspace, storyIn(workspace)),
    'the nearest id': (workspace) =>
      closestReference(workspace, storyIn(workspace), { ...reference, text: 'F-10x' }, 'id'),
    'a file of the same name': (workspace) =>
      closestReference(workspace, storyIn(workspace), { ...reference, text: 'feature-100.md' }, 'document'),
    'the nearest path': (workspace) =>
      closestReference(
        workspace,
        storyIn(workspace),
        { ...reference, text: '../features/feture-100.md' },
        'document',
      ),
  }

  test.each(Object.entries(questions))('%s', (_, ask) => {
    const [few = 0, many = 0] = visitsOf(ask)
    expect(many).toBeLessThanOrEqual(few)
  })
})

test('a walk through all documents is noticed', () => {
  const [few = 0, many = 0] = visitsOf((workspace) => [...workspace.entries.base.values()].length)
  expect(many).toBeGreaterThan(few * 5)
})
