import type { MeasuredServer } from './server.ts'

/**
 * How long a keystroke takes to its findings, in milliseconds, from `textDocument/didChange` on. Letters go to the ends
 * of a line of prose of the documents at `paths`, so many into all of them.
 */
export async function keystrokes(
  server: MeasuredServer,
  paths: readonly string[],
  count: number,
): Promise<number[]> {
  const { connection, open, close, uriOf, findingsOf } = server
  const times: number[] = []
  for (const [index, path] of paths.entries()) {
    const uri = uriOf(path)
    const lines = open(path).split('\n')
    await findingsOf(path)
    const line = lines.findLastIndex((it) => prose.test(it))
    let { length } = lines[line] ?? ''
    for (let n = 0; n < count / paths.length; n++) {
      const position = { line, character: length++ }
      const start = performance.now()
      connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version: n + 2 },
        contentChanges: [{ range: { start: position, end: position }, text: 'abcdefgh'[(index + n) % 8] }],
      })
      await findingsOf(path)
      times.push(performance.now() - start)
    }
    close(path)
  }
  return times
}

/** A line that is a paragraph: no heading, entry, row, fence or field, nor the sentence of a story. */
const prose = /^(?!.*\*\*As a)[A-Z].{60,}\.$/
