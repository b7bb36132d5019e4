import { type ExtensionContext, Uri, window, workspace } from 'vscode'
import {
  LanguageClient,
  type LanguageClientOptions,
  RevealOutputChannelOn,
  type ServerOptions,
  TransportKind,
} from 'vscode-languageclient/node'

/**
 * The documents that are somebody's work: Markdown, `triad.yaml` and `CODEOWNERS` on disk, in the folders that are open,
 * or not saved yet. Schemes are named because without them the cells of notebooks, the old side of a diff
 * and the text of chat answers would be checked too.
 */
function documentSelector(): LanguageClientOptions['documentSelector'] {
  const folders = workspace.workspaceFolders ?? []
  const schemes = new Set(['file', 'untitled', ...folders.map((it) => it.uri.scheme)])
  return [...schemes].flatMap((scheme) => [
    { scheme, language: 'markdown' },
    // With an extension for it MDX is a language of its own, and else no language at all.
    { scheme, language: 'mdx' },
    { scheme, pattern: '**/*.mdx' },
    { scheme, pattern: '**/triad.yaml' },
    { scheme, pattern: '**/CODEOWNERS' },
  ])
}

/** The library announces each failure in its own words; people get one sentence, from `onFailure`, instead. */
class QuietClient extends LanguageClient {
  onFailure: () => void = () => {}

  override error(message: string, data?: unknown, show?: boolean | 'force'): void {
    super.error(message, data, false)
    if (show === 'force') this.onFailure()
  }
}

/** The language client, not started. `onFailure` is called when the server does not start or stays away. */
export function createClient(context: ExtensionContext, onFailure: () => void): LanguageClient {
  const module = Uri.joinPath(context.extensionUri, 'server', 'dist', 'server.mjs').fsPath
  const server: ServerOptions = {
    run: { module, transport: TransportKind.ipc },
    debug: { module, transport: TransportKind.ipc, options: { execArgv: ['--nolazy', '--inspect=6123'] } },
  }
  const client = new QuietClient('triad', 'Triad', server, {
    documentSelector: documentSelector(),
    // What this editor does by itself, by which command it asks for suggestions anew, that it has the commands that
    // code lenses call (`commands/`), and that it wants to hear of changes (`questions.ts`).
    initializationOptions: {
      suggestCommand: 'editor.action.triggerSuggest',
      completesLinks: true,
      listsHeadings: true,
      hearsChanges: true,
      lensCommands: true,
    },
    diagnosticPullOptions: { onChange: true, onSave: false },
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    outputChannel: window.createOutputChannel('Triad', { log: true }),
    // A title or an owner is text from a document: it may be shown, and nothing in it may be run.
    markdown: { isTrusted: false, supportHtml: false },
  })
  client.onFailure = onFailure
  return client
}
