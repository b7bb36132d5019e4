import { type Drawn, lanesOf } from './drawn.ts'
import { escapeDot } from './escape.ts'
import { called } from './report.ts'

/** A graph in the language of Graphviz, each role in a cluster of its own. */
export function dotOf(drawn: Drawn): string {
  const { lanes, nameOf } = lanesOf(drawn)
  const lines = [
    'digraph triad {',
    '  rankdir=LR',
    '  node [shape=box style=rounded fontname="Helvetica" fontsize=11]',
    '  edge [color="#8a8f98" arrowsize=0.6]',
  ]
  for (const [at, { title, nodes }] of lanes.entries())
    lines.push(
      `  subgraph cluster_${at} {`,
      `    label="${escapeDot(title)}"`,
      '    color="#c9ccd2"',
      ...nodes.map(({ key, id, title, isDropped, isLoose }) => {
        const style = isDropped || isLoose ? ' style="rounded,dashed"' : ''
        return `    ${nameOf(key)} [label="${escapeDot(called(id, title, key))}" tooltip="${escapeDot(key)}"${style}]`
      }),
      '  }',
    )
  for (const { from, to, isBroken } of drawn.graph.edges)
    lines.push(`  ${nameOf(from)} -> ${nameOf(to)}${isBroken ? ' [style=dashed color="#c0392b"]' : ''}`)
  lines.push('}')
  return `${lines.join('\n')}\n`
}
