import { type Drawn, lanesOf } from './drawn.ts'
import { escapeMermaid } from './escape.ts'
import { called } from './report.ts'

/** A graph as a flow chart of Mermaid, each role in a box of its own. */
export function mermaidOf(drawn: Drawn): string {
  const { lanes, nameOf } = lanesOf(drawn)
  const { nodes, edges } = drawn.graph
  const lines = ['flowchart LR']
  for (const [at, { title, nodes }] of lanes.entries())
    lines.push(
      `  subgraph lane${at}["${escapeMermaid(title)}"]`,
      ...nodes.map(({ key, id, title }) => `    ${nameOf(key)}["${escapeMermaid(called(id, title, key))}"]`),
      '  end',
    )
  for (const { from, to, isBroken } of edges)
    lines.push(`  ${nameOf(from)} ${isBroken ? '-.-x' : '-->'} ${nameOf(to)}`)
  const done = nodes.filter(({ stage }) => stage === 'done')
  const waiting = nodes.filter(({ isDropped, isLoose }) => isDropped || isLoose)
  if (done.length > 0) lines.push('  classDef done opacity:0.55', `  class ${list(done)} done`)
  if (waiting.length > 0)
    lines.push('  classDef waiting stroke-dasharray:5 4', `  class ${list(waiting)} waiting`)
  return `${lines.join('\n')}\n`

  function list(some: readonly { readonly key: string }[]): string {
    return some.map(({ key }) => nameOf(key)).join(',')
  }
}
