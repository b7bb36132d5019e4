import type { MapCard } from '../../../../server/src/lsp/protocol.ts'
import { button, html } from '../../page/dom.ts'
import { fill } from '../../page/fill.ts'
import { inlineIcon } from '../../page/icons.ts'
import type { Says } from './describe.ts'

/** The columns of the table, in order. */
const heads = ['document', 'kind', 'role', 'owner', 'status', 'found', 'from', 'to'] as const
type Head = (typeof heads)[number]

/** How the rows are ordered; as in the picture, where no column is named. */
export interface Order {
  readonly by: Head | null
  readonly isDown: boolean
}

export const asDrawn: Order = { by: null, isDown: false }

/** The order once somebody asks for a column: up, down, then as it was. */
export const turned = ({ by, isDown }: Order, head: Head): Order =>
  by !== head ? { by: head, isDown: false } : isDown ? asDrawn : { by, isDown: true }

export interface Doing {
  readonly sort: (head: Head) => void
  readonly open: (key: string) => void
  readonly turn: (key: string) => void
}

/** What the picture shows, as a table: the same documents in the same order, and the same ways to go on. */
export function tableOf(cards: readonly MapCard[], says: Says, order: Order, doing: Doing): HTMLTableElement {
  const { words } = says
  const link = ({ key, name }: MapCard['from'][number], more = '') =>
    html(
      'li',
      {},
      button(name, () => doing.open(key), { class: 'link' }),
      more,
    )
  const list = (items: readonly HTMLLIElement[]) => (items.length > 0 ? html('ul', {}, ...items) : words.none)

  const row = (node: MapCard) => {
    const { from, to } = node
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
      html('td', {}, list(from.map((it) => link(it, it.isBroken ? ` (${words.broken})` : '')))),
      html('td', {}, ...below(node, says, doing), list(to.map((it) => link(it)))),
    )
  }
  const head = (it: Head) =>
    html(
      'th',
      {
        scope: 'col',
        'aria-sort': order.by !== it ? 'none' : order.isDown ? 'descending' : 'ascending',
      },
      button(words[it], () => doing.sort(it), { class: 'sort', title: fill(words.sorted, words[it]) }),
    )
  return html(
    'table',
    {},
    html('caption', {}, words.table),
    html('thead', {}, html('tr', {}, ...heads.map(head))),
    html('tbody', {}, ...sorted(cards, says, order).map(row)),
  )
}

function found(node: MapCard, says: Says): Node[] {
  const text = says.findings(node)
  const first =
    node.severity && text
      ? html('span', { class: 'found' }, inlineIcon(node.severity), text)
      : html('span', {}, says.words.none)
  return [first, ...says.gaps(node).map((it) => html('div', { class: 'gap' }, it))]
}

/** What turns the branch below a document. */
function below(node: MapCard, { words, name }: Says, { turn }: Doing): Node[] {
  const { isOpen, below, to } = node
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

/** Numbers count as numbers, so that US-2 comes before US-10. */
const collator = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' })

function sorted(cards: readonly MapCard[], says: Says, { by, isDown }: Order): readonly MapCard[] {
  if (by === null) return cards
  const values: Readonly<Record<Head, (it: MapCard) => string>> = {
    document: says.name,
    kind: says.type,
    role: says.role,
    owner: (it) => it.owner ?? '',
    status: says.status,
    found: (it) => String(it.findings),
    from: (it) => it.from.map(({ name }) => name).join(', '),
    to: (it) => String(it.to.length),
  }
  const value = values[by]
  return [...cards].sort((a, b) => (isDown ? -1 : 1) * collator.compare(value(a), value(b)))
}
