/**
 * A first look at what a text has for headings, without its outline, since it is taken of every document: those in code
 * are among them.
 */

/** UTF-16 units; who says nothing of its kind by then says it of something else. */
const looked = 40_000

/** The headings of depth 2 to 4, as they are written, and what lines in bold name. */
export function headingsIn(text: string): readonly string[] {
  const found: string[] = []
  for (const match of text.slice(0, looked).matchAll(headings)) found.push(match[1] ?? match[2] ?? '')
  return found
}

const headings = /^ {0,3}(?:#{2,4}[ \t]+(.{1,200})|\*\*([^*\n]{1,80})\*\*)/gm
