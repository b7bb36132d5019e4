import { Uri, type WorkspaceEdit, window, workspace } from 'vscode'

/** Makes `edit`, which is about the document at `uri` alone. Whether it could be made. */
export async function apply(uri: string, edit: WorkspaceEdit): Promise<boolean> {
  const document = await workspace.openTextDocument(Uri.parse(uri))
  // What nobody has in front of them and was saved before is saved again, not left as a hidden change.
  const hidden = !document.isDirty && !window.visibleTextEditors.some((it) => it.document === document)
  const applied = await workspace.applyEdit(edit)
  if (applied && hidden) await document.save()
  return applied
}
