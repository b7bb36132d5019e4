import { commands, l10n, window } from 'vscode'
import type { Totals } from '../../../server/src/lsp/protocol.ts'
import type { Questions } from '../questions.ts'
import { findings, inDocuments, shownFindings } from '../words.ts'

const shortly = 8000 // ms that the sentence stays in the status bar

/** Shows what was found: the server checks all the time, so there is nothing to wait for. */
export async function checkWorkspace(questions: Questions): Promise<Totals> {
  const { totals } = await questions.overview({})
  const count = shownFindings(totals)
  if (totals.artifacts === 0) void offerFirst(totals.overlooked)
  else if (count === 0)
    void window.showInformationMessage(l10n.t('All is well {0}.', inDocuments(totals.artifacts)))
  else {
    window.setStatusBarMessage(`$(checklist) ${findings(count)} ${inDocuments(totals.artifacts)}`, shortly)
    await commands.executeCommand('workbench.panel.markers.view.focus')
  }
  return totals
}

/**
 * Says that there is nothing yet to look at, and offers to begin; where `overlooked` documents begin stories and are not
 * read, it offers what takes them in.
 */
export async function offerFirst(overlooked: number): Promise<void> {
  if (overlooked > 0) {
    const show = l10n.t('Show How to Include Them')
    const told = l10n.t('{0} documents look like user stories, but Triad does not read them.', overlooked)
    if ((await window.showInformationMessage(told, show)) === show)
      await commands.executeCommand('triad.adopt')
    return
  }
  const create = l10n.t('New Artifact…')
  const message = l10n.t('There are no product documents here yet.')
  const picked = await window.showInformationMessage(message, create)
  if (picked === create) await commands.executeCommand('triad.newArtifact')
}
