/**
 * Words of a document where Markdown is shown: as text, whatever stands in them. What somebody wrote into a title
 * must never become a link, a picture, a command or a tag (VS Code renders hovers and the tooltips of links).
 */

/** White space of every kind; a byte order mark is none. */
const gaps = /[^\S\ufeff]+/g

/**
 * What shows as nothing, and can hide or reorder what stands around it: controls, halves of characters, marks of
 * direction, words of no width. What joins the parts of an emoji, or of a Persian word, stays.
 */
const unseen =
  /[\p{Cc}\p{Cs}\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/gu

/** `text` as it can be read in any line. */
export const onOneLine = (text: string): string =>
  text.replace(gaps, ' ').replace(unseen, '').replace(/ {2,}/g, ' ').trim()

/** The same, cut behind a word so that at most `most` characters and an ellipsis are left. */
export function shortened(text: string, most: number): string {
  const line = onOneLine(text)
  const characters = [...line]
  if (characters.length <= most) return line
  const start = characters.slice(0, most).join('')
  const word = start.lastIndexOf(' ')
  return `${start.slice(0, word > most / 2 ? word : undefined).replace(/[\s,;:.–—-]+$/, '')}…`
}

/** What means something within a line (CommonMark 6, GFM 6) or to VS Code, where `$(name)` is an icon. */
const inline = /[\\`*_~[\]<>&|$@]|:(?=\/\/)|(?<=www)\./gi
/** What means something at the start of one. */
const opening = /^(?:[-+=#:]|\d+(?=[.)]))/

/**
 * `text` as Markdown that says just that, on one line. An address in it is text, too: that it is written in bare
 * letters is what makes it a link.
 */
export const escapeMarkdown = (text: string): string =>
  onOneLine(text)
    .replace(inline, '\\$&')
    .replace(opening, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`))

/**
 * `text` without anything that could be markup: for places that take plain text, and where VS Code reads Markdown that
 * it trusts (`DocumentLink.tooltip`, which it makes the label of a link).
 */
export const withoutMarkup = (text: string): string => onOneLine(onOneLine(text).replace(markup, ' '))

const markup = /[\\`*~[\]<>|]|\$(?=\()|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu
