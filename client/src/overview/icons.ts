import { ThemeColor, ThemeIcon } from 'vscode'
import type { OverviewNode, OverviewView } from '../../../server/src/lsp/protocol.ts'
import { kindIcons, storyKind } from '../kinds.ts'

/** Codicons by the id of a role; those of the kinds stand beside. A kind that a team made itself gets `file-text`. */
const byRole: Readonly<Record<string, string>> = {
  'product-leader': 'compass',
  'product-manager': 'map',
  'product-owner': 'tasklist',
}

/** Shape tells the severity as well as colour does, so that it is not lost on those who see no colour. */
const bySeverity = {
  error: new ThemeIcon('error', new ThemeColor('list.errorForeground')),
  warning: new ThemeIcon('warning', new ThemeColor('list.warningForeground')),
  info: new ThemeIcon('info', new ThemeColor('notificationsInfoIcon.foreground')),
  hint: new ThemeIcon('note'),
}

const marks = {
  broken: new ThemeIcon('debug-disconnect', new ThemeColor('list.warningForeground')),
  overloaded: new ThemeIcon('warning', new ThemeColor('list.warningForeground')),
}

/** By kind, where that says more than the type. */
const byKind: Readonly<Record<string, string>> = {
  role: 'person',
  person: 'account',
  nobody: 'question',
  loose: 'debug-disconnect',
  extra: 'history',
  skipped: 'circle-slash',
  item: 'circle-large-outline',
  objective: 'target',
  result: 'graph',
  story: kindIcons[storyKind] ?? 'book',
}

export function iconOf(node: OverviewNode, view: OverviewView): ThemeIcon {
  const { kind, mark, severity, owner = '', type = '', isOver = false } = node
  if (mark) return marks[mark]
  if (kind === 'missing' || kind === 'unwritten')
    return new ThemeIcon('add', new ThemeColor('disabledForeground'))
  // Where the types are mixed, the type says more than the findings, which are told by number and colour as well.
  if (kind === 'artifact' && view !== 'handoff')
    return severity ? bySeverity[severity] : new ThemeIcon('note')
  if (isOver) return new ThemeIcon('pass')
  return new ThemeIcon((kind === 'role' ? byRole[owner] : kindIcons[type]) ?? byKind[kind] ?? 'file-text')
}
