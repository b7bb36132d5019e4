import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { figuresOf } from '../../server/src/features/figures.ts'
import { linksIn, linksOf } from '../../server/src/features/graph/edges.ts'
import { graphOf } from '../../server/src/features/graph.ts'
import { productWith } from '../../server/src/features/product.ts'
import { reportOf } from '../../server/src/features/report/report.ts'
import { isClosed } from '../../server/src/reading/fields/status.ts'
import { aboveIn, belowIn, isLoose } from '../../server/src/workspace/handed-down.ts'
import { roleOf } from '../../server/src/workspace/owned.ts'
import {
  artifactAt,
  artifactsOf,
  entriesOf,
  type Workspace,
  workspaceOf,
} from '../../server/src/workspace/workspace.ts'
import { runs } from '../runs.ts'
import { every, nodesIn, sourceIn } from './overview/source.ts'

const count = 8
const types = ['strategy', 'roadmap', 'feature-backlog', 'feature', 'user-story', 'team-backlog', 'research']
const owners = ['', 'product-leader', 'product-owner', 'ada', 'TBD']
const statuses = ['ready', 'done', 'draft', 'dropped']
const origins = ['', 'source: https://example.org/7\n', 'epic: Fees\n']

/** Anything that can stand in `parent`: an id that is there or not, a document, one of its headings, an address. */
const parent = fc.oneof(
  { weight: 5, arbitrary: fc.nat(count).map((it) => `D-${it}`) },
  fc.nat(count).map((it) => `d${it}.md`),
  fc.constantFrom('d1.md#d1', 'd1.md#nowhere', 'note.md', 'https://example.org/1'),
)

/** Forests, circles and tangles of documents that name each other, lie in each other's lists, or say where else they come from. */
const workspaces = fc
  .array(
    fc.record({
      type: fc.constantFrom(...types),
      parents: fc.array(parent, { maxLength: 2 }),
      lists: fc.array(fc.nat(count), { maxLength: 3 }),
      owner: fc.constantFrom(...owners),
      status: fc.constantFrom(...statuses),
      origin: fc.constantFrom(...origins),
    }),
    { minLength: 1, maxLength: count },
  )
  .map((all) =>
    workspaceOf([
      ['note.md', '# A note\n'],
      ...all.map(({ type, parents, lists, owner, status, origin }, at) => {
        const named = parents.length > 0 ? `parent: [${parents.map((it) => `"${it}"`).join(', ')}]\n` : ''
        const head = `type: ${type}\nid: D-${at}\nowner: ${owner}\nstatus: ${status}\n${named}${origin}`
        const list = lists.map((it) => `- D-${it}\n`).join('')
        return [`d${at}.md`, `---\n${head}---\n\n# d${at}\n\n## Items\n\n${list}`] as const
      }),
    ]),
  )

const holds = (law: (workspace: Workspace) => void) =>
  fc.assert(fc.property(workspaces, law), { numRuns: runs(0.3) })

/** The keys of what stands below `parent` in the tree of hand-offs. */
const keysBelow = (workspace: Workspace, parent: string): string[] =>
  nodesIn(sourceIn(workspace), 'handoff', parent)
    .flatMap(({ shown }) => shown?.key ?? [])
    .sort()

describe('what is handed down is told once', () => {
  it('seen from above, from below and as a whole', () =>
    holds((workspace) => {
      const all = artifactsOf(workspace)
      const pairs = linksOf(workspace, all)
        .filter(({ isParent }) => isParent)
        .map(({ from, to }) => `${from.path} > ${to.path}`)
      const down = all.flatMap((it) =>
        belowIn(workspace, it).map(({ artifact }) => `${it.path} > ${artifact.path}`),
      )
      const up = all.flatMap((it) =>
        aboveIn(workspace, it).map(({ artifact }) => `${artifact.path} > ${it.path}`),
      )
      expect(down.sort()).toEqual(pairs.sort())
      expect(up.sort()).toEqual(pairs)
    }))

  it('what hangs loose does so in the tree, on the map, in the report and in the figures', () =>
    holds((workspace) => {
      const loose = artifactsOf(workspace).filter((it) => isLoose(workspace, it))
      const paths = loose.map(({ path }) => path)
      const map = graphOf(workspace).nodes.filter((it) => it.isLoose)
      expect(map.map(({ key }) => key).sort()).toEqual(paths)
      expect(keysBelow(workspace, 'loose')).toEqual(paths)
      const report = reportOf(workspace, 'It').graph.nodes.filter((it) => it.isLoose)
      expect(report.map(({ key }) => key).sort()).toEqual(paths)
      // What is done, or has no kind above it here, is asked for nothing.
      const open = loose.filter(({ status }) => !isClosed(status)).map(({ path }) => path)
      for (const path of figuresOf(workspace).loose?.items ?? []) expect(open).toContain(path)
    }))

  it('the first level of the tree is that of the map, and each branch of the tree is a line there', () =>
    holds((workspace) => {
      const { nodes } = graphOf(workspace)
      const tops = [...keysBelow(workspace, ''), ...keysBelow(workspace, 'loose')].sort()
      expect(tops).toEqual(nodes.flatMap(({ level, key }) => (level === 0 ? key : [])).sort())
    }))

  it('a document stands under one role, in the tree and on the map', () =>
    holds((workspace) => {
      const { schema } = workspace.config
      const lanes = new Map(graphOf(workspace).nodes.map(({ key, role }) => [key, role]))
      const roles = nodesIn(sourceIn(workspace), 'role').filter(({ kind }) => kind === 'role')
      for (const role of roles)
        for (const { shown } of every(sourceIn(workspace), 'role', {}, role.id))
          if (shown) {
            expect(lanes.get(shown.key)).toBe(role.owner)
            expect(roleOf(schema, shown.artifact)).toBe(role.owner)
          }
    }))
})

it('two folders are one product: what one names in the other hangs together, whoever is asked', () => {
  fc.assert(
    fc.property(workspaces, workspaces, (one, other) => {
      // The same ids in both are those of each; what is renamed in one is only there.
      const renamed = workspaceOf(
        entriesOf(other).map(({ path, text }) => [path, text.replace(/^id: D-/m, 'id: E-')] as const),
      )
      const product = productWith(
        [one, renamed].map((workspace, at) => ({ workspace, keyOf: (path: string) => `${at}/${path}` })),
      )
      const { all, keyOf, workspaceOf: homeOf } = product
      const pairs = linksIn(product)
        .filter(({ isParent }) => isParent)
        .map(({ from, to }) => `${keyOf(from)} > ${keyOf(to)}`)
        .sort()
      const down = all.flatMap((it) =>
        belowIn(homeOf(it), it).map(({ artifact }) => `${keyOf(it)} > ${keyOf(artifact)}`),
      )
      const up = all.flatMap((it) =>
        aboveIn(homeOf(it), it).map(({ artifact }) => `${keyOf(artifact)} > ${keyOf(it)}`),
      )
      expect(down.sort()).toEqual(pairs)
      expect(up.sort()).toEqual(pairs)
      const report = reportOf(product, 'Both')
      expect(report.graph).toEqual(graphOf(product))
      expect(report.figures.artifacts).toBe(all.filter(({ status }) => status?.stage !== 'dropped').length)
      const keys = new Set(all.map(keyOf))
      expect(keys.size).toBe(all.length)
      for (const key of report.figures.owned?.items ?? []) expect(keys).toContain(key)
      for (const { documents } of report.worst) for (const key of documents) expect(keys).toContain(key)
    }),
    { numRuns: runs(0.2) },
  )
})

it('a list of a kind that hands nothing down to what it lists is no parent', () => {
  const workspace = workspaceOf([
    ['list.md', '---\ntype: team-backlog\nid: TB-1\n---\n\n# List\n\n- US-1\n'],
    ['story.md', '---\ntype: user-story\nid: US-1\n---\n\n# Moor\n'],
  ])
  const story = artifactAt(workspace, 'story.md')
  expect(story && aboveIn(workspace, story)).toEqual([])
  expect(story && isLoose(workspace, story)).toBe(true)
})
