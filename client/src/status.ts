import { commands, Disposable, l10n, StatusBarAlignment, type StatusBarItem, type TextDocument, window } from 'vscode'
import type { DocumentInfo } from '../../server/src/lsp/protocol.ts'
import type { Questions } from './questions.ts'
import { capitalised, findings, shownFindings } from './words.ts'

/** The one status bar item: who owns the document in front, and how it stands. */
export interface Status extends Disposable {
  refresh(): Promise<void>
}

export function createStatus(questions: Questions): Status {
  const item = window.createStatusBarItem('triad.owner', StatusBarAlignment.Right, 100)
  item.name = l10n.t('Owner of the product document')
  item.command = 'triad.setOwner'
  let newest = 0

  async function refresh(): Promise<void> {
    const turn = ++newest
    const document = window.activeTextEditor?.document
    const uri = document && isMarkdown(document) ? document.uri.toString() : undefined
    // A failure is told once, where the server is started; here it only means that nothing is known.
    const info = uri ? await questions.document({ uri }).catch(() => null) : null
    // Another editor came to the front while this answer was on its way.
    if (turn !== newest) return
    void commands.executeCommand('setContext', 'triad.activeArtifact', info !== null)
    if (info) show(item, info)
    else item.hide()
  }

  const moved = window.onDidChangeActiveTextEditor(() => void refresh())
  return { refresh, dispose: () => Disposable.from(item, moved).dispose() }
}

function show(item: StatusBarItem, info: DocumentInfo): void {
  const count = shownFindings(info)
  const owner = info.owner ? `$(person) ${plain(info.owner)}` : `$(warning) ${noOwner()}`
  item.text = count > 0 ? `${owner} · ${findings(count)}` : owner
  item.tooltip = tooltipOf(info)
  item.accessibilityInformation = {
    label: l10n.t('{0}, {1}. Choose who owns this document.', info.owner ?? noOwner(), findings(count)),
    role: 'button',
  }
  item.show()
}

const isMarkdown = ({ languageId, uri }: TextDocument): boolean =>
  languageId === 'markdown' || languageId === 'mdx' || uri.path.toLowerCase().endsWith('.mdx')

const noOwner = (): string => l10n.t('No owner')

function tooltipOf({ typeTitle, id, status, owner }: DocumentInfo): string {
  const kind = [capitalised(typeTitle), id].filter(Boolean).join(' ')
  const action = owner ? l10n.t('Click to choose another owner.') : l10n.t('Click to choose an owner.')
  return [status ? `${kind}, ${status}` : kind, action].join('\n')
}

/** A name may hold `$(…)`, which a status bar would draw as an icon: a word joiner keeps the two apart. */
const plain = (text: string): string => text.replaceAll('$(', '$\u2060(')
