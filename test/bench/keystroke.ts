import type { MeasuredServer } from './server.ts'

/** What is typed: letters at the end of the last paragraph, or new lines above all that follows the first. */
export type Typed = 'letters' | 'lines'

/**
 * How long a keystroke takes to its findings, in milliseconds, from `textDocument/didChange` on: so many into all of the
 * documents at `paths`.
 */
export async function keystrokes(
  server: MeasuredServer,
  paths: readonly string[],
  count: number,
  typed: Typed = 'letters',
): Promise<number[]> {
  const { connection, open, close, uriOf, findingsOf } = server
  const times: number[] = []
  for (const [index, path] of paths.entries()) {
    const uri = uriOf(path)
    const lines = open(path).split('\n')
    await findingsOf(path)
    const isProse = (it: string) => prose.test(it)
    const line = typed === 'letters' ? lines.findLastIndex(isProse) : lines.findIndex(isProse)
    let { length } = lines[line] ?? ''
    for (let n = 0; n < count / paths.length; n++) {
      const position = { line, character: typed === 'letters' ? length++ : length }
      const text = typed === 'letters' ? 'abcdefgh'[(index + n) % 8] : '\n'
      const start = performance.now()
      connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version: n + 2 },
        contentChanges: [{ range: { start: position, end: position }, text }],
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
