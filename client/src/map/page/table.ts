import { fill } from '../words.ts'
import type { Says } from './describe.ts'
import { button, html } from './dom.ts'
import type { Forest, GraphEdge, GraphNode } from './forest.ts'
import { inlineIcon } from './icons.ts'
import type { Shown, ShownNode } from './shown.ts'

export interface Doing {
  readonly open: (key: string) => void
  readonly turn: (key: string) => void
}

/** What the picture shows, as a table: the same documents in the same order, and the same ways to go on. */
export function tableOf(
  { nodes }: Shown,
  forest: Forest,
  edges: readonly GraphEdge[],
  says: Says,
  doing: Doing,
): HTMLTableElement {
  const { words } = says
  const up = grouped(edges, (it) => it.to)
  const down = grouped(edges, (it) => it.from)
  const link = (node: GraphNode | undefined, more = '') =>
    node &&
    html(
      'li',
      {},
      button(says.name(node), () => doing.open(node.key), { class: 'link' }),
      more,
    )
  const list = (items: readonly (HTMLLIElement | undefined)[]) => {
    const there = items.filter((it) => it !== undefined)
    return there.length > 0 ? html('ul', {}, ...there) : words.none
  }

  const row = (it: ShownNode) => {
    const { node } = it
    const from = up.get(node.key) ?? []
    const to = down.get(node.key) ?? []
    return html(
      'tr',
      { 'data-row': node.key },
      html(
        'th',
        { scope: 'row' },
        button(says.name(node), () => doing.open(node.key), { class: 'link', 'data-key': node.key }),
      ),
      html('td', {}, says.type(node)),
      html('td', {}, says.role(node)),
      html('td', {}, node.owner ?? words.noOwner),
      html('td', {}, says.status(node) || words.none),
      html('td', {}, ...found(node, says)),
      html(
        'td',
        {},
        list(
          from.map(({ from, isBroken }) =>
            link(forest.nodes.get(from), isBroken ? ` (${words.broken})` : ''),
          ),
        ),
      ),
      html('td', {}, ...below(it, to, says, doing), list(to.map((it) => link(forest.nodes.get(it.to))))),
    )
  }
  const heads = ['document', 'kind', 'role', 'owner', 'status', 'found', 'from', 'to'] as const
  return html(
    'table',
    {},
    html('caption', {}, words.table),
    html('thead', {}, html('tr', {}, ...heads.map((it) => html('th', { scope: 'col' }, words[it])))),
    html('tbody', {}, ...nodes.map(row)),
  )
}

function found(node: GraphNode, says: Says): Node[] {
  const text = says.findings(node)
  const first =
    node.severity && text
      ? html('span', { class: 'found' }, inlineIcon(node.severity), text)
      : html('span', {}, says.words.none)
  return [first, ...says.gaps(node).map((it) => html('div', { class: 'gap' }, it))]
}

/** What turns the branch below a document. */
function below(
  { node, isOpen, below }: ShownNode,
  to: readonly GraphEdge[],
  { words, name }: Says,
  { turn }: Doing,
): Node[] {
  if (isOpen === null || to.length === 0) return []
  const text = isOpen ? words.closeBelow : fill(words.openBelow, below)
  const label = `${text}, ${name(node)}`
  return [
    button(text, () => turn(node.key), {
      'aria-expanded': String(isOpen),
      'aria-label': label,
      'data-turns': node.key,
    }),
  ]
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group) group.push(item)
    else groups.set(keyOf(item), [item])
  }
  return groups
}
