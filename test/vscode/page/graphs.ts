import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { globSync } from 'tinyglobby'
import { type GraphResult, graphRequest } from '../../../server/src/lsp/protocol.ts'
import { startClient } from '../../lsp/client.ts'

type Node = GraphResult['nodes'][number]

/** What the server says of the sample workspace. */
export async function harbour(): Promise<GraphResult> {
  const root = resolve(import.meta.dirname, '../../workspaces/harbour')
  const paths = globSync('**/*.{md,yaml}', { cwd: root })
  const client = await startClient(
    Object.fromEntries(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')])),
  )
  const graph = await client.request<GraphResult>(graphRequest.method)
  await client.stop()
  return graph
}

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
export function generated(count: number): GraphResult {
  const nodes = Array.from({ length: count }, (_, at): Node => {
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
    nodes,
    edges,
    roles: roles.map((id) => ({ id, title: id.replace('-', ' ') })),
    types: ['strategy', 'feature', 'user-story'].map((id) => ({ id, title: id.replace('-', ' ') })),
  }
}
