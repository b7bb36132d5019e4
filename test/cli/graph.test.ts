import { expect, it, test } from 'vitest'
import { story, triadIn, workspace } from './terminal.ts'

const files = workspace({ 'story.md': story() })

it('--format json has exactly this shape', async () => {
  const { code, stdout, stderr } = await triadIn(files, 'graph')
  const { version, nodes, edges } = JSON.parse(stdout)
  expect({ code, stderr, version }).toEqual({ code: 0, stderr: '', version: 1 })
  expect(nodes[0]).toEqual({
    path: 'strategy.md',
    type: 'strategy',
    role: 'product-leader',
    id: null,
    title: 'Strategy',
    stage: null,
    owner: 'Product Leader',
    severity: null,
    findings: 0,
    level: 0,
    isDropped: false,
    isLoose: false,
  })
  expect(nodes.map((node: { path: string }) => node.path)).toEqual([
    'strategy.md',
    'roadmap.md',
    'features/berths.md',
    'story.md',
  ])
  expect(edges).toEqual([
    { from: 'roadmap.md', to: 'features/berths.md', isBroken: false },
    { from: 'strategy.md', to: 'roadmap.md', isBroken: false },
    { from: 'features/berths.md', to: 'story.md', isBroken: false },
  ])
})

it('--format mermaid is a flow chart with a box for each role', async () => {
  const { stdout } = await triadIn(files, 'graph --format mermaid')
  expect(stdout).toBe(`flowchart LR
  subgraph lane0["Product Leader"]
    n0["Strategy"]
  end
  subgraph lane1["Product Manager"]
    n1["Roadmap"]
    n2["F-1 Berths"]
  end
  subgraph lane2["Product Owner"]
    n3["US-1 Find a berth"]
  end
  n1 --> n2
  n0 --> n1
  n2 --> n3
`)
})

it('--format dot is a graph with a cluster for each role', async () => {
  const { stdout } = await triadIn(files, 'graph --format dot')
  expect(stdout).toMatch(/^digraph triad \{\n/)
  expect(stdout).toContain('    n3 [label="US-1 Find a berth" tooltip="story.md"]\n')
  expect(stdout).toMatch(/\n {2}n1 -> n2\n {2}n0 -> n1\n {2}n2 -> n3\n\}\n$/)
})

it('has what lies below the path alone', async () => {
  const { stdout } = await triadIn({ ...files, '.git/HEAD': '' }, 'graph features')
  expect(JSON.parse(stdout)).toMatchObject({ nodes: [{ path: 'features/berths.md', level: 2 }], edges: [] })
})

test.each([
  ['graph a b', 'triad graph takes one folder; run it once for each.'],
  ['graph --format html', '--format cannot be "html"; known: json, dot, mermaid'],
  ['graph --fail-on error', '--fail-on belongs to triad check, not to triad graph.'],
])('%s is unclear', async (line, message) =>
  expect(await triadIn(files, line)).toEqual({ code: 2, stdout: '', stderr: `triad: ${message}\n` }),
)

it('says so where nothing is an artifact', async () => {
  const { code, stdout, stderr } = await triadIn({ 'README.md': '# Hello' }, 'graph')
  expect({ code, graph: JSON.parse(stdout) }).toEqual({
    code: 0,
    graph: { version: 1, nodes: [], edges: [] },
  })
  expect(stderr).toMatch(/^triad: No artifacts in 1 document: /)
})
