import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { roles } from '../../server/src/domain/roles.ts'
import { noCounts } from '../../server/src/features/counts.ts'
import { graphOf } from '../../server/src/features/graph.ts'
import { mapOf } from '../../server/src/features/map/map.ts'
import { ample } from '../../server/src/features/map/room.ts'
import { belowOf } from '../../server/src/workspace/below.ts'
import { artifactsOf, type Workspace, workspaceOf } from '../../server/src/workspace/workspace.ts'
import { corpus } from '../bench/corpus/corpus.ts'
import { usual } from '../bench/corpus/shape.ts'
import { growingIn } from '../reading/steps.ts'
import { runs } from '../runs.ts'
import { sample, workspaceIn } from './sample.ts'

const harbour = sample('harbour')
const edgesOf = (table: string) =>
  graphOf(workspaceIn(table)).edges.map(({ from, to, isBroken }) => `${from} ${isBroken ? '✗' : '→'} ${to}`)
const levelsOf = (table: string) =>
  Object.fromEntries(graphOf(workspaceIn(table)).nodes.map(({ key, level }) => [key, level]))

describe('in harbour', () => {
  const { nodes, edges } = graphOf(harbour)
  const byId = (id: string) => nodes.find((node) => node.id === id)

  it('every artifact is a node, the highest first', () => {
    expect(nodes).toHaveLength(38)
    expect(nodes.slice(0, 6).map(({ level, id }) => `${level} ${id}`)).toEqual([
      '0 ST-1',
      '0 US-14',
      '1 PR-1',
      '1 BC-1',
      '1 EB-1',
      '2 PV-1',
    ])
  })

  it('a node says what the picture shows', () => {
    expect(byId('F-4')).toEqual({
      key: 'features/arrivals-board.md',
      type: 'feature',
      role: 'product-manager',
      id: 'F-4',
      title: 'Arrivals board',
      stage: 'ready',
      owner: null,
      severity: 'warning',
      findings: 1,
      level: 4,
      isDropped: false,
      isLoose: false,
    })
    expect(nodes.filter(({ isLoose }) => isLoose).map(({ id }) => id)).toEqual(['US-14'])
    expect(nodes.filter(({ isDropped }) => isDropped)).toEqual([])
  })

  it('takes in what sprints, releases and backlogs list, by id and by link', () => {
    const below = (path: string) => edges.filter(({ from }) => from === path).map(({ to }) => to)
    expect(below('sprints/sprint-12.md')).toEqual([
      'stories/us-03-take-my-berth-back.md',
      'stories/us-02-see-my-credit.md',
      'backlog/bug-01-double-booking.md',
    ])
    expect(below('releases/release-plan-june.md')).toHaveLength(3)
    expect(below('backlog/team-backlog.md')).toHaveLength(7)
    expect(edges.filter(({ isBroken }) => isBroken)).toEqual([])
  })

  it('has whatever hangs below a document', () => {
    for (const artifact of artifactsOf(harbour))
      for (const { artifact: below } of belowOf(harbour, artifact))
        if (below !== artifact)
          expect(edges.map(({ from, to }) => `${from} ${to}`)).toContain(`${artifact.path} ${below.path}`)
  })
})

describe('an edge', () => {
  it('comes from an id, a path, a heading and an item', () => {
    expect(
      edgesOf(`
      strategy.md | type: strategy | id: ST-1
      roadmap.md | type: roadmap | id: RM-1 | parent: strategy.md = ## F-7 Cards\\n\\n## Now
      a.md | type: feature | parent: roadmap.md#now
      b.md | type: user-story | parent: F-7
      c.md | type: feature | parent: [RM-1, roadmap.md]`),
    ).toEqual(['roadmap.md → a.md', 'roadmap.md → b.md', 'roadmap.md → c.md', 'strategy.md → roadmap.md'])
  })

  it('is broken where a type hands nothing down to another, or where the way leads back', () => {
    expect(
      edgesOf(`
      a.md | type: feature | id: F-1 | parent: F-2
      b.md | type: feature | id: F-2 | parent: F-1
      s.md | type: strategy | id: ST-1
      u.md | type: user-story | id: US-1 | parent: ST-1
      v.md | type: user-story | parent: US-1
      w.md | type: feature | id: F-3 | parent: F-3`),
    ).toEqual(['b.md ✗ a.md', 'a.md ✗ b.md', 's.md ✗ u.md', 'u.md → v.md'])
  })

  it('is none to what a plan leaves out', () => {
    expect(
      edgesOf(`
      r.md | type: release-plan = ## Scope\\n\\n- US-1\\n\\n## Not in scope\\n\\n- US-2
      a.md | type: user-story | id: US-1
      b.md | type: user-story | id: US-2`),
    ).toEqual(['r.md → a.md'])
  })
})

describe('the level', () => {
  it('is one more than that of the highest parent', () => {
    expect(
      levelsOf(`
      s.md | type: strategy | id: ST-1
      p.md | type: portfolio-roadmap | id: PR-1 | parent: ST-1
      b.md | type: executive-briefing | parent: [PR-1, ST-1]`),
    ).toEqual({ 's.md': 0, 'p.md': 1, 'b.md': 1 })
  })

  it('counts from a circle as from any other top', () => {
    expect(
      levelsOf(`
      a.md | type: okr | id: OKR-1 | parent: OKR-2
      b.md | type: okr | id: OKR-2 | parent: OKR-1
      f.md | type: feature | parent: [OKR-1, RM-1]
      r.md | type: roadmap | id: RM-1 | parent: ST-1
      s.md | type: strategy | id: ST-1`),
    ).toEqual({ 'a.md': 0, 'b.md': 1, 'f.md': 1, 'r.md': 1, 's.md': 0 })
  })

  it('starts at the highest type of a circle', () => {
    expect(
      levelsOf(`
      a.md | type: user-story | id: US-1 | parent: F-1
      b.md | type: feature | id: F-1 | parent: F-2
      c.md | type: feature | id: F-2 | parent: [F-1, US-2]
      d.md | type: user-story | id: US-2 | parent: F-2`),
    ).toEqual({ 'a.md': 1, 'b.md': 0, 'c.md': 1, 'd.md': 2 })
  })
})

it('a hand-off is dropped where neither a document nor a story below takes it up', () => {
  const { nodes } = graphOf(
    workspaceIn(`
    s.md | type: strategy | id: ST-1 | status: active
    r.md | type: roadmap | parent: ST-1 | status: dropped
    a.md | type: feature | id: F-1 | status: ready
    b.md | type: feature | id: F-2 | status: ready = ## Story 1\\n\\nAs a guest, I want x, so that y.
    c.md | type: feature | id: F-3 | status: draft
    u.md | type: user-story | parent: F-9`),
  )
  expect(nodes.filter(({ isDropped }) => isDropped).map(({ key }) => key)).toEqual(['s.md', 'a.md'])
})

const anyLinks = fc.array(fc.tuple(fc.nat(11), fc.nat(11)), { maxLength: 40 })

it('any links, circles too, have levels, and a picture in which nothing lies on anything', () => {
  fc.assert(
    fc.property(anyLinks, (links) => {
      const kinds = ['feature', 'user-story', 'roadmap', 'strategy']
      const table = Array.from({ length: 12 }, (_, n) => {
        const parents = links.filter(([from]) => from === n).map(([, to]) => `X-${to}`)
        return `${n}.md | type: ${kinds[n % 4]} | id: X-${n} | parent: [${parents.join(', ')}]`
      })
      const graph = graphOf(workspaceIn(table.join('\n')))
      expect(graph.nodes).toHaveLength(12)
      const level = new Map(graph.nodes.map((node) => [node.key, node.level]))
      for (const { from, to } of graph.edges)
        expect(level.get(to) ?? 0).toBeLessThanOrEqual((level.get(from) ?? 0) + 1)
      const { cards, ways, width, height } = mapOf({ graph, roles, types: [] }, {}, ample)
      expect(ways).toHaveLength(graph.edges.length)
      expect(new Set(cards.map(({ x, y }) => `${x} ${y}`)).size).toBe(12)
      for (const box of cards) {
        expect(box.x >= 0 && box.x + box.width <= width).toBe(true)
        expect(box.y >= 0 && box.y + box.height <= height).toBe(true)
      }
    }),
    { numRuns: runs(0.2) },
  )
})

it('one long chain is no trouble', () => {
  const chain = Array.from(
    { length: 3000 },
    (_, n) => [`${n}.md`, `---\ntype: feature\nid: F-${n}\nparent: F-${n + 1}\n---\n`] as const,
  )
  expect(graphOf(workspaceOf(chain), () => noCounts).nodes.at(-1)?.level).toBe(2999)
})

it('ten times as many documents take ten times as many steps', () => {
  const sizes = [100, 1000] as const
  const workspaces = new Map(sizes.map((size) => [size as number, workspaceOf(corpus(size, usual))]))
  const draw = (size: number) => graphOf(workspaces.get(size) as Workspace, () => noCounts)
  for (const size of sizes) draw(size)
  expect(growingIn(draw, sizes)).toEqual([])
})
