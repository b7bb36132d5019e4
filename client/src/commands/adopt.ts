import { l10n, Uri, WorkspaceEdit, window, workspace } from 'vscode'
import type { Questions } from '../questions.ts'

/**
 * Shows what a first `triad.yaml` could say, as a file that is not saved yet: saving it adopts Triad. Where
 * there is one, it is opened. Returns whether it was saved here.
 */
export async function adopt(questions: Questions, given: { readonly save?: boolean } = {}): Promise<boolean> {
  const { uri, text } = await questions.adopt()
  if (text === null) {
    await window.showTextDocument(Uri.parse(uri))
    return false
  }
  const document = await workspace.openTextDocument(Uri.parse(uri).with({ scheme: 'untitled' }))
  if (document.getText() === '') {
    const edit = new WorkspaceEdit()
    edit.insert(document.uri, document.positionAt(0), text)
    await workspace.applyEdit(edit)
  }
  await window.showTextDocument(document)
  const save = l10n.t('Save triad.yaml')
  const wish = given.save
    ? save
    : await window.showInformationMessage(
        l10n.t(
          'This is what triad.yaml could say of your documents. Change what you like; saving it adopts Triad in this workspace.',
        ),
        save,
      )
  return wish === save && document.save()
}
