import { commands, type ExtensionContext, Uri, workspace } from 'vscode'

/** Shows the README that came with the extension, as a page. */
export async function learnMore({ extensionUri }: ExtensionContext): Promise<void> {
  // Packing gives the file a name in lower case, and not every file system takes one for the other.
  const names = (await workspace.fs.readDirectory(extensionUri)).map(([name]) => name)
  const name = names.find((it) => it.toLowerCase() === 'readme.md') ?? 'README.md'
  await commands.executeCommand('markdown.showPreview', Uri.joinPath(extensionUri, name))
}
