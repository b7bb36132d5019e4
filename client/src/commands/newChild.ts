import { l10n, type Uri, window } from 'vscode'
import type { OverviewNode } from '../../../server/src/lsp/protocol.ts'
import type { Questions } from '../questions.ts'
import { newArtifact } from './newArtifact.ts'

/** Starts a document that is handed down from another: only of types that can be. The address; nothing if stopped. */
export async function newChild(
  questions: Questions,
  node: OverviewNode | undefined,
): Promise<Uri | undefined> {
  const parent = node?.artifactId
  if (!parent) {
    void window.showInformationMessage(
      l10n.t('Give the document an id first: what hangs below it names it by that.'),
    )
    return undefined
  }
  const isChild = (type: { readonly parents: readonly { readonly id: string }[] }) =>
    type.parents.some(({ id }) => id === parent)
  return newArtifact(questions, { parent }, isChild)
}
