/** V8 copies what is cut from a text up to this length, and lets longer pieces share the text's own memory. */
const longestCopy = 12

/**
 * The same text, with memory of its own: a piece that is cut from another text keeps the whole of that alive for as
 * long as it is held itself.
 */
export const copied = (text: string): string =>
  text.length > longestCopy ? (JSON.parse(JSON.stringify(text)) as string) : text
