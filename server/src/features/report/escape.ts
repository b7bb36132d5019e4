import { escapeMarkdown, onOneLine } from '../../text/markdown.ts'

/** Words of a document where they are shown: as text, whatever stands in them. */

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** `text` as HTML or SVG that says just that, in an element or a quoted attribute. */
export const escapeHtml = (text: string): string =>
  onOneLine(text).replace(/[&<>"']/g, (it) => entities[it] as string)

/** `text` for a label in quotes of Mermaid, where `#35;` is a character by its number. */
export const escapeMermaid = (text: string): string =>
  onOneLine(text).replace(/[^\p{L}\p{M}\p{N} .,_–—-]/gu, (it) => `#${it.codePointAt(0)};`)

/** `text` for a string in quotes of Graphviz, where a backslash begins an escape. */
export const escapeDot = (text: string): string => onOneLine(text).replace(/[\\"]/g, '\\$&')

/** `text` as Markdown, on one line; a path, too. */
export { escapeMarkdown }

/** A sentence that has names between backticks, as findings do: its pieces, each a name or words between. */
export function piecesOf(sentence: string): { readonly text: string; readonly isName: boolean }[] {
  const pieces = sentence.split('`')
  // A backtick that nothing closes is one.
  if (pieces.length % 2 === 0) pieces.push(`\`${pieces.pop()}`)
  return pieces
    .map((text, at) => ({ text, isName: at % 2 === 1 && at < pieces.length - 1 }))
    .filter(({ text }) => text !== '')
}

/** The same as HTML. */
export const sentenceHtml = (sentence: string): string =>
  piecesOf(onOneLine(sentence))
    .map(({ text, isName }) => (isName ? `<code>${escapeHtml(text)}</code>` : spaced(text, escapeHtml)))
    .join('')

/** The same as Markdown. */
export const sentenceMarkdown = (sentence: string): string =>
  piecesOf(onOneLine(sentence))
    .map(({ text, isName }) => (isName && text.trim() ? `\`${text}\`` : spaced(text, escapeMarkdown)))
    .join('')

/** Escapes `text` and keeps the space around it. */
const spaced = (text: string, escapeIt: (text: string) => string): string =>
  (text.startsWith(' ') ? ' ' : '') + escapeIt(text) + (text.trim() !== '' && text.endsWith(' ') ? ' ' : '')
