/** All that is answered about the language, in one place, so that it can be loaded when somebody first asks. */

export { codeActions } from './actions.ts'
export { completion, resolveCompletion } from './completion.ts'
export { foldingRanges, selectionRanges } from './folding.ts'
export { hover } from './hover.ts'
export { codeLenses, inlayHints } from './lenses.ts'
export { documentLinks } from './links.ts'
export { definition, highlights, references } from './navigation.ts'
export { prepareRename, rename, willRenameFiles } from './rename.ts'
export { documentSymbols, workspaceSymbols } from './symbols.ts'
