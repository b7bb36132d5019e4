import { Uri } from 'vscode'

/** The page of the report as the editor shows it: the name of a document, which leads to its URI, opens it. */
export const pageOf = (html: string): string =>
  html.replace(/href="([^"]*)"/g, (_, uri: string) => `href="${openOf(plain(uri))}"`)

/** The link that opens a document. */
const openOf = (uri: string): string =>
  `command:vscode.open?${encodeURIComponent(JSON.stringify([Uri.parse(uri)]))}`

/** Text of an attribute as it stands for. */
const plain = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
