import { EventEmitter, type FileDecoration, type FileDecorationProvider, ThemeColor, Uri } from 'vscode'
import type { OverviewNode } from '../../../server/src/lsp/protocol.ts'
import { findings } from '../words.ts'
import type { Overview } from './overview.ts'

/** A scheme of our own: with the document's real address the Explorer would wear these badges too. */
const scheme = 'triad'

export const decoratedUri = ({ id }: OverviewNode): Uri => Uri.from({ scheme, path: `/${id}` })

const colours = {
  error: new ThemeColor('list.errorForeground'),
  warning: new ThemeColor('list.warningForeground'),
  info: undefined,
  hint: undefined,
}

/** What somebody wrote, and no branch of such. */
const leaves = new Set<OverviewNode['kind']>(['artifact', 'story', 'item', 'objective', 'result'])

/** The number of findings at the right of a node (a badge has room for two characters); what is missing, pale. */
function decorationOf(node: OverviewNode): FileDecoration | undefined {
  const { findings: count, severity, kind, isContext = false } = node
  if (kind === 'missing' || kind === 'unwritten' || isContext)
    return { color: new ThemeColor('descriptionForeground') }
  if (count === 0 || !severity) return undefined
  return {
    badge: count > 99 ? '99' : String(count),
    tooltip: findings(count),
    // Whole branches in orange would shout; the documents themselves carry the colour.
    color: leaves.has(kind) ? colours[severity] : undefined,
  }
}

/** What `registerFileDecorationProvider` takes; `changed` draws the badges of these nodes again, or all. */
export function createDecorations(overview: Overview) {
  const emitter = new EventEmitter<Uri[] | undefined>()
  const decorations: FileDecorationProvider = {
    onDidChangeFileDecorations: emitter.event,
    provideFileDecoration(uri) {
      const node = uri.scheme === scheme ? overview.node(uri.path.slice(1)) : undefined
      return node && decorationOf(node)
    },
  }
  return { decorations, changed: (uris: Uri[] | undefined) => emitter.fire(uris) }
}
