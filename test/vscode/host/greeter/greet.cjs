const { commands, Uri, window, workspace } = require('vscode')

exports.activate = async () => {
  const [folder] = workspace.workspaceFolders ?? []
  const path = workspace.getConfiguration('greeter').get('open')
  if (folder && path) await window.showTextDocument(Uri.joinPath(folder.uri, path), { preview: false })
  await commands.executeCommand('triad.showOverview')
}
