import {
  commands,
  Disposable,
  EventEmitter,
  type FileDecorationProvider,
  l10n,
  type TreeDataProvider,
  type TreeView,
  type ViewBadge,
  window,
} from 'vscode'
import type { Questions } from '../questions.ts'
import { createDecorations, decoratedUri } from './decorations.ts'
import { createDragging, type Dragging } from './drag.ts'
import { isFiltered } from './filter.ts'
import { itemOf } from './item.ts'
import { root } from './loaded.ts'
import type { Overview } from './overview.ts'
import { showReading } from './reading.ts'
import { messageOf } from './words.ts'

/** The overview in its view. */
export interface OverviewPane extends Disposable {
  readonly dragging: Dragging
  /** The numbers beside the nodes. */
  readonly decorations: FileDecorationProvider
  /** The number on the icon. */
  readonly badge: ViewBadge | undefined
  /** Brings a node that is loaded into sight. */
  reveal(id: string): Thenable<void>
}

/** Puts the overview into its view, with the badge on the view's icon. The tree's elements are node ids. */
export function showOverview(overview: Overview, questions: Questions): OverviewPane {
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
      return node ? itemOf(node, overview) : { id, label: '' }
    },
    getParent: (id) => overview.parent(id),
  }
  const dragging = createDragging(overview, questions)
  const view = window.createTreeView('triad.overview', {
    treeDataProvider: tree,
    dragAndDropController: dragging,
    showCollapseAll: true,
    canSelectMany: true,
  })
  const { decorations, changed } = createDecorations(overview)
  const reading = showReading(overview)

  tell(overview, view)
  const drawn = overview.onDidChange((ids) => {
    if (ids.length > 0) stale.fire(ids.includes(root) ? undefined : [...ids])
    // Where all is drawn again, by another filter perhaps, the editor must forget every badge that it remembers by id.
    changed(ids.includes(root) ? undefined : ids.flatMap((id) => overview.node(id) ?? []).map(decoratedUri))
    tell(overview, view)
  })
  const parts = Disposable.from(
    view,
    drawn,
    stale,
    reading,
    window.registerFileDecorationProvider(decorations),
  )
  return {
    dragging,
    decorations,
    get badge() {
      return view.badge
    },
    reveal: (id) => view.reveal(id, { select: true, focus: true }),
    dispose: () => parts.dispose(),
  }
}

/** What stands around the tree: the badge, the line above it, and what the menus need to know. */
function tell({ totals, look, matches, found }: Overview, view: TreeView<string>): void {
  const count = (found?.error ?? 0) + (found?.warning ?? 0)
  const tooltip = isFiltered(look.filter)
    ? l10n.t('{0} errors and warnings in what the filter shows', count)
    : l10n.t('{0} errors and warnings in product documents', count)
  if (count !== (view.badge?.value ?? 0) || tooltip !== view.badge?.tooltip)
    view.badge = count > 0 ? { value: count, tooltip } : undefined
  view.message = messageOf(look.filter, matches, totals)
  void commands.executeCommand('setContext', 'triad.overlooked', totals?.overlooked ?? 0)
  void commands.executeCommand('setContext', 'triad.view', look.view)
  void commands.executeCommand('setContext', 'triad.filtered', isFiltered(look.filter))
}
