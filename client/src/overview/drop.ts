import type { OverviewNode } from '../../../server/src/lsp/protocol.ts'

/** What it means to let a document go over something. */
export type Drop =
  | {
      readonly kind: 'parent'
      readonly uri: string
      readonly to: { readonly uri: string; readonly title: string }
    }
  | { readonly kind: 'owner'; readonly uri: string; readonly owner: string }

/** What dropping `node`, which stands under the node `parent`, onto `target` means; null where it means nothing. */
export function dropOf(
  { uri, id }: OverviewNode,
  target: OverviewNode,
  parent: string | undefined,
): Drop | null {
  if (!uri || target.id === id || target.id === parent) return null
  if (target.uri)
    return target.uri === uri ? null : { kind: 'parent', uri, to: { uri: target.uri, title: target.label } }
  return target.owner ? { kind: 'owner', uri, owner: target.owner } : null
}
