import { type Hover, type HoverParams, MarkupKind } from 'vscode-languageserver'
import { markdownStyle, plainStyle } from '../../features/hover/style.ts'
import { hoverAt } from '../../features/hover.ts'
import { hover as hoverConfig } from '../config-answers.ts'
import { rangeOf } from '../convert.ts'
import type { Answering } from './answering.ts'
import { askedAt } from './asked.ts'
import { lineUri } from './target.ts'

/** `textDocument/hover`: what stands at a place. */
export function hover({ session, client, say }: Answering, params: HoverParams): Hover | null {
  const config = hoverConfig(session, say, params)
  if (config) return config
  const asked = askedAt(session, params)
  if (!asked) return null
  const { workspace, path, offset, lines, place } = asked
  const style = client.markdown
    ? markdownStyle((to) => {
        const uri = lineUri(session, place.folder, to)
        // Only what an editor opens as a document, and nothing that it would run or hand to a browser.
        return uri.startsWith('file:') ? uri : null
      })
    : plainStyle
  const found = hoverAt(workspace, path, offset, style, say)
  if (!found) return null
  const kind = client.markdown ? MarkupKind.Markdown : MarkupKind.PlainText
  return { range: rangeOf(lines, found.span), contents: { kind, value: found.text } }
}
