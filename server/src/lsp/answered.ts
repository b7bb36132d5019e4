import { ErrorCodes, LSPErrorCodes, ResponseError } from 'vscode-languageserver'

/** `answer`, for which a question that is not put as it should be is the asker's mistake and not the server's. */
export const answered =
  <P extends object, R>(answer: (params: P) => R | Promise<R>) =>
  async (params: P): Promise<R> => {
    if (typeof params !== 'object' || params === null || Array.isArray(params))
      throw new ResponseError(ErrorCodes.InvalidParams, 'The request has no parameters, and needs some.')
    return answer(params)
  }

/** What cannot be done just now, though it was asked as it should be: `why` is a sentence that a person reads. */
export const refused = (why: string) => new ResponseError(LSPErrorCodes.RequestFailed, why)
