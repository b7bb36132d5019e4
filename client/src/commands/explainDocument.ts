import { type Disposable, EventEmitter, l10n, languages, Uri, window, workspace } from 'vscode'
import type { Questions } from '../questions.ts'

/** How documents are read, each shown in a document of its own that nobody can change. */
export interface Explanations extends Disposable {
  /** Explains the document at `uri`, the one in front where none is given. Where it is shown; nothing if it is not. */
  show(uri?: string): Promise<Uri | undefined>
  /** What is shown may be stale. */
  refresh(): void
}

const scheme = 'triad-explanation'

export function createExplanations(questions: Questions): Explanations {
  const changed = new EventEmitter<Uri>()
  const provider = workspace.registerTextDocumentContentProvider(scheme, {
    onDidChange: changed.event,
    async provideTextDocumentContent(shown) {
      const explanation = await questions.explain({ uri: sourceOf(shown) })
      return explanation?.text ?? l10n.t('This document is not there any more.')
    },
  })
  return {
    async show(given) {
      const active = window.activeTextEditor?.document
      const uri = given ?? (active?.uri.scheme === scheme ? undefined : active?.uri.toString())
      if (uri === undefined) return tell(l10n.t('Open a Markdown document first, then have it explained.'))
      if (!(await questions.explain({ uri })))
        return tell(l10n.t('Triad does not read this document: it is no Markdown, or what git ignores.'))
      const shown = addressFor(uri)
      const document = await workspace.openTextDocument(shown)
      await languages.setTextDocumentLanguage(document, 'markdown')
      await window.showTextDocument(document, { preview: true })
      return shown
    },
    refresh() {
      for (const { uri } of workspace.textDocuments) if (uri.scheme === scheme) changed.fire(uri)
    },
    dispose() {
      provider.dispose()
      changed.dispose()
    },
  }
}

/** The address under which the explanation of a document is shown; its name is what stands on the tab. */
const addressFor = (uri: string): Uri => {
  const name = Uri.parse(uri).path.split('/').at(-1) ?? ''
  return Uri.from({ scheme, path: l10n.t('How {0} is read', name), query: uri })
}

const sourceOf = ({ query }: Uri): string => query

function tell(message: string): undefined {
  void window.showInformationMessage(message)
}
