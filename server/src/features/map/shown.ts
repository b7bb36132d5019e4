import type { GraphNode } from '../graph.ts'
import { above, countBelow, type Forest } from './forest.ts'

/** What a person asks to see. */
export interface Wish {
  /** Words that must all be in the title, the id, the owner or the type. */
  readonly text: string
  readonly findingsOnly: boolean
  /** The id of a role; empty for all. */
  readonly role: string
  /** The nodes that were opened (true) or closed by hand. */
  readonly turned: Readonly<Record<string, boolean>>
  /** How many documents are drawn unasked. */
  readonly limit: number
}

/** As many as can be drawn at once, and looked at. */
export const step = 300
export const everything: Wish = { text: '', findingsOnly: false, role: '', turned: {}, limit: step }

export interface ShownNode {
  readonly node: GraphNode
  /** There to show where a match belongs, and none itself. */
  readonly isContext: boolean
  /** Whether what stands below is there to see; null where nothing does. */
  readonly isOpen: boolean | null
  /** How many a closed node holds back. */
  readonly below: number
}

export interface Shown {
  /** Parents before their children, and these in the graph's order. */
  readonly nodes: readonly ShownNode[]
  /** How many match, or are there where nothing is asked for. */
  readonly matches: number
  /** How many of these are beyond the limit. */
  readonly left: number
}

export const isFiltered = ({ text, findingsOnly, role }: Wish): boolean =>
  text.trim() !== '' || findingsOnly || role !== ''

/** `titleOf` names a type as people read it; of `wanted`, where there is such a set, no other matches. */
export const shownOf = (
  forest: Forest,
  wish: Wish,
  titleOf: (type: string) => string,
  wanted: ReadonlySet<string> | null = null,
): Shown => (wanted || isFiltered(wish) ? matching(forest, wish, titleOf, wanted) : levels(forest, wish))

/** What matches, and the way up from there. */
function matching(
  forest: Forest,
  wish: Wish,
  titleOf: (type: string) => string,
  wanted: ReadonlySet<string> | null,
): Shown {
  const words = wish.text.toLowerCase().split(/\s+/).filter(Boolean)
  const isMatch = (node: GraphNode) => {
    if (wanted?.has(node.key) === false) return false
    if (wish.role !== '' && node.role !== wish.role) return false
    if (wish.findingsOnly && node.findings === 0) return false
    const text = [node.title, node.id, node.owner, titleOf(node.type)].join(' ').toLowerCase()
    return words.every((word) => text.includes(word))
  }
  const matches = [...forest.nodes.values()].filter(isMatch)
  const drawn = new Set(matches.slice(0, wish.limit).map((it) => it.key))
  const seen = new Set([...drawn].flatMap((key) => [key, ...above(forest, key)]))
  const nodes = walk(
    forest,
    forest.roots,
    (key) => seen.has(key),
    (key) => ({
      isContext: !drawn.has(key),
      isOpen: null,
      below: 0,
    }),
  )
  return { nodes, matches: matches.length, left: matches.length - drawn.size }
}

/** As many levels from the top as there is room for, and what was opened by hand. */
function levels(forest: Forest, { turned, limit }: Wish): Shown {
  const deepest = deepestWithin(forest, limit)
  const hasBelow = (key: string) => forest.children.has(key)
  const isOpen = (key: string) => turned[key] ?? (forest.depths.get(key) ?? 0) < deepest
  const isSeen = (key: string) => {
    const parent = forest.parents.get(key)
    return parent === undefined || isOpen(parent)
  }
  // What hands something down says more than what stands alone, so the latter is what waits.
  const first = new Set([...forest.roots.filter(hasBelow), ...forest.roots].slice(0, limit))
  const roots = forest.roots.filter((it) => first.has(it))
  const nodes = walk(forest, roots, isSeen, (key) => ({
    isContext: false,
    isOpen: hasBelow(key) ? isOpen(key) : null,
    below: hasBelow(key) && !isOpen(key) ? countBelow(forest, key) : 0,
  }))
  return { nodes, matches: forest.nodes.size, left: forest.roots.length - roots.length }
}

/** The depth down to which no more than `limit` nodes stand, the first level in any case. */
function deepestWithin({ depths }: Forest, limit: number): number {
  const counts: number[] = []
  for (const depth of depths.values()) counts[depth] = (counts[depth] ?? 0) + 1
  let sum = 0
  for (const [depth, count] of counts.entries()) {
    sum += count
    if (sum > limit) return Math.max(0, depth - 1)
  }
  return counts.length
}

function walk(
  { nodes, children }: Forest,
  roots: readonly string[],
  isSeen: (key: string) => boolean,
  stateOf: (key: string) => Omit<ShownNode, 'node'>,
): ShownNode[] {
  const shown: ShownNode[] = []
  // A chain may be longer than calls can be nested.
  const open = [...roots].reverse()
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    const node = nodes.get(key)
    if (!node || !isSeen(key)) continue
    shown.push({ node, ...stateOf(key) })
    open.push(...[...(children.get(key) ?? [])].reverse())
  }
  return shown
}
