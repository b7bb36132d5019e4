import { ThemeColor, ThemeIcon } from 'vscode'
import type { OverviewNode } from '../../../server/src/lsp/protocol.ts'

/** Codicons by the id of a role or a type; a type that a team made itself gets `file-text`. */
const named: Readonly<Record<string, string>> = {
  'product-leader': 'compass',
  'product-manager': 'map',
  'product-owner': 'tasklist',
  strategy: 'telescope',
  'portfolio-roadmap': 'milestone',
  'business-case': 'briefcase',
  'executive-briefing': 'megaphone',
  'product-vision': 'eye',
  research: 'beaker',
  roadmap: 'milestone',
  okr: 'target',
  kpi: 'graph',
  'feature-backlog': 'list-tree',
  feature: 'lightbulb',
  'sprint-objective': 'flag',
  'user-story': 'book',
  'acceptance-criteria': 'checklist',
  bug: 'bug',
  enabler: 'tools',
  'team-backlog': 'inbox',
  'release-plan': 'rocket',
}

/** Shape tells the severity as well as colour does, so that it is not lost on those who see no colour. */
const bySeverity = {
  error: new ThemeIcon('error', new ThemeColor('list.errorForeground')),
  warning: new ThemeIcon('warning', new ThemeColor('list.warningForeground')),
  info: new ThemeIcon('info', new ThemeColor('notificationsInfoIcon.foreground')),
  hint: new ThemeIcon('note'),
}

export function iconOf(node: OverviewNode): ThemeIcon {
  if (node.kind === 'missing') return new ThemeIcon('add', new ThemeColor('disabledForeground'))
  if (node.kind === 'artifact') return node.severity ? bySeverity[node.severity] : new ThemeIcon('note')
  const id = node.kind === 'role' ? node.id.slice('role:'.length) : (node.type ?? '')
  return new ThemeIcon(named[id] ?? (node.kind === 'role' ? 'person' : 'file-text'))
}
