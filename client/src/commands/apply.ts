import { l10n, WorkspaceEdit, window, workspace } from 'vscode'

/** No question is longer than so many lines. */
const most = 12

/**
 * Makes `edits`, each about one document, in one step that is undone in one: nothing is saved, so that it can be. What
 * changes more than one document is asked about first under `title`, with each change, unless somebody `isSure`.
 * Whether it was made.
 */
export async function apply(
  given: readonly WorkspaceEdit[],
  title: string,
  isSure = false,
): Promise<boolean> {
  const changing = await Promise.all(given.map(changes))
  const edits = given.filter((_, at) => changing[at])
  const [only] = edits
  if (!only) return given.length > 0
  if (edits.length === 1) return workspace.applyEdit(only)
  if (!isSure && !(await isWanted(edits, title))) return false
  const all = new WorkspaceEdit()
  for (const [uri, texts] of edits.flatMap((it) => it.entries())) all.set(uri, [...all.get(uri), ...texts])
  return workspace.applyEdit(all)
}

/** Shows each document with what will be written there. */
async function isWanted(edits: readonly WorkspaceEdit[], title: string): Promise<boolean> {
  const lines = edits
    .flatMap((it) => it.entries())
    .map(([uri, texts]) => {
      const written = texts.map(({ newText }) => newText.trim()).filter(Boolean)
      return `${workspace.asRelativePath(uri)}: ${written.join(' … ').replace(/\s+/g, ' ')}`
    })
  const more = lines.length - most
  const detail = [...lines.slice(0, most), ...(more > 0 ? [l10n.t('… and {0} more', more)] : [])].join('\n')
  const change = l10n.t('Change {0} Documents', edits.length)
  return (await window.showInformationMessage(title, { modal: true, detail }, change)) === change
}

/** Whether an edit leaves any document other than it is. */
async function changes(edit: WorkspaceEdit): Promise<boolean> {
  for (const [uri, texts] of edit.entries()) {
    const document = await workspace.openTextDocument(uri)
    if (texts.some(({ range, newText }) => document.getText(range) !== newText)) return true
  }
  return false
}
