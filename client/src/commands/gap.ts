import { Range, Selection, type TextEditor } from 'vscode'

/** What a template leaves for a person to fill in: `<role>`, `…`, `TBD`, `{{date}}`, or an entry without text. */
const gaps = /<[a-z][^<>\n]*>|\{\{[^}\n]*\}\}|…|\bTBD\b|^[ \t]*(?:[-*]|\d+\.)(?: \[ \])?[ \t]+$/m

/** A YAML block at the very top; its fields are filled in by the template. */
const frontmatter = /^---\r?\n[\s\S]*?\n---\r?\n/

/** The span of the first gap in the text below the frontmatter, in UTF-16 offsets; the end where there is none. */
export function firstGap(text: string): { start: number; end: number } {
  const body = frontmatter.exec(text)?.[0].length ?? 0
  const gap = gaps.exec(text.slice(body))
  if (!gap) return { start: text.length, end: text.length }
  const start = body + gap.index
  const end = start + gap[0].length
  // In an empty list entry there is nothing to replace: the cursor goes behind its mark.
  return gap[0].trim().match(/^(?:[-*]|\d)/) ? { start: end, end } : { start, end }
}

/** Puts the cursor where writing goes on: typing replaces the gap. */
export function selectFirstGap(editor: TextEditor): void {
  const { document } = editor
  const { start, end } = firstGap(document.getText())
  editor.selection = new Selection(document.positionAt(start), document.positionAt(end))
  editor.revealRange(new Range(editor.selection.start, editor.selection.end))
}
