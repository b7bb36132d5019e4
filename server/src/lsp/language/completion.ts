import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  type CompletionParams,
  InsertTextFormat,
} from 'vscode-languageserver'
import { cardOf } from '../../features/completion/card.ts'
import type { About, Suggestion, SuggestionKind } from '../../features/completion/suggestion.ts'
import { complete } from '../../features/completion.ts'
import { hasTabStops, plain } from '../../text/edit.ts'
import type { Lines } from '../../text/lines.ts'
import { isAdopted, type Workspace, withDocument } from '../../workspace/workspace.ts'
import type { Client } from '../capabilities.ts'
import { completion as completeConfig } from '../config-answers.ts'
import { rangeOf, snippetOf } from '../convert.ts'
import type { Folder } from '../session/folder.ts'
import type { Session } from '../session/session.ts'
import { isUri } from '../uri.ts'
import type { Answering } from './answering.ts'
import { type Asked, asked, askedAt } from './asked.ts'

/** `textDocument/completion`: what can be written at a place. */
export async function completion(
  { session, client, today, say }: Answering,
  params: CompletionParams,
): Promise<CompletionItem[] | CompletionList | null> {
  const { uri } = params.textDocument
  const home = homeOf(session, asked(session, { uri }))
  if (home && !home.scanned) await home.scanning
  const it = askedAt(session, params)
  if (!it) return completeConfig(session, say, params)
  const workspace = { ...workspaceOf(session, it), today: today() }
  const found = complete(workspace, it.path, it.offset, say, !client.completesLinks)
  // From a document in no folder there is no path to another.
  const items = home ? found.items.filter(({ kind }) => kind !== 'document') : found.items
  if (items.length === 0) return null
  return {
    isIncomplete: found.isIncomplete,
    items: items.map((one, index) => itemOf(one, index, it.lines, client, uri)),
  }
}

/** `completionItem/resolve`: the same with what is only looked at when it is chosen. */
export function resolveCompletion({ session, say }: Answering, item: CompletionItem): CompletionItem {
  const { uri, about } = (item.data ?? {}) as { readonly uri?: unknown; readonly about?: About }
  const it = isUri(uri) && about ? asked(session, { uri }) : null
  const card = it && about && cardOf(workspaceOf(session, it), about, say)
  return card ? { ...item, documentation: { kind: 'plaintext', value: card } } : item
}

/** The folder for which a document is written that lies in none: the first that uses Triad. Null for all others. */
function homeOf({ loose, folders }: Session, it: Asked | null): Folder | null {
  if (!it || !loose.includes(it.place.folder)) return null
  return folders.find((folder) => isAdopted(folder.workspace)) ?? folders[0] ?? null
}

/** The workspace whose ids can be named in a document, and whose kinds it can be of. */
function workspaceOf(session: Session, it: Asked): Workspace {
  const home = homeOf(session, it)
  return home ? withDocument(home.workspace, it.path, it.document) : it.workspace
}

const kinds: Readonly<Record<SuggestionKind, CompletionItemKind>> = {
  key: CompletionItemKind.Property,
  type: CompletionItemKind.Class,
  role: CompletionItemKind.EnumMember,
  person: CompletionItemKind.Constant,
  status: CompletionItemKind.EnumMember,
  id: CompletionItemKind.Reference,
  document: CompletionItemKind.File,
  heading: CompletionItemKind.Reference,
  date: CompletionItemKind.Value,
  rule: CompletionItemKind.EnumMember,
  snippet: CompletionItemKind.Snippet,
  template: CompletionItemKind.Snippet,
}

function itemOf(it: Suggestion, index: number, lines: Lines, client: Client, uri: string): CompletionItem {
  const { edit, also, title = '', detail = '', about } = it
  const isSnippet = client.snippetItems && hasTabStops(edit)
  return {
    label: it.label,
    kind: kinds[it.kind],
    ...(client.labelDetails
      ? { labelDetails: { ...(title && { detail: `  ${title}` }), ...(detail && { description: detail }) } }
      : { detail: [title, detail].filter((text) => text !== '').join(' · ') }),
    sortText: String(index).padStart(3, '0'),
    filterText: it.filter,
    insertTextFormat: isSnippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    textEdit: {
      range: rangeOf(lines, edit.span),
      newText: isSnippet ? snippetOf(edit.insert) : plain(edit.insert),
    },
    ...(also &&
      also.length > 0 && {
        additionalTextEdits: also.map(({ span, insert }) => ({
          range: rangeOf(lines, span),
          newText: plain(insert),
        })),
      }),
    ...(it.leadsOn && client.suggestCommand && { command: { title: '', command: client.suggestCommand } }),
    ...(about && { data: { uri, about } }),
  }
}
