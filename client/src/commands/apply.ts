import { l10n, WorkspaceEdit, window, workspace } from 'vscode'

/** No question is longer than so many lines. */
const most = 12

/**
 * Makes `edits`, each about one document, in one step that is undone in one: nothing is saved, so that it can be. What
 * changes more than one document is asked about first under `title`, with each change, unless somebody `isSure`.
 * Whether it was made.
 */
export async function apply(
  edits: readonly WorkspaceEdit[],
  title: string,
  isSure = false,
): Promise<boolean> {
  const [only] = edits
  if (!only) return false
  if (edits.length === 1) return workspace.applyEdit(only)
  if (!isSure && !(await isWanted(edits, title))) return false
  const all = new WorkspaceEdit()
  for (const [uri, changes] of edits.flatMap((it) => it.entries()))
    all.set(uri, [...all.get(uri), ...changes])
  return workspace.applyEdit(all)
}

/** Shows each document with what will be written there. */
async function isWanted(edits: readonly WorkspaceEdit[], title: string): Promise<boolean> {
  const lines = edits
    .flatMap((it) => it.entries())
    .map(([uri, changes]) => {
      const written = changes.map(({ newText }) => newText.trim()).filter(Boolean)
      return `${workspace.asRelativePath(uri)}: ${written.join(' … ').replace(/\s+/g, ' ')}`
    })
  const more = lines.length - most
  const detail = [...lines.slice(0, most), ...(more > 0 ? [l10n.t('… and {0} more', more)] : [])].join('\n')
  const change = l10n.t('Change {0} Documents', edits.length)
  return (await window.showInformationMessage(title, { modal: true, detail }, change)) === change
}
