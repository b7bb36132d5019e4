import {
  l10n,
  Range,
  Selection,
  SnippetString,
  type TextEditor,
  Uri,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode'
import type { NewArtifactParams, TypeInfo } from '../../../server/src/lsp/protocol.ts'
import type { Questions } from '../questions.ts'
import { stopsIn } from './gap.ts'
import { pickOwner, pickParent, pickType } from './pick.ts'

/** What is known already; the rest is asked. With a title, only the type is. */
export type NewArtifact = Partial<NewArtifactParams>

/** Asks what is not given, among the types that it `offers`, writes the document and opens it at its first gap. The address; nothing if stopped. */
export async function newArtifact(
  questions: Questions,
  given: NewArtifact,
  offers: (type: TypeInfo) => boolean = () => true,
): Promise<Uri | undefined> {
  const types = (await questions.types()).filter(offers)
  const type = types.find((it) => it.id === given.type) ?? (await pickType(types))
  if (!type) return undefined

  const title = given.title ?? (await askTitle(type.title))
  if (!title) return undefined

  const asked = given.title === undefined && given.parent === undefined
  const parent = asked ? await pickParent(type) : given.parent
  if (parent === undefined && asked) return undefined

  const owner = given.owner ?? (given.title === undefined ? await askOwner(questions, type, parent) : '')
  if (owner === undefined) return undefined

  const made = await questions.newArtifact({
    type: type.id,
    title,
    ...(parent && { parent }),
    ...(owner && { owner }),
  })
  return write(Uri.parse(made.uri), made.text)
}

/** Who is to own it, the role that usually does first; nothing if stopped. */
async function askOwner(
  questions: Questions,
  { id, title }: TypeInfo,
  parent: string | undefined,
): Promise<string | undefined> {
  const owners = await questions.owners({ type: id, ...(parent && { parent }) })
  return owners ? pickOwner(owners, l10n.t('New {0}', title)) : ''
}

const askTitle = (kind: string) =>
  window
    .showInputBox({
      title: l10n.t('New {0}', kind),
      prompt: l10n.t('What is it called? You can change it later.'),
      placeHolder: l10n.t('A short title, such as “Pay with a saved card”'),
      validateInput: (text) => (text.trim() === '' ? l10n.t('Please give it a title.') : undefined),
    })
    .then((text) => text?.trim())

async function write(uri: Uri, text: string): Promise<Uri | undefined> {
  const edit = new WorkspaceEdit()
  edit.createFile(uri, { contents: new TextEncoder().encode(text) })
  if (!(await workspace.applyEdit(edit))) {
    void window.showErrorMessage(
      l10n.t('{0} could not be written. Is it there already?', workspace.asRelativePath(uri)),
    )
    return undefined
  }
  const document = await workspace.openTextDocument(uri)
  const editor = await window.showTextDocument(document, { preview: false })
  await stopAtGaps(editor)
  return uri
}

/** Selects the first gap, so that typing replaces it; Tab goes on to the next. The end where there is none. */
async function stopAtGaps(editor: TextEditor): Promise<void> {
  const text = editor.document.getText()
  const stops = stopsIn(text)
  const end = editor.document.positionAt(text.length)
  if (!stops) editor.selection = new Selection(end, end)
  else
    await editor.insertSnippet(
      new SnippetString(stops.snippet),
      new Range(editor.document.positionAt(stops.start), end),
      { undoStopBefore: false, undoStopAfter: false },
    )
}
