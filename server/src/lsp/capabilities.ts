import type { ClientCapabilities, InitializeParams, ServerCapabilities } from 'vscode-languageserver'
import { CodeActionKind, TextDocumentSyncKind } from 'vscode-languageserver'
import { correctingKind } from '../features/correcting.ts'
import { refactoringKinds } from '../features/refactorings.ts'

/** The repair of all that needs no thought, as people name it in `editor.codeActionsOnSave`. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.triad`

/** What the server runs for a client that knows no code actions but commands; its one argument is the edit. */
export const applyEditCommand = 'triad.applyEdit'

/** What the client can do, as far as the server makes a difference by it. */
export interface Client {
  /** It asks for diagnostics and can be told to ask again; else they are sent to it. */
  readonly pull: boolean
  readonly snippets: boolean
  /** It takes tab stops in what is completed. */
  readonly snippetItems: boolean
  /** It shows more beside the label of what can be completed. */
  readonly labelDetails: boolean
  /** Its command that asks for suggestions anew; null where its `initializationOptions` name none. */
  readonly suggestCommand: string | null
  /** It offers headings in links by itself; it says so in its `initializationOptions`. */
  readonly completesLinks: boolean
  readonly documentChanges: boolean
  readonly createFiles: boolean
  readonly renameFiles: boolean
  readonly definitionLinks: boolean
  /** It shows Markdown where one points at something; else plain text. */
  readonly markdown: boolean
  /** It shows what stands in a document as a tree; else as a list. */
  readonly symbolTree: boolean
  /** It asks what else changes where a file is renamed, be it by an edit of ours. */
  readonly willRename: boolean
  /** Edits can be shown to the person for confirmation. */
  readonly annotations: boolean
  /** It links the name of a rule to its page. */
  readonly ruleLinks: boolean
  /** It has the commands that a click on a code lens calls; it says so in its `initializationOptions`. */
  readonly lensCommands: boolean
  /** It lists the headings of a document by itself; it says so in its `initializationOptions`. */
  readonly listsHeadings: boolean
  /** It knows `triad/changed`, and says so in its `initializationOptions`: others show a warning for each. */
  readonly hearsChanges: boolean
  /** It takes code actions as such; else as commands that the server runs. */
  readonly actionLiterals: boolean
  /** It applies edits that the server sends. */
  readonly applyEdit: boolean
  readonly prepareRename: boolean
  /** It can be told that code lenses are stale. */
  readonly lensRefresh: boolean
  readonly hintRefresh: boolean
  readonly progress: boolean
  readonly configuration: boolean
  readonly configurationEvents: boolean
  readonly watchedFiles: boolean
  /** It can watch a file by the folder it lies in, be that outside of the workspace. */
  readonly relativePatterns: boolean
  readonly folderEvents: boolean
}

export function clientOf(
  { textDocument, workspace, window }: ClientCapabilities,
  options: unknown = null,
): Client {
  const edits = workspace?.workspaceEdit
  const item = textDocument?.completion?.completionItem
  const { suggestCommand, completesLinks, lensCommands, listsHeadings, hearsChanges } = (options ??
    {}) as Readonly<Record<string, unknown>>
  return {
    pull: textDocument?.diagnostic !== undefined && workspace?.diagnostics?.refreshSupport === true,
    snippets: edits?.documentChanges === true && edits.snippetEditSupport === true,
    snippetItems: item?.snippetSupport === true,
    labelDetails: item?.labelDetailsSupport === true,
    suggestCommand: typeof suggestCommand === 'string' ? suggestCommand : null,
    completesLinks: completesLinks === true,
    documentChanges: edits?.documentChanges === true,
    createFiles: edits?.documentChanges === true && edits.resourceOperations?.includes('create') === true,
    renameFiles: edits?.documentChanges === true && edits.resourceOperations?.includes('rename') === true,
    definitionLinks: textDocument?.definition?.linkSupport === true,
    markdown: textDocument?.hover?.contentFormat?.[0] === 'markdown',
    symbolTree: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    willRename: workspace?.fileOperations?.willRename === true,
    annotations: edits?.documentChanges === true && edits.changeAnnotationSupport !== undefined,
    ruleLinks:
      (textDocument?.diagnostic ?? textDocument?.publishDiagnostics)?.codeDescriptionSupport === true,
    lensCommands: lensCommands === true,
    listsHeadings: listsHeadings === true,
    hearsChanges: hearsChanges === true,
    actionLiterals: !!textDocument?.codeAction?.codeActionLiteralSupport,
    applyEdit: workspace?.applyEdit === true,
    prepareRename: textDocument?.rename?.prepareSupport === true,
    lensRefresh: lensCommands === true && workspace?.codeLens?.refreshSupport === true,
    hintRefresh: workspace?.inlayHint?.refreshSupport === true,
    progress: window?.workDoneProgress === true,
    configuration: workspace?.configuration === true,
    configurationEvents: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    watchedFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    relativePatterns: workspace?.didChangeWatchedFiles?.relativePatternSupport === true,
    folderEvents: workspace?.workspaceFolders === true,
  }
}

/** Every kind of thing that can be renamed or removed in the editor: of a folder, no file watcher tells. */
const everything = { filters: [{ scheme: 'file', pattern: { glob: '**' } }] }

export const serverCapabilities = ({
  pull,
  folderEvents,
  prepareRename,
  lensCommands,
  actionLiterals,
  applyEdit,
  watchedFiles,
}: Client): ServerCapabilities => ({
  positionEncoding: 'utf-16',
  textDocumentSync: {
    openClose: true,
    change: TextDocumentSyncKind.Incremental,
    // Whoever watches the disk sees what was saved there.
    ...(!watchedFiles && { save: { includeText: false } }),
  },
  completionProvider: {
    resolveProvider: true,
    // Behind a key a value is due, behind the letters of an id its number.
    triggerCharacters: [':', '-'],
    completionItem: { labelDetailsSupport: true },
  },
  hoverProvider: true,
  definitionProvider: true,
  referencesProvider: true,
  documentHighlightProvider: true,
  // Options that a client does not know are no options, but true (LSP 3.18, "Rename Request", "Code Action Request").
  renameProvider: prepareRename ? { prepareProvider: true } : true,
  documentSymbolProvider: { label: 'Triad' },
  workspaceSymbolProvider: true,
  foldingRangeProvider: true,
  selectionRangeProvider: true,
  documentLinkProvider: {},
  ...(lensCommands && { codeLensProvider: {} }),
  inlayHintProvider: true,
  codeActionProvider: actionLiterals
    ? { codeActionKinds: [CodeActionKind.QuickFix, fixAllKind, ...refactoringKinds, correctingKind] }
    : true,
  ...(!actionLiterals && applyEdit && { executeCommandProvider: { commands: [applyEditCommand] } }),
  ...(pull && { diagnosticProvider: { interFileDependencies: true, workspaceDiagnostics: true } }),
  workspace: {
    ...(folderEvents && { workspaceFolders: { supported: true, changeNotifications: true } }),
    fileOperations: {
      didCreate: everything,
      willRename: everything,
      didRename: everything,
      didDelete: everything,
    },
  },
})

/** The folders that are open, in the oldest and the newest way to name them. */
export const rootsOf = ({ workspaceFolders, rootUri }: InitializeParams): string[] =>
  workspaceFolders?.map((folder) => folder.uri) ?? (rootUri ? [rootUri] : [])
