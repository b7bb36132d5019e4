import {
  type Connection,
  ErrorCodes,
  type ExecuteCommandParams,
  LSPErrorCodes,
  ResponseError,
  type WorkspaceEdit,
} from 'vscode-languageserver'
import type { Say } from '../text/say.ts'
import { applyEditCommand } from './capabilities.ts'

/** `workspace/executeCommand`: the edit of a code action, for a client that took it as a command. */
export async function executeCommand(
  connection: Connection,
  say: Say,
  { command, arguments: [edit] = [] }: ExecuteCommandParams,
): Promise<null> {
  if (command !== applyEditCommand || !isEdit(edit))
    throw new ResponseError(
      ErrorCodes.InvalidParams,
      `There is no command “${command}” with these arguments.`,
    )
  const { applied, failureReason } = await connection.workspace.applyEdit(edit)
  if (!applied)
    throw new ResponseError(
      LSPErrorCodes.RequestFailed,
      failureReason ?? say('The editor did not make the change.'),
    )
  return null
}

const isEdit = (value: unknown): value is WorkspaceEdit =>
  typeof value === 'object' && value !== null && ('changes' in value || 'documentChanges' in value)
