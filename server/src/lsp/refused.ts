import { LSPErrorCodes, ResponseError } from 'vscode-languageserver'

/** What cannot be done just now, though it was asked as it should be: `why` is a sentence that a person reads. */
export const refused = (why: string) => new ResponseError(LSPErrorCodes.RequestFailed, why)
