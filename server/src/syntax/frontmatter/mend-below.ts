import { applyEdits, type Edit } from '../../text/edit.ts'
import { lineEnd, lineStart } from '../../text/line.ts'
import type { YamlFault } from './block.ts'
import { slipIn } from './mend.ts'

interface MendedBelow {
  /** The source with letters in place of the values with a slip; every offset stays. */
  readonly source: string
  /** What those values say, by their offset in `source`. */
  readonly words: ReadonlyMap<number, string>
  readonly faults: readonly YamlFault[]
}

const entryPattern = /^([ \t]*(?:-[ \t]+)+(?:[\w-]{1,60}:[ \t]+)?|[ \t]+[\w-]{1,60}:[ \t]+)(\S.*)$/

/**
 * Reads what stands below the top level, as entries of lists do, as it was meant, on the lines where the parser has
 * `errors`: elsewhere the same signs are text, as in a block of several lines. `base` is the offset of `source` in its
 * document.
 */
export function mendBelow(source: string, errors: readonly number[], base: number): MendedBelow {
  const words = new Map<number, string>()
  const faults: YamlFault[] = []
  const edits: Edit[] = []
  for (const from of new Set(errors.map((at) => lineStart(source, Math.min(at, source.length))))) {
    const [, lead, rest] = entryPattern.exec(source.slice(from, lineEnd(source, from)).trimEnd()) ?? []
    if (lead === undefined || rest === undefined) continue
    const start = from + lead.length
    const slip = slipIn(rest, true, base + start, (it) => it.isAnywhere === true)
    const [scalar] = slip?.scalars ?? []
    if (!slip?.fault || !scalar) continue
    const length = slip.span.end - slip.span.start
    edits.push({ span: { start, end: start + length }, insert: ['x'.repeat(length)] })
    words.set(start, scalar.text)
    faults.push(slip.fault)
  }
  return { source: applyEdits(source, edits), words, faults }
}
