import type {
  FoldingRange,
  FoldingRangeParams,
  SelectionRange,
  SelectionRangeParams,
} from 'vscode-languageserver'
import { foldsIn } from '../../features/folding.ts'
import { selectionsIn } from '../../features/selection.ts'
import { artifactAt } from '../../model/workspace.ts'
import { offsetAt, positionAt } from '../../text/lines.ts'
import { rangeOf } from '../convert.ts'
import { asked } from './asked.ts'
import type { Answering } from './routes.ts'

/** `textDocument/foldingRange`: whole lines, as every client can fold them. */
export function foldingRanges({ session }: Answering, params: FoldingRangeParams): FoldingRange[] | null {
  const it = asked(session, params.textDocument)
  const artifact = it && artifactAt(it.workspace, it.path)
  if (!artifact) return null
  return foldsIn(artifact)
    .map(({ start, end }) => ({
      startLine: positionAt(it.lines, start).line,
      endLine: positionAt(it.lines, end).line,
    }))
    .filter(({ startLine, endLine }) => startLine < endLine)
}

/** `textDocument/selectionRange`: for each position, in their order, what it may mean. */
export function selectionRanges(
  { session }: Answering,
  { textDocument, positions }: SelectionRangeParams,
): SelectionRange[] | null {
  const it = asked(session, textDocument)
  const artifact = it && artifactAt(it.workspace, it.path)
  if (!artifact) return null
  const selections = selectionsIn(artifact, it.document)
  return positions.map((position) => {
    const chain = selections(offsetAt(it.text, it.lines, position))
    const [first, ...wider] = chain.map((span) => ({ range: rangeOf(it.lines, span) })).reverse()
    return wider.reduce<SelectionRange>((parent, { range }) => ({ range, parent }), first as SelectionRange)
  })
}
