import { type Disposable, EventEmitter } from 'vscode'
import type { OverviewNode, Totals } from '../../../server/src/lsp/protocol.ts'
import type { Questions } from '../questions.ts'
import { changed, type Loaded, nodeOf, pruned, root } from './loaded.ts'

/** What the tree shows, kept in step with the server. A node is named by its id throughout. */
export interface Overview extends Disposable {
  /** The children of a node, or the roles; none in a workspace without product documents. */
  children(id?: string): Promise<readonly OverviewNode[]>
  node(id: string): OverviewNode | undefined
  readonly totals: Totals | undefined
  /** Asks again for all that is loaded. Calls made meanwhile are answered by one more round. */
  refresh(): Promise<void>
  /** The ids of what changed: `''` stands for everything. Fires after each round, the list may be empty. */
  onDidChange: EventEmitter<readonly string[]>['event']
}

export function createOverview({ overview: ask }: Questions): Overview {
  const emitter = new EventEmitter<readonly string[]>()
  let loaded: Loaded = new Map()
  let totals: Totals | undefined
  let round: Promise<void> | undefined
  let again = false

  async function fetch(parent: string): Promise<readonly OverviewNode[]> {
    const answer = await ask(parent === root ? {} : { parent })
    totals = answer.totals
    // Three roles with nothing in them say less than the welcome text that an empty tree shows.
    return parent === root && answer.totals.artifacts === 0 ? [] : answer.nodes
  }

  async function askAgain(): Promise<void> {
    do {
      again = false
      const parents = [...new Set([root, ...loaded.keys()])]
      // Where a question fails, what was shown stays: an old count is better than a tree that falls empty.
      const answers = await Promise.all(parents.map((it) => fetch(it).catch(() => loaded.get(it))))
      const before = loaded
      // `before` may hold what was opened while the answers were on their way.
      loaded = pruned(new Map([...before, ...parents.map((it, at) => [it, answers[at] ?? []] as const)]))
      emitter.fire(changed(before, loaded))
    } while (again)
  }

  return {
    async children(id = root) {
      const known = loaded.get(id)
      if (known) return known
      const nodes = await fetch(id)
      loaded = new Map(loaded).set(id, nodes)
      return nodes
    },
    node: (id) => nodeOf(loaded, id),
    get totals() {
      return totals
    },
    refresh() {
      again = true
      round ??= askAgain().finally(() => {
        round = undefined
      })
      return round
    },
    onDidChange: emitter.event,
    dispose: () => emitter.dispose(),
  }
}
