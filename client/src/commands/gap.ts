/** What a template leaves for a person to fill in: `‹role›`, `<role>`, `…`, `TBD`, `{{date}}`, or an entry without text. */
const gaps = /‹[^‹›\n]+›|<[a-z][^<>\n]*>|\{\{[^}\n]*\}\}|…|\bTBD\b|^[ \t]*(?:[-*]|\d+\.)(?: \[ \])?[ \t]+$/gm

/** A YAML block at the very top; its fields are filled in by the template. */
const frontmatter = /^---\r?\n[\s\S]*?\n---\r?\n/

/** An empty list entry has nothing to replace. */
const entry = /^\s*(?:[-*]|\d)/

export interface Gap {
  /** UTF-16 offsets. */
  readonly start: number
  readonly end: number
}

/** The gaps in a text below its frontmatter, in order. */
export function gapsIn(text: string): Gap[] {
  const body = frontmatter.exec(text)?.[0].length ?? 0
  return [...text.slice(body).matchAll(gaps)].map(({ index, 0: gap }) => {
    const end = body + index + gap.length
    return entry.test(gap) ? { start: end, end } : { start: body + index, end }
  })
}

/**
 * The text from the line of the first gap on as a snippet, which leaves the text as it is, with a stop at each gap;
 * null where there is none. A snippet that begins a line is not indented anew.
 */
export function stopsIn(text: string): { readonly start: number; readonly snippet: string } | null {
  const found = gapsIn(text)
  if (found.length === 0) return null
  const start = text.lastIndexOf('\n', (found[0] as Gap).start - 1) + 1
  let snippet = ''
  let at = start
  for (const [i, gap] of found.entries()) {
    snippet += `${escaped(text.slice(at, gap.start))}\${${i + 1}:${escaped(text.slice(gap.start, gap.end))}}`
    at = gap.end
  }
  return { start, snippet: `${snippet}${escaped(text.slice(at))}` }
}

/** Text in which a snippet finds nothing of its own. */
const escaped = (text: string): string => text.replace(/[\\$}]/g, '\\$&')
