import { l10n, Uri, window, workspace } from 'vscode'
import type { Position } from 'vscode-languageclient'
import type { Questions } from '../questions.ts'

/** Where the finding is whose repair writes criteria. */
export interface AddCriteria {
  readonly uri: string
  readonly position: Position
}

/** Writes acceptance criteria to be filled in, with the cursor in the first. Whether it did. */
export async function addCriteria(questions: Questions, { uri, position }: AddCriteria): Promise<boolean> {
  const edit = await questions.addCriteria({ uri, position })
  if (!edit) {
    void window.showInformationMessage(l10n.t('There is nothing to add here any more.'))
    return false
  }
  // What is in front is where the cursor goes; a second view of the document would not help.
  const shown = window.visibleTextEditors.find((it) => it.document.uri.toString() === uri)
  const document = shown?.document ?? (await workspace.openTextDocument(Uri.parse(uri)))
  await window.showTextDocument(document, shown?.viewColumn)
  return workspace.applyEdit(edit)
}
