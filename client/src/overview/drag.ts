import { DataTransferItem, type TreeDragAndDropController } from 'vscode'
import { linkTo } from '../commands/linkParent.ts'
import { setOwner } from '../commands/setOwner.ts'
import type { Questions } from '../questions.ts'
import { dropOf } from './drop.ts'
import type { Overview } from './overview.ts'

/** The tree's own type: nothing else that is dragged onto it means anything there. */
const mime = 'application/vnd.code.tree.triad.overview'

export type Dragging = Required<TreeDragAndDropController<string>>

/**
 * A document dragged onto another gets it as its parent; onto a person or a role, as its owner. For the keyboard there
 * are commands: Link to Parent, Set Owner.
 */
export const createDragging = (overview: Overview, questions: Questions): Dragging => ({
  dragMimeTypes: ['text/uri-list'],
  dropMimeTypes: [mime],
  handleDrag(ids, transfer) {
    const nodes = ids.flatMap((id) => overview.node(id) ?? [])
    const addresses = nodes.flatMap((it) => it.uri ?? [])
    if (addresses.length === 0) return
    transfer.set(mime, new DataTransferItem(nodes.filter((it) => it.uri).map((it) => it.id)))
    // An editor that takes it opens the documents.
    transfer.set('text/uri-list', new DataTransferItem(addresses.join('\r\n')))
  },
  async handleDrop(id, transfer) {
    const dragged: unknown = transfer.get(mime)?.value
    const target = id === undefined ? undefined : overview.node(id)
    if (!target || !Array.isArray(dragged)) return
    for (const it of dragged) {
      const node = typeof it === 'string' ? overview.node(it) : undefined
      const drop = node && dropOf(node, target, overview.parent(node.id))
      if (drop?.kind === 'parent') await linkTo(questions, drop)
      if (drop?.kind === 'owner') await setOwner(questions, drop)
    }
  },
})
