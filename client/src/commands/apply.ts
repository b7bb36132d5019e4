import { type TextEdit, WorkspaceEdit, type WorkspaceEditEntryMetadata, workspace } from 'vscode'

/**
 * Makes `edits`, each about one document, in one step that is undone in one: nothing is saved, so that it can be. What
 * changes more than one document is shown under `label` before it is made. Whether it was.
 */
export async function apply(edits: readonly WorkspaceEdit[], label: string): Promise<boolean> {
  const [only] = edits
  if (!only) return false
  return workspace.applyEdit(edits.length === 1 ? only : previewed(edits, label))
}

function previewed(edits: readonly WorkspaceEdit[], label: string): WorkspaceEdit {
  const all = new WorkspaceEdit()
  for (const edit of edits)
    for (const [uri, changes] of edit.entries())
      all.set(
        uri,
        changes.map((it): [TextEdit, WorkspaceEditEntryMetadata] => [it, { needsConfirmation: true, label }]),
      )
  return all
}
