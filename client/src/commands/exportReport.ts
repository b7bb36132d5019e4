import { commands, env, l10n, Uri, window, workspace } from 'vscode'
import type { ReportParams } from '../../../server/src/lsp/protocol.ts'
import type { Questions } from '../questions.ts'
import { offerFirst } from './checkWorkspace.ts'

type Format = ReportParams['format']

/** What is known already; the rest is asked. */
export interface ExportReport {
  readonly format?: Format
  /** Where it is written to. */
  readonly uri?: string
}

/** The formats by what people call them, and how the names of their files end. */
const formats: Readonly<Record<Format, { readonly name: string; readonly ending: string }>> = {
  html: { name: 'HTML', ending: 'html' },
  md: { name: 'Markdown', ending: 'md' },
  json: { name: 'JSON', ending: 'json' },
  mermaid: { name: 'Mermaid', ending: 'mmd' },
}

/** Writes how the workspace is doing into a file, and shows it. Its address; nothing if stopped. */
export async function exportReport(questions: Questions, given: ExportReport): Promise<Uri | undefined> {
  const format = given.format ?? (await pickFormat())
  if (!format) return undefined
  const { text } = await questions.report({ format })
  if (text === null) {
    void questions.overview({}).then(({ totals }) => offerFirst(totals.overlooked))
    return undefined
  }
  const uri = given.uri === undefined ? await askPlace(format) : Uri.parse(given.uri)
  if (!uri) return undefined
  if (!(await write(questions, format, uri, text))) return undefined
  if (format === 'html') void offerBrowser(uri)
  else await window.showTextDocument(uri)
  return uri
}

/** Writes the report to `uri`; whether that succeeded. What goes wrong is told. */
async function write(questions: Questions, format: Format, uri: Uri, text: string): Promise<boolean> {
  const fault =
    uri.scheme === 'file'
      ? // The server writes beside the file and renames: an older report stays whole on a full disk.
        (await questions.report({ format, to: uri.toString() })).fault
      : await workspace.fs.writeFile(uri, new TextEncoder().encode(text)).then(
          () => null,
          (error: Error) => error.message,
        )
  if (fault === null) return true
  const name = uri.path.split('/').at(-1) ?? uri.path
  void window.showErrorMessage(l10n.t('The report is not written: {0} {1}.', name, fault))
  return false
}

async function pickFormat(): Promise<Format | undefined> {
  const uses: Readonly<Record<Format, string>> = {
    html: l10n.t('a page for a browser, to be sent or printed'),
    md: l10n.t('text for a wiki or a mail'),
    json: l10n.t('the figures for other programs'),
    mermaid: l10n.t('the map alone, as a diagram'),
  }
  const items = (Object.keys(formats) as Format[]).map((format) => ({
    label: formats[format].name,
    description: uses[format],
    format,
  }))
  const picked = await window.showQuickPick(items, {
    title: l10n.t('Export Report'),
    placeHolder: l10n.t('What is the report for?'),
    matchOnDescription: true,
  })
  return picked?.format
}

function askPlace(format: Format): Thenable<Uri | undefined> {
  const { name: kind, ending } = formats[format]
  const name = `triad-report-${today()}.${ending}`
  const [folder] = workspace.workspaceFolders ?? []
  return window.showSaveDialog({
    title: l10n.t('Export Report'),
    ...(folder && { defaultUri: Uri.joinPath(folder.uri, name) }),
    filters: { [kind]: [ending] },
  })
}

/** `YYYY-MM-DD`, where the person is. */
function today(): string {
  const now = new Date()
  const two = (it: number) => String(it).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

async function offerBrowser(uri: Uri): Promise<void> {
  // A browser cannot open a file of another computer, nor one that the editor in a browser has written.
  if (env.remoteName !== undefined) {
    const reveal = l10n.t('Reveal in Explorer')
    const told = l10n.t('The report is written: {0}', uri.path.split('/').at(-1) ?? uri.path)
    if ((await window.showInformationMessage(told, reveal)) === reveal)
      await commands.executeCommand('revealInExplorer', uri)
    return
  }
  const browser = l10n.t('Open in Browser')
  const name = uri.path.split('/').at(-1) ?? uri.path
  const picked = await window.showInformationMessage(l10n.t('The report is written: {0}', name), browser)
  if (picked === browser) await env.openExternal(uri)
}
