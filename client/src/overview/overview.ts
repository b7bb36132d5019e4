import { type Disposable, EventEmitter } from 'vscode'
import type {
  Found,
  OverviewFilter,
  OverviewNode,
  OverviewView,
  Totals,
} from '../../../server/src/lsp/protocol.ts'
import type { Questions } from '../questions.ts'
import { changed, type Loaded, nodeOf, parentOf, pruned, root } from './loaded.ts'

/** What is looked at: how the documents are ordered, and what of them is shown. */
export interface Look {
  readonly view: OverviewView
  readonly filter: OverviewFilter
}

/** What the tree shows, kept in step with the server. A node is named by its id throughout. */
export interface Overview extends Disposable {
  /** The children of a node, or the first level; none in a workspace without product documents. */
  children(id?: string): Promise<readonly OverviewNode[]>
  node(id: string): OverviewNode | undefined
  /** The node that a loaded one stands under; undefined on the first level. */
  parent(id: string): string | undefined
  /** The id of a document's node, loaded with all above it; undefined where the document is not shown. */
  find(uri: string): Promise<string | undefined>
  readonly totals: Totals | undefined
  readonly look: Look
  /** How many documents the filter lets through; undefined where there is none. */
  readonly matches: number | undefined
  /** What is found in all that the filter lets through; undefined until there is an answer. */
  readonly found: Found | undefined
  /** Looks at something else from now on. */
  turn(look: Partial<Look>): Promise<void>
  /** Asks again for all that is loaded. Calls made meanwhile are answered by one more round. */
  refresh(): Promise<void>
  /** The ids of what changed: `''` stands for everything. Fires after each round, the list may be empty. */
  onDidChange: EventEmitter<readonly string[]>['event']
  /** Fires when a round of questions begins, with what resolves at its end. */
  onDidAsk: EventEmitter<Promise<void>>['event']
  /** Fires when somebody looks at it otherwise. */
  onDidTurn: EventEmitter<Look>['event']
}

export function createOverview(
  { overview: ask, reveal }: Pick<Questions, 'overview' | 'reveal'>,
  view: OverviewView = 'role',
  filter: OverviewFilter = {},
): Overview {
  const emitter = new EventEmitter<readonly string[]>()
  const asking = new EventEmitter<Promise<void>>()
  const turned = new EventEmitter<Look>()
  let look: Look = { view, filter }
  let loaded: Loaded = new Map()
  let totals: Totals | undefined
  let matches: number | undefined
  let found: Found | undefined
  let round: Promise<void> | undefined
  let again = false

  async function fetch(parent: string, at: Look): Promise<readonly OverviewNode[]> {
    const answer = await ask(parent === root ? at : { ...at, parent })
    totals = answer.totals
    if (parent === root && at === look) {
      matches = answer.matches
      found = answer.found ?? answer.totals
    }
    // Three roles with nothing in them say less than the welcome text that an empty tree shows.
    return parent === root && answer.totals.artifacts === 0 ? [] : answer.nodes
  }

  async function askAgain(): Promise<void> {
    do {
      again = false
      const at = look
      const parents = [...new Set([root, ...loaded.keys()])]
      // Where a question fails, what was shown stays: an old count is better than a tree that falls empty.
      const answers = await Promise.all(parents.map((it) => fetch(it, at).catch(() => loaded.get(it))))
      // These are answers to what nobody looks at any more.
      if (at !== look) {
        again = true
        continue
      }
      const before = loaded
      // `before` may hold what was opened while the answers were on their way.
      loaded = pruned(new Map([...before, ...parents.map((it, nth) => [it, answers[nth] ?? []] as const)]))
      emitter.fire(changed(before, loaded))
    } while (again)
  }

  async function children(id = root): Promise<readonly OverviewNode[]> {
    const known = loaded.get(id)
    if (known) return known
    const at = look
    const nodes = await fetch(id, at)
    if (at === look) loaded = new Map(loaded).set(id, nodes)
    return nodes
  }

  function refresh(): Promise<void> {
    again = true
    if (round) return round
    round = askAgain().finally(() => {
      round = undefined
    })
    asking.fire(round)
    return round
  }

  return {
    children,
    node: (id) => nodeOf(loaded, id),
    parent: (id) => parentOf(loaded, id),
    async find(uri) {
      const { way } = await reveal({ ...look, uri })
      for (const id of [root, ...way.slice(0, -1)]) await children(id)
      const last = way.at(-1)
      return last !== undefined && nodeOf(loaded, last) ? last : undefined
    },
    get totals() {
      return totals
    },
    get look() {
      return look
    },
    get matches() {
      return matches
    },
    get found() {
      return found
    },
    async turn(other) {
      look = { ...look, ...other }
      loaded = new Map()
      turned.fire(look)
      // The first level is there before the tree asks for it, so that it does not fall empty in between.
      await refresh()
      if ((loaded.get(root) ?? []).length === 0) emitter.fire([root])
    },
    refresh,
    onDidChange: emitter.event,
    onDidAsk: asking.event,
    onDidTurn: turned.event,
    dispose() {
      emitter.dispose()
      asking.dispose()
      turned.dispose()
    },
  }
}
