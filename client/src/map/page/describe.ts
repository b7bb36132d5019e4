import type { GraphResult } from '../../../../server/src/lsp/protocol.ts'
import { fill, type Words } from '../words.ts'
import type { GraphEdge, GraphNode } from './forest.ts'

/** What is said of a document, in the picture, in the table and to a screen reader: the same words everywhere. */
export interface Says {
  readonly words: Words
  type(node: GraphNode): string
  role(node: GraphNode): string
  status(node: GraphNode): string
  /** `US-12 Pay with a card`. */
  name(node: GraphNode): string
  findings(node: GraphNode): string
  /** What it lacks: a link up, one down. */
  gaps(node: GraphNode): string[]
  /** All of it in one sentence. */
  whole(node: GraphNode): string
  edge(edge: GraphEdge): string
}

export function saysOf(words: Words, graph: GraphResult): Says {
  const nodes = new Map(graph.nodes.map((it) => [it.key, it]))
  const roles = new Map(graph.roles.map((it) => [it.id, it.title]))
  const types = new Map(graph.types.map((it) => [it.id, it.title]))
  const broken = new Map<string, string[]>()
  for (const { from, to, isBroken } of graph.edges)
    if (isBroken) broken.set(to, [...(broken.get(to) ?? []), name(from)])

  function name(of: string | GraphNode): string {
    const node = typeof of === 'string' ? nodes.get(of) : of
    return [node?.id, node?.title].filter(Boolean).join(' ')
  }
  const says: Says = {
    words,
    type: (node) => types.get(node.type) ?? node.type,
    role: (node) => roles.get(node.role) ?? node.role,
    status: ({ stage }) => (stage === null ? '' : words[stage === 'dropped' ? 'stopped' : stage]),
    name,
    findings: ({ findings, severity }) =>
      findings === 0
        ? ''
        : [fill(words[findings === 1 ? 'finding' : 'findings'], findings), severity && words[severity]]
            .filter(Boolean)
            .join(', '),
    gaps: (node) => [
      ...(node.isLoose ? [words.loose] : []),
      ...(node.isDropped ? [words.dropped] : []),
      ...(broken.get(node.key) ?? []).map((from) => fill(words.brokenFrom, from)),
    ],
    whole: (node) =>
      [
        says.name(node),
        says.type(node),
        node.owner ?? words.noOwner,
        says.status(node),
        says.findings(node),
        ...says.gaps(node),
      ]
        .filter(Boolean)
        .join(', '),
    edge: ({ from, to, isBroken }) =>
      [fill(words.handedDown, name(from), name(to)), isBroken ? words.broken : ''].filter(Boolean).join(', '),
  }
  return says
}
