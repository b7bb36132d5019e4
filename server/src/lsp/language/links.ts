import type { DocumentLink, DocumentLinkParams } from 'vscode-languageserver'
import { linksIn } from '../../features/links.ts'
import { artifactAt } from '../../model/workspace.ts'
import { withoutMarkup } from '../../text/markdown.ts'
import { rangeOf } from '../convert.ts'
import type { Answering } from './answering.ts'
import { asked } from './asked.ts'
import { lineUri } from './target.ts'

/** `textDocument/documentLink`: ids and parents lead to where they are defined. */
export function documentLinks({ session }: Answering, params: DocumentLinkParams): DocumentLink[] | null {
  const it = asked(session, params.textDocument)
  const artifact = it && artifactAt(it.workspace, it.path)
  if (!artifact) return null
  const targets = new Map<string, string>()
  return linksIn(it.workspace, artifact).map(({ span, path, at, name }) => {
    const key = `${at} ${path}`
    const target = targets.get(key) ?? lineUri(session, it.place.folder, { path, at })
    targets.set(key, target)
    return { range: rangeOf(it.lines, span), target, tooltip: withoutMarkup(name) }
  })
}
