import type { MeasuredServer } from './server.ts'

/**
 * How long a keystroke takes to its diagnostics, in milliseconds: from `textDocument/didChange` to the answer of
 * `textDocument/diagnostic`. Letters go into `count` places, one after the other, of the documents at `paths` in turn.
 */
export async function keystrokes(
  { connection, open, close, uriOf }: MeasuredServer,
  paths: readonly string[],
  count: number,
): Promise<number[]> {
  const times: number[] = []
  for (const [index, path] of paths.entries()) {
    const uri = uriOf(path)
    const text = open(path)
    await connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } })
    const line = text.split('\n').findIndex((it) => it.startsWith('**As a**'))
    for (let n = 0; n < count / paths.length; n++) {
      const position = { line: Math.max(line, 0), character: 0 }
      const start = performance.now()
      connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version: n + 2 },
        contentChanges: [{ range: { start: position, end: position }, text: 'abcdefgh'[(index + n) % 8] }],
      })
      await connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } })
      times.push(performance.now() - start)
    }
    close(path)
  }
  return times
}
