import type {
  PrepareRenameParams,
  PrepareRenameResult,
  RenameFilesParams,
  RenameParams,
  WorkspaceEdit,
} from 'vscode-languageserver'
import type { Answering } from './routes.ts'

export function prepareRename(_: Answering, __: PrepareRenameParams): PrepareRenameResult | null {
  return null
}

export function rename(_: Answering, __: RenameParams): WorkspaceEdit | null {
  return null
}

export function willRenameFiles(_: Answering, __: RenameFilesParams): WorkspaceEdit | null {
  return null
}
