import type {
  FoldingRange,
  FoldingRangeParams,
  SelectionRange,
  SelectionRangeParams,
} from 'vscode-languageserver'
import type { Answering } from './routes.ts'

/** `textDocument/foldingRange`. */
export function foldingRanges(_: Answering, __: FoldingRangeParams): FoldingRange[] | null {
  return null
}

/** `textDocument/selectionRange`. */
export function selectionRanges(_: Answering, __: SelectionRangeParams): SelectionRange[] | null {
  return null
}
