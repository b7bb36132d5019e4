import type {
  DefinitionParams,
  DocumentHighlight,
  DocumentHighlightParams,
  Location,
  ReferenceParams,
} from 'vscode-languageserver'
import type { Answering } from './routes.ts'

export function definition(_: Answering, __: DefinitionParams): Location[] | null {
  return null
}

export function references(_: Answering, __: ReferenceParams): Location[] | null {
  return null
}

export function highlights(_: Answering, __: DocumentHighlightParams): DocumentHighlight[] | null {
  return null
}
