import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { usual } from './corpus/shape.ts'
import { keystrokes } from './keystroke.ts'
import { madeWorkspace } from './made.ts'
import { answers } from './questions.ts'
import { heading, mebibytes, milliseconds, percentile, row, seconds, target, thousands } from './report.ts'
import { startServer } from './server.ts'

/** So many keystrokes. */
const typed = 600

/** What an editor waits for, over stdio, in a workspace of so many documents. */
export async function measureEditor(program: string, documents: number): Promise<void> {
  const { root, paths } = madeWorkspace(documents, usual)
  const stories = paths.filter((path) => path.includes('/stories/'))
  const textOf = (path: string) => readFileSync(join(root, path), 'utf8')
  const some = twentyOf(stories.filter((path) => textOf(path).includes('\nparent: F-')))
  // Whoever is told of findings hears of those that are there, and of them when they move.
  const faulty = twentyOf(stories.filter((path) => textOf(path).includes('user-friendly')))
  const scale = documents > 10_000 ? 3 : 1
  heading(`The editor, in ${thousands(documents)} documents, over stdio`)

  const server = await startServer(program, root)
  const start = performance.now()
  const [first = ''] = some
  server.open(first)
  await server.findingsOf(first)
  target('first findings of a document that is opened', performance.now() - start, 100 * scale, milliseconds)
  server.close(first)
  await server.indexed()
  const indexed = (performance.now() - start) / 1000
  target('all documents read', indexed, (3 * documents) / 10_000, seconds)
  target('resident', server.resident(), (170 * documents) / 10_000, mebibytes)

  const pulled = await keystrokes(server, some, typed)
  row('a keystroke in prose to its findings, p50', milliseconds(percentile(pulled, 0.5)))
  target('the same, p95', percentile(pulled, 0.95), 3, milliseconds)
  const rounds = Math.max(1, Math.min(5, Math.round(50_000 / documents)))
  for (const { name, times, limit, size } of await answers(server, some, rounds))
    if (size === 0) row(name, '–', 'MISSED: no answer')
    else target(`${name}, p95`, percentile(times, 0.95), limit * scale, milliseconds)
  await server.stop()

  const pushing = await startServer(program, root, { pulls: false })
  await pushing.indexed()
  const pushed = await keystrokes(pushing, faulty, typed, 'lines')
  row('a new line to its findings where they are pushed, p50', milliseconds(percentile(pushed, 0.5)))
  target('the same, p95', percentile(pushed, 0.95), 3, milliseconds)
  await pushing.stop()
}

/** Twenty of `paths`, from the first on; fewer where there are fewer. */
const twentyOf = (paths: readonly string[]): string[] => [
  ...new Set(Array.from({ length: 20 }, (_, n) => paths[Math.floor((paths.length * n) / 20)] as string)),
]
