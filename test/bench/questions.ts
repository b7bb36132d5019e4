import type { MeasuredServer } from './server.ts'

/** A question about a place in a story, and how fast people expect its answer. */
interface Question {
  readonly name: string
  readonly method: string
  /** Milliseconds, for 95 in 100. */
  readonly limit: number
  readonly more?: object
}

const questions: readonly Question[] = [
  { name: 'hover on a parent', method: 'textDocument/hover', limit: 5 },
  { name: 'definition of a parent', method: 'textDocument/definition', limit: 5 },
  { name: 'completion of a parent', method: 'textDocument/completion', limit: 5 },
  {
    name: 'references of a feature',
    method: 'textDocument/references',
    limit: 20,
    more: { context: { includeDeclaration: true } },
  },
  { name: 'rename of a feature', method: 'textDocument/rename', limit: 20, more: { newName: 'F-123456' } },
  { name: 'code lenses', method: 'textDocument/codeLens', limit: 20 },
  { name: 'inlay hints', method: 'textDocument/inlayHint', limit: 20 },
  { name: 'document symbols', method: 'textDocument/documentSymbol', limit: 20 },
  { name: 'overview by role', method: 'triad/overview', limit: 10, more: { view: 'role' } },
  { name: 'overview by handoff', method: 'triad/overview', limit: 10, more: { view: 'handoff' } },
  { name: 'overview by person', method: 'triad/overview', limit: 10, more: { view: 'person' } },
  { name: 'board by status', method: 'triad/board', limit: 500, more: { limit: 1000 } },
  { name: 'workspace symbols', method: 'workspace/symbol', limit: 100, more: { query: 'invoice' } },
]

export interface Answered extends Question {
  readonly times: readonly number[]
  /** How many things the answers held altogether: an empty answer is no answer to be measured. */
  readonly size: number
}

/** How long each question takes over the wire, in milliseconds, put `rounds` times to each story at `paths`. */
export async function answers(
  { connection, open, close, uriOf }: MeasuredServer,
  paths: readonly string[],
  rounds: number,
): Promise<Answered[]> {
  const results: Answered[] = []
  for (const question of questions) {
    const times: number[] = []
    let size = 0
    for (let round = 0; round < rounds; round++)
      for (const path of paths) {
        const lines = open(path).split('\n')
        const line = lines.findIndex((it) => it.startsWith('parent: '))
        const position = { line, character: 'parent: '.length + 1 }
        const whole = { start: { line: 0, character: 0 }, end: { line: lines.length, character: 0 } }
        const textDocument = { uri: uriOf(path) }
        const start = performance.now()
        const params = { textDocument, position, range: whole, ...question.more }
        const answer = await connection.sendRequest(question.method, params)
        times.push(performance.now() - start)
        size += sizeOf(answer)
        close(path)
      }
    results.push({ ...question, times, size })
  }
  return results
}

function sizeOf(answer: unknown): number {
  if (answer === null || answer === undefined) return 0
  if (Array.isArray(answer)) return answer.length
  const { items, documentChanges, nodes, cards } = answer as Record<string, readonly unknown[] | undefined>
  return (items ?? documentChanges ?? nodes ?? cards)?.length ?? 1
}
