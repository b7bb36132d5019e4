import { commands, Range, Uri, ViewColumn, window } from 'vscode'
import type { OverviewNode } from '../../../server/src/lsp/protocol.ts'

/** Opens the document of a node where it stands there; in another column where it is to stand beside what is open. */
export async function open(node: OverviewNode | undefined, viewColumn = ViewColumn.Active): Promise<void> {
  if (!node?.uri) return
  const line = node.line ?? 0
  await window.showTextDocument(Uri.parse(node.uri), { selection: new Range(line, 0, line, 0), viewColumn })
}

/** Shows the file of a node among the others. */
export async function revealFile(node: OverviewNode | undefined): Promise<void> {
  if (node?.uri) await commands.executeCommand('revealInExplorer', Uri.parse(node.uri))
}
