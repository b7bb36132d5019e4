import { env, Uri, type Webview, workspace } from 'vscode'

/** Where the page's own files are; it can read nothing else. */
export const assetsOf = (extension: Uri): Uri[] =>
  ['dist', 'media'].map((folder) => Uri.joinPath(extension, 'client', folder))

/** The page of the map as HTML. Nothing in it comes from a document: that is sent to it later, as data. */
export async function pageOf(webview: Webview, extension: Uri): Promise<string> {
  const asset = (...path: string[]) => Uri.joinPath(extension, 'client', ...path)
  const shown = (uri: Uri) => webview.asWebviewUri(uri).toString()
  const nonce = crypto.randomUUID().replaceAll('-', '')
  const filled: Readonly<Record<string, string>> = {
    lang: env.language,
    policy: policyOf(webview.cspSource, nonce),
    style: shown(asset('media', 'map.css')),
    picture: shown(asset('media', 'map-picture.css')),
    script: shown(asset('dist', 'map.js')),
    nonce,
  }
  const html = new TextDecoder().decode(await workspace.fs.readFile(asset('media', 'map.html')))
  return html.replace(/\{\{(\w+)\}\}/g, (_, name) => escaped(filled[name] ?? ''))
}

/** Nothing but this style and this script: no picture, no font, no frame, no word to any server. */
const policyOf = (source: string, nonce: string): string =>
  [
    ['default-src', "'none'"],
    ['style-src', source],
    ['script-src', `'nonce-${nonce}'`],
  ]
    .map((it) => it.join(' '))
    .join('; ')

const escaped = (text: string): string => text.replace(/[&<>"]/g, (it) => `&#${it.charCodeAt(0)};`)
