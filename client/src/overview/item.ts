import { type Command, l10n, TreeItem, TreeItemCollapsibleState } from 'vscode'
import type { OverviewNode } from '../../../server/src/lsp/protocol.ts'
import { findings } from '../words.ts'
import { decoratedUri } from './decorations.ts'
import { isFiltered, placesOf } from './filter.ts'
import { iconOf } from './icons.ts'
import type { Overview } from './overview.ts'

/** A node as the tree draws it. */
export function itemOf(node: OverviewNode, { look, matches }: Pick<Overview, 'look' | 'matches'>): TreeItem {
  const opens = isFiltered(look.filter) && (matches ?? few) < few
  const item = new TreeItem(
    { label: node.label, highlights: node.kind === 'artifact' ? placesOf(look.filter, node.label) : [] },
    collapsibleState(node, opens),
  )
  // The editor remembers by id what was open, and would not open it for what is looked for.
  item.id = opens ? `${JSON.stringify(look.filter)} ${node.id}` : node.id
  item.description = node.description
  item.tooltip = node.tooltip
  item.iconPath = iconOf(node, look.view)
  item.resourceUri = decoratedUri(node)
  item.contextValue = contextOf(node)
  item.command = commandOf(node)
  const words = [node.label, node.description, node.findings > 0 ? findings(node.findings) : '']
  item.accessibilityInformation = { label: words.filter(Boolean).join(', ') }
  return item
}

/** Documents that are looked for: as many can be seen at a glance, with all that is above them open. */
const few = 50

/** What the menus go by. */
const contextOf = ({ kind, artifactId, handsDown }: OverviewNode): string =>
  [kind, ...(artifactId ? ['id', ...(handsDown ? ['down'] : [])] : [])].join('+')

function collapsibleState(
  { hasChildren, isOpen = false }: OverviewNode,
  opens: boolean,
): TreeItemCollapsibleState {
  if (!hasChildren) return TreeItemCollapsibleState.None
  return opens || isOpen ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed
}

function commandOf({ kind, id, uri }: OverviewNode): Command | undefined {
  if (uri) return { command: 'triad.open', title: l10n.t('Open'), arguments: [id] }
  if (kind === 'missing')
    return { command: 'triad.newArtifact', title: l10n.t('New Artifact…'), arguments: [id] }
  return undefined
}
