import type { Hover, HoverParams } from 'vscode-languageserver'
import { hover as hoverConfig } from '../config-answers.ts'
import type { Answering } from './routes.ts'

/** `textDocument/hover`: what stands at a place. */
export function hover({ session }: Answering, params: HoverParams): Hover | null {
  return hoverConfig(session, params)
}
