import { commands, window } from 'vscode'
import type { Totals } from '../../../server/src/lsp/protocol.ts'
import type { Questions } from '../questions.ts'
import { documents, findings, shownFindings } from '../words.ts'

const shortly = 8000 // ms that the sentence stays in the status bar

/** Shows what was found: the server checks all the time, so there is nothing to wait for. */
export async function checkWorkspace(questions: Questions): Promise<Totals> {
  const { totals } = await questions.overview({})
  const count = shownFindings(totals)
  if (totals.artifacts === 0) void offerFirst()
  else if (count === 0) void window.showInformationMessage(`All is well in ${documents(totals.artifacts)}.`)
  else {
    window.setStatusBarMessage(`$(checklist) ${findings(count)} in ${documents(totals.artifacts)}`, shortly)
    await commands.executeCommand('workbench.panel.markers.view.focus')
  }
  return totals
}

async function offerFirst(): Promise<void> {
  const create = 'New Artifact…'
  const picked = await window.showInformationMessage('There are no product documents here yet.', create)
  if (picked === create) await commands.executeCommand('triad.newArtifact')
}
