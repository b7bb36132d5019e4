import type { Block, Root } from '../../syntax/nodes.ts'
import type { Span } from '../../text/span.ts'

/** A link reference definition or a footnote, by the label that texts name it with. */
export interface Defined extends Span {
  /** As labels are compared (CommonMark, "matches"). */
  readonly label: string
}

/** What a document defines for the whole of it. */
export const definedIn = (root: Root, text: string): Defined[] =>
  root.children.flatMap((block) => {
    const label = isDefinition(block)
      ? /^\s*\[((?:[^\]\\]|\\.)+)\]:/.exec(text.slice(block.start, block.end))?.[1]
      : null
    return label ? [{ start: block.start, end: block.end, label: key(label) }] : []
  })

const isDefinition = ({ type }: Block): boolean => type === 'definition' || type === 'footnoteDefinition'

/** The labels that stand in brackets somewhere in `text`; some may be no more than words in brackets. */
export const labelsIn = (text: string): ReadonlySet<string> =>
  new Set([...text.matchAll(/\[((?:[^[\]\\]|\\.){1,300})\]/g)].map(([, label = '']) => key(label)))

const key = (label: string): string => label.trim().replace(/\s+/g, ' ').toLowerCase()
