import type { MapCard, MapResult, MapWay } from '../../../../server/src/lsp/protocol.ts'
import { fill } from '../../page/fill.ts'
import type { Words } from '../words.ts'

/** What is said of a document, in the picture, in the table and to a screen reader: the same words everywhere. */
export interface Says {
  readonly words: Words
  type(node: MapCard): string
  role(node: MapCard): string
  status(node: MapCard): string
  /** `US-12 Pay with a card`. */
  name(node: MapCard): string
  findings(node: MapCard): string
  /** What it lacks: a link up, one down. */
  gaps(node: MapCard): string[]
  /** All of it in one sentence. */
  whole(node: MapCard): string
  edge(edge: MapWay): string
}

export function saysOf(words: Words, map: Pick<MapResult, 'cards' | 'lanes' | 'types'>): Says {
  const nodes = new Map(map.cards.map((it) => [it.key, it]))
  const roles = new Map(map.lanes.map((it) => [it.id, it.title]))
  const types = new Map(map.types.map((it) => [it.id, it.title]))

  function name(of: string | MapCard): string {
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
      ...node.from.flatMap(({ name, isBroken }) => (isBroken ? fill(words.brokenFrom, name) : [])),
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
