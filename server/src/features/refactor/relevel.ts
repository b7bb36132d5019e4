import type { Document } from '../../model/document.ts'
import { type Edit, replace } from '../../text/edit.ts'
import { lineStart } from '../../text/line.ts'

/** The edits that lift every heading of a document by `levels`; one of depth 1 stays. */
export const lifted = ({ text, root }: Document, levels: number): Edit[] =>
  root.children.flatMap((block): Edit[] => {
    if (block.type !== 'heading') return []
    const by = Math.min(levels, block.depth - 1)
    if (by <= 0) return []
    if (!block.setext) return [replace({ start: block.start, end: block.start + by })]
    // The line below the words says how deep they are: `---` or `===`.
    const line = lineStart(text, block.end)
    const underline = text.slice(line, block.end)
    return [replace({ start: line, end: block.end }, underline.replaceAll('-', '='))]
  })
