/**
 * A first look at what a text has for headings, without its outline, since it is taken of every document: those in code
 * are among them.
 */

/** UTF-16 units; a title stands before, behind the frontmatter. */
const head = 4000
/** UTF-16 units; who says nothing of its kind by then says it of something else. */
const looked = 40_000

const title = /^\ufeff?(?:#[ \t]+(.{1,200})|(.{1,200})(?:\r\n?|\n)={3,}[ \t]*)$/m

/** The first heading of depth 1, as it is written; empty where there is none. */
export function titleOf(text: string): string {
  const match = title.exec(text.length > head ? text.slice(0, head) : text)
  return match?.[1] ?? match?.[2] ?? ''
}

/** The headings of depth 2 to 4, as they are written, and what lines in bold name. */
export function headingsIn(text: string): readonly string[] {
  const found: string[] = []
  for (const match of text.slice(0, looked).matchAll(headings)) found.push(match[1] ?? match[2] ?? '')
  return found
}

const headings = /^ {0,3}(?:#{2,4}[ \t]+(.{1,200})|\*\*([^*\n]{1,80})\*\*)/gm
