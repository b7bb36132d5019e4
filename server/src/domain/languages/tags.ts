/** The tags that may stand around words of a sentence, and are blanked out before it is read. */
export const tags = String.raw`<br\s*\/?>|<\/?(?:b|strong|em|i|p|span|code)>`
