import {
  type DocumentSymbol,
  type DocumentSymbolParams,
  type SymbolInformation,
  SymbolKind,
  type WorkspaceSymbol,
  type WorkspaceSymbolParams,
} from 'vscode-languageserver'
import { headingsOf, type Part, type PartKind, partsOf } from '../../features/symbols.ts'
import { mostSymbols, symbolsNamed } from '../../features/workspace-symbols.ts'
import { artifactAt } from '../../model/workspace.ts'
import { type Lines, linesOf, positionAt } from '../../text/lines.ts'
import { rangeOf } from '../convert.ts'
import { asked } from './asked.ts'
import type { Answering } from './routes.ts'

/** By their icons: a heading is text, a story happens to someone, a criterion holds or does not, a key result is a number. */
const kinds: Readonly<Record<PartKind, SymbolKind>> = {
  heading: SymbolKind.String,
  story: SymbolKind.Event,
  criteria: SymbolKind.Array,
  criterion: SymbolKind.Boolean,
  objective: SymbolKind.Namespace,
  'key-result': SymbolKind.Number,
  'roadmap-item': SymbolKind.Package,
  item: SymbolKind.Key,
}

/**
 * `textDocument/documentSymbol`: what stands in an artifact. Where headings are all there is, these, unless the editor
 * lists them by itself: beside ours it would show each twice.
 */
export function documentSymbols(
  { session, client, say }: Answering,
  params: DocumentSymbolParams,
): DocumentSymbol[] | SymbolInformation[] | null {
  const it = asked(session, params.textDocument)
  const artifact = it && artifactAt(it.workspace, it.path)
  if (!artifact) return null
  const found = partsOf(artifact, say)
  const parts = found.length > 0 || client.listsHeadings ? found : headingsOf(it.document)
  return client.symbolTree
    ? parts.map((part) => treeOf(it.lines, part))
    : parts.flatMap((part) => listOf(it.lines, params.textDocument.uri, part, null))
}

const treeOf = (lines: Lines, part: Part): DocumentSymbol => ({
  name: part.name,
  ...(part.detail !== '' && { detail: part.detail }),
  kind: kinds[part.kind],
  range: rangeOf(lines, part),
  selectionRange: rangeOf(lines, part.selection),
  children: part.children.map((child) => treeOf(lines, child)),
})

const listOf = (lines: Lines, uri: string, part: Part, container: string | null): SymbolInformation[] => [
  {
    name: part.name,
    kind: kinds[part.kind],
    location: { uri, range: rangeOf(lines, part) },
    ...(container !== null && { containerName: container }),
  },
  ...part.children.flatMap((child) => listOf(lines, uri, child, part.name)),
]

/** `workspace/symbol`: documents, stories and items by id and title, over all folders. */
export function workspaceSymbols(
  { session }: Answering,
  { query }: WorkspaceSymbolParams,
): WorkspaceSymbol[] | null {
  return session.folders
    .flatMap((folder) => symbolsNamed(folder.workspace, query ?? '').map((symbol) => ({ folder, symbol })))
    .sort((a, b) => a.symbol.rank - b.symbol.rank)
    .slice(0, mostSymbols)
    .map(({ folder, symbol: { artifact, at, name, kind } }) => {
      const before = artifact.text.slice(0, at)
      const start = positionAt(linesOf(before), before.length)
      return {
        name,
        kind: kind === 'document' ? SymbolKind.File : kinds[kind],
        containerName: artifact.type.title,
        location: { uri: session.uriOf({ folder, path: artifact.path }), range: { start, end: start } },
      }
    })
}
