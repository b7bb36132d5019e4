import { commands, Location, Position, Range, Uri } from 'vscode'
import type { Location as LspLocation, Position as LspPosition } from 'vscode-languageclient'

/** The editor's own command takes its own classes and not the plain data that a code lens carries. */
export function showReferences(uri: string, at: LspPosition, locations: readonly LspLocation[]) {
  return commands.executeCommand(
    'editor.action.showReferences',
    Uri.parse(uri),
    new Position(at.line, at.character),
    locations.map(
      ({ uri, range: { start, end } }) =>
        new Location(Uri.parse(uri), new Range(start.line, start.character, end.line, end.character)),
    ),
  )
}
