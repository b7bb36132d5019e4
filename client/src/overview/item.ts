import { type Command, l10n, TreeItem, TreeItemCollapsibleState } from 'vscode'
import type { OverviewNode } from '../../../server/src/lsp/protocol.ts'
import { findings } from '../words.ts'
import { decoratedUri } from './decorations.ts'
import { iconOf } from './icons.ts'

/** A node as the tree draws it. */
export function itemOf(node: OverviewNode): TreeItem {
  const item = new TreeItem(node.label, collapsibleState(node))
  item.id = node.id
  item.description = node.description
  item.tooltip = node.tooltip
  item.iconPath = iconOf(node)
  item.resourceUri = decoratedUri(node)
  item.contextValue = node.artifactId ? `${node.kind}+id` : node.kind
  item.command = commandOf(node)
  const words = [node.label, node.description, node.findings > 0 ? findings(node.findings) : '']
  item.accessibilityInformation = { label: words.filter(Boolean).join(', ') }
  return item
}

/** The roles stand open, so that a first look shows what there is; what they hold is asked for on demand. */
function collapsibleState({ kind, hasChildren }: OverviewNode): TreeItemCollapsibleState {
  if (!hasChildren) return TreeItemCollapsibleState.None
  return kind === 'role' ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed
}

function commandOf({ kind, id }: OverviewNode): Command | undefined {
  if (kind === 'artifact') return { command: 'triad.open', title: l10n.t('Open'), arguments: [id] }
  if (kind === 'missing')
    return { command: 'triad.newArtifact', title: l10n.t('New Artifact…'), arguments: [id] }
  return undefined
}
