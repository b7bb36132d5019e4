import { Disposable, EventEmitter, l10n, type TreeDataProvider, window } from 'vscode'
import { findings } from '../words.ts'
import { createDecorations, decoratedUri } from './decorations.ts'
import { itemOf } from './item.ts'
import { root } from './loaded.ts'
import type { Overview } from './overview.ts'

/** Puts the overview into its view, with the badge on the view's icon. The tree's elements are node ids. */
export function showOverview(overview: Overview): Disposable {
  const stale = new EventEmitter<string[] | undefined>()
  const tree: TreeDataProvider<string> = {
    onDidChangeTreeData: stale.event,
    // A server that did not start is told of elsewhere; the tree stays empty and shows its welcome text.
    getChildren: (id) =>
      overview.children(id).then(
        (nodes) => nodes.map((it) => it.id),
        () => [],
      ),
    getTreeItem(id) {
      const node = overview.node(id)
      return node ? itemOf(node) : { id, label: '' }
    },
  }
  const view = window.createTreeView('triad.overview', { treeDataProvider: tree, showCollapseAll: true })
  const { decorations, changed } = createDecorations(overview)

  const drawn = overview.onDidChange((ids) => {
    if (ids.length > 0) stale.fire(ids.includes(root) ? undefined : [...ids])
    changed(ids.flatMap((id) => overview.node(id) ?? []).map(decoratedUri))
    const count = (overview.totals?.error ?? 0) + (overview.totals?.warning ?? 0)
    const tooltip = l10n.t('{0} in product documents', findings(count))
    if (count !== (view.badge?.value ?? 0)) view.badge = count > 0 ? { value: count, tooltip } : undefined
  })
  return Disposable.from(view, drawn, stale, window.registerFileDecorationProvider(decorations))
}
