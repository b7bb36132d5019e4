/** What a template leaves for a person to fill in: `<role>`, `…`, `TBD`, `{{date}}`, or an entry without text. */
const gaps = /<[a-z][^<>\n]*>|\{\{[^}\n]*\}\}|…|\bTBD\b|^[ \t]*(?:[-*]|\d+\.)(?: \[ \])?[ \t]+$/m

/** A YAML block at the very top; its fields are filled in by the template. */
const frontmatter = /^---\r?\n[\s\S]*?\n---\r?\n/

/** An empty list entry has nothing to replace. */
const entry = /^\s*(?:[-*]|\d)/

/** The span of the first gap in the text below the frontmatter, in UTF-16 offsets; the end where there is none. */
export function firstGap(text: string): { start: number; end: number } {
  const body = frontmatter.exec(text)?.[0].length ?? 0
  const gap = gaps.exec(text.slice(body))
  if (!gap) return { start: text.length, end: text.length }
  const start = body + gap.index
  const end = start + gap[0].length
  return entry.test(gap[0]) ? { start: end, end } : { start, end }
}
