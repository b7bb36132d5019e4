import type { ClientCapabilities } from 'vscode-languageserver'

const literals = (...valueSet: string[]) => ({ codeActionLiteralSupport: { codeActionKind: { valueSet } } })
const kinds = ['', 'quickfix', 'refactor', 'refactor.extract', 'refactor.rewrite', 'source']

/**
 * What editors say of themselves when they start a server, as far as Triad asks: looked up in what they publish, in
 * November 2026. Editors learn; what was enough once must stay enough.
 */
export const editors: Readonly<Record<string, ClientCapabilities>> = {
  Helix: {
    general: { positionEncodings: ['utf-8', 'utf-32', 'utf-16'] },
    textDocument: {
      completion: { completionItem: { snippetSupport: true, insertReplaceSupport: true } },
      hover: { contentFormat: ['markdown'] },
      rename: { prepareSupport: true },
      codeAction: { ...literals(...kinds), isPreferredSupport: true, dataSupport: true },
      publishDiagnostics: { versionSupport: true },
      inlayHint: {},
    },
    workspace: {
      configuration: true,
      workspaceFolders: true,
      applyEdit: true,
      inlayHint: { refreshSupport: false },
      workspaceEdit: { documentChanges: true, resourceOperations: ['create', 'rename', 'delete'] },
      didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: false },
      fileOperations: { willRename: true, didRename: true },
    },
    window: { workDoneProgress: true },
  },
  Zed: {
    general: { positionEncodings: ['utf-16'] },
    textDocument: {
      definition: { linkSupport: true },
      completion: { completionItem: { snippetSupport: true, labelDetailsSupport: true } },
      hover: { contentFormat: ['markdown'] },
      rename: { prepareSupport: true },
      codeAction: literals(...kinds),
      publishDiagnostics: { relatedInformation: true },
      diagnostic: { dynamicRegistration: true },
    },
    workspace: {
      configuration: true,
      workspaceFolders: true,
      applyEdit: true,
      diagnostics: { refreshSupport: true },
      inlayHint: { refreshSupport: true },
      workspaceEdit: {
        documentChanges: true,
        snippetEditSupport: true,
        resourceOperations: ['create', 'rename', 'delete'],
      },
      didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
    },
    window: { workDoneProgress: true },
  },
  'JetBrains with LSP4IJ': {
    textDocument: {
      completion: {
        completionItem: { snippetSupport: true, documentationFormat: ['markdown', 'plaintext'] },
      },
      hover: { contentFormat: ['markdown', 'plaintext'] },
      rename: { prepareSupport: true },
      codeAction: literals(...kinds),
      publishDiagnostics: { codeDescriptionSupport: true },
      definition: { linkSupport: true },
    },
    workspace: {
      workspaceFolders: true,
      applyEdit: true,
      fileOperations: { dynamicRegistration: true, willRename: true, didRename: true },
      inlayHint: { refreshSupport: true },
      workspaceEdit: { documentChanges: true, resourceOperations: ['create', 'rename', 'delete'] },
      didChangeWatchedFiles: { dynamicRegistration: true },
    },
    window: { workDoneProgress: true },
  },
  'Sublime Text': {
    general: { positionEncodings: ['utf-16'] },
    textDocument: {
      definition: { dynamicRegistration: true, linkSupport: true },
      completion: { completionItem: { snippetSupport: true } },
      hover: { contentFormat: ['markdown', 'plaintext'] },
      rename: { dynamicRegistration: true, prepareSupport: true },
      codeAction: { ...literals(...kinds), dynamicRegistration: true, dataSupport: true },
      publishDiagnostics: { relatedInformation: true, versionSupport: true, codeDescriptionSupport: true },
      codeLens: { dynamicRegistration: true },
    },
    workspace: {
      applyEdit: true,
      configuration: true,
      workspaceFolders: true,
      didChangeConfiguration: { dynamicRegistration: true },
      workspaceEdit: { documentChanges: true, failureHandling: 'abort' },
      codeLens: { refreshSupport: true },
      inlayHint: { refreshSupport: true },
    },
    window: { workDoneProgress: true },
  },
  Kate: {
    textDocument: {
      documentSymbol: { hierarchicalDocumentSymbolSupport: true },
      publishDiagnostics: { relatedInformation: true },
      codeAction: literals(),
      completion: { completionItem: { snippetSupport: false } },
      hover: { contentFormat: ['markdown', 'plaintext'] },
    },
    workspace: { workspaceFolders: true },
  },
}
