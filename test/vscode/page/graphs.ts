import { roles as allRoles } from '../../../server/src/domain/roles.ts'
import { types } from '../../../server/src/domain/schema/types.ts'
import { type GraphNode, graphOf } from '../../../server/src/features/graph.ts'
import type { Mapped, Named } from '../../../server/src/features/map/map.ts'
import { sample } from '../../features/sample.ts'

/** What the server says of the sample workspace. */
export const harbour = (): Mapped => ({
  graph: graphOf(sample('harbour')),
  ...{ roles: named(allRoles), types: named(types) },
})

const named = (all: readonly Named[]): Named[] => all.map(({ id, title }) => ({ id, title }))

const roles = ['product-leader', 'product-manager', 'product-owner']
const titles = [
  'Pay with a saved card',
  'A receipt by email for whoever pays on behalf of somebody else and needs it before the end of the month',
  'Find a berth',
  'https://example.com/a/very/long/address/that/cannot/be/broken/anywhere/at/all',
  'Liegeplatzreservierungsbestätigung per E-Mail',
]
const each = <T>(list: readonly T[], at: number): T => list[at % list.length] as T

/** A made-up graph of `count` documents: a few strategies, features below them, stories below these, some loose. */
export function generated(count: number): Mapped {
  const nodes = Array.from({ length: count }, (_, at): GraphNode => {
    const level = at < 3 ? 0 : at < count / 8 ? 1 : 2
    const severity = each([null, null, 'warning', null, 'info', 'error', null, 'hint'] as const, at)
    return {
      key: `file:///docs/${at}.md`,
      type: each(['strategy', 'feature', 'user-story'], level),
      role: each(roles, level),
      id: `${each(['ST', 'F', 'US'], level)}-${at}`,
      title: each(titles, at * 7),
      stage: each(['draft', 'ready', 'active', 'done', null] as const, at),
      owner: at % 9 === 0 ? null : 'Ada Okoro',
      severity,
      findings: severity ? (at % 4) + 1 : 0,
      level,
      isDropped: level < 2 && at % 11 === 5,
      isLoose: level === 2 && at % 23 === 0,
    }
  })
  const first = { feature: 3, story: Math.ceil(count / 8) }
  const edges = nodes.flatMap(({ key, level, isLoose }, at) => {
    if (level === 0 || isLoose) return []
    const parent =
      level === 1 ? at % first.feature : first.feature + ((at * 8) % (first.story - first.feature))
    return [{ from: `file:///docs/${parent}.md`, to: key, isBroken: at % 29 === 4 }]
  })
  return {
    graph: { nodes, edges },
    roles: roles.map((id) => ({ id, title: id.replace('-', ' ') })),
    types: ['strategy', 'feature', 'user-story'].map((id) => ({ id, title: id.replace('-', ' ') })),
  }
}
