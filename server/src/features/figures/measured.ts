import type { Artifact } from '../../reading/artifact/artifact.ts'
import { keyResultsOf } from '../../reading/artifact/key-result.ts'
import type { Document } from '../../reading/document/document.ts'
import { isPlaceholder } from '../../reading/placeholders/placeholder.ts'
import type { Table } from '../../syntax/nodes.ts'
import type { Span } from '../../text/span.ts'

const name =
  '(?:actuals?|actual (?:value|result)|results?|scores?|grade|achieved|reached|final(?: score| value)?|measured|end of quarter)'
/** `- Actual: 14 %`, `**Score:** 0.7`; the label of key results is no result. */
const label = new RegExp(
  String.raw`(?<!key )(?<![\p{L}\p{N}])${name}[*_]{0,3}\s*[:=][*_\s]*([^\r\n|]*)`,
  'giu',
)
const column = new RegExp(`^[\\s*_]*${name}[\\s*_]*$`, 'i')

/**
 * Whether an OKR document says what came of any of its key results: a label such as `Actual:`, `Result:` or `Score:`
 * with a value in one of them, or a column of that name with one. A placeholder is no value.
 */
export function isMeasured(
  artifact: Pick<Artifact, 'objectives' | 'looseResults'>,
  document: Document,
): boolean {
  return (
    keyResultsOf(artifact).some((it) => isLabelled(document.text, it)) ||
    document.root.children.some(
      (block) => block.type === 'table' && toldRows(document.text, block).length > 0,
    )
  )
}

/** Whether a key result of a document says what came of it, in itself or in the row of a table that it stands in. */
export function resultsTold({ text, root }: Document): (result: Span) => boolean {
  const rows = root.children.flatMap((block) => (block.type === 'table' ? toldRows(text, block) : []))
  return (result) =>
    isLabelled(text, result) || rows.some((row) => row.start <= result.start && result.start < row.end)
}

const isLabelled = (text: string, { start, end }: Span): boolean =>
  [...text.slice(start, end).matchAll(label)].some(([, it]) => says(it))

/** The rows of a table that have something to say in its column of results. */
function toldRows(text: string, { children: [header, ...rows] }: Table): Span[] {
  const cell = ({ content }: { readonly content: Span }) => text.slice(content.start, content.end)
  const at = header?.children.findIndex((it) => column.test(cell(it))) ?? -1
  return at < 0 ? [] : rows.filter(({ children }) => children[at] !== undefined && says(cell(children[at])))
}

const says = (value = ''): boolean =>
  value.trim() !== '' && /[\p{L}\p{N}]/u.test(value) && !isPlaceholder(value)
