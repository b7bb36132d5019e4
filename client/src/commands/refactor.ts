import { type CodeAction, commands, l10n, window } from 'vscode'

/** Splits the story at the cursor. Whether there was one to split. */
export const splitStory = () =>
  refactor(
    'refactor.rewrite.triad.split',
    l10n.t('Put the cursor into a story with at least two acceptance criteria; then it can be split.'),
  )

/** Gives the story at the cursor a file of its own. Whether there was one. */
export const extractStory = () =>
  refactor(
    'refactor.extract.triad.story',
    l10n.t('Put the cursor into one of the stories of a document; then it can get a file of its own.'),
  )

/** Puts the criteria at the cursor as Given/When/Then. Whether there were any to put so. */
export const convertCriteria = () =>
  refactor(
    'refactor.rewrite.triad.criteria',
    l10n.t('Put the cursor into acceptance criteria that are not written as Given/When/Then yet.'),
  )

/** Runs the code action of a kind, as from the menu of the light bulb; says `nothing` where there is none. */
async function refactor(kind: string, nothing: string): Promise<boolean> {
  if (!(await isOffered(kind))) {
    void window.showInformationMessage(nothing)
    return false
  }
  await commands.executeCommand('editor.action.codeAction', { kind, apply: 'first' })
  return true
}

async function isOffered(kind: string): Promise<boolean> {
  const editor = window.activeTextEditor
  if (!editor) return false
  const { document, selection } = editor
  try {
    const ask = 'vscode.executeCodeActionProvider'
    const found = await commands.executeCommand<CodeAction[]>(ask, document.uri, selection, kind)
    return found.length > 0
  } catch {
    // The editor asks anew where somebody typed meanwhile, and this command does not: it asks once more itself.
    return true
  }
}
