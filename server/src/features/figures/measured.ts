import type { Artifact } from '../../model/artifact.ts'
import type { Document } from '../../model/document.ts'
import { keyResultsOf } from '../../model/key-result.ts'
import { isPlaceholder } from '../../model/placeholder.ts'

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
  { text, root }: Document,
): boolean {
  const results = keyResultsOf(artifact)
  const says = (value = '') => value.trim() !== '' && /[\p{L}\p{N}]/u.test(value) && !isPlaceholder(value)
  if (
    results.some(({ start, end }) => [...text.slice(start, end).matchAll(label)].some(([, it]) => says(it)))
  )
    return true
  return root.children.some((block) => {
    if (block.type !== 'table') return false
    const [header, ...rows] = block.children.map(({ children }) =>
      children.map(({ content }) => text.slice(content.start, content.end)),
    )
    const at = header?.findIndex((title) => column.test(title)) ?? -1
    return at >= 0 && rows.some((row) => says(row[at]))
  })
}
