import { Uri } from 'vscode'

/** Styles of its own are all that the page may use. */
const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`

/**
 * The page of the report as the editor shows it: it can fetch and run nothing, and the name of a document, which leads
 * to its URI, opens it.
 */
export const pageOf = (html: string): string =>
  html
    .replace('<head>', `<head>\n${policy}`)
    .replace(/<a href="([^"]*)">/g, (_, uri: string) => `<a href="${openOf(plain(uri))}">`)

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
