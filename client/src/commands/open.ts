import { Range, Uri, window } from 'vscode'
import type { OverviewNode } from '../../../server/src/lsp/protocol.ts'

/** Opens the document of a node at its head. */
export async function open(node: OverviewNode | undefined): Promise<void> {
  if (!node?.uri) return
  const line = node.line ?? 0
  await window.showTextDocument(Uri.parse(node.uri), { selection: new Range(line, 0, line, 0) })
}
