import { env, Uri, type Webview, workspace } from 'vscode'

/** The files that a page is made of. */
export interface PageFiles {
  /** In `media`, beside what all pages have: how the page looks, and the cards on it. */
  readonly frame: string
  readonly cards: string
  /** In `dist`. */
  readonly script: string
}

/** Where the pages' own files are; they can read nothing else. */
export const assetsOf = (extension: Uri): Uri[] =>
  ['dist', 'media'].map((folder) => Uri.joinPath(extension, 'client', folder))

/** A page as HTML. Nothing in it comes from a document: that is sent to it later, as data. */
export async function pageOf(webview: Webview, extension: Uri, files: PageFiles): Promise<string> {
  const asset = (...path: string[]) => Uri.joinPath(extension, 'client', ...path)
  const shown = (uri: Uri) => escaped(webview.asWebviewUri(uri).toString())
  const nonce = crypto.randomUUID().replaceAll('-', '')
  const filled: Readonly<Record<string, string>> = {
    lang: escaped(env.language),
    policy: escaped(policyOf(webview.cspSource, nonce)),
    common: shown(asset('media', 'page.css')),
    frame: shown(asset('media', files.frame)),
    cards: shown(asset('media', files.cards)),
    script: shown(asset('dist', files.script)),
    nonce,
  }
  const html = new TextDecoder().decode(await workspace.fs.readFile(asset('media', 'page.html')))
  return html.replace(/\{\{(\w+)\}\}/g, (_, name) => filled[name] ?? '')
}

/** Nothing but these styles and this script: no picture, no font, no frame, no word to any server. */
const policyOf = (source: string, nonce: string): string =>
  [
    ['default-src', "'none'"],
    ['style-src', source],
    ['script-src', `'nonce-${nonce}'`],
  ]
    .map((it) => it.join(' '))
    .join('; ')

const escaped = (text: string): string => text.replace(/[&<>"]/g, (it) => `&#${it.charCodeAt(0)};`)
