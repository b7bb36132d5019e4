import { join } from 'node:path'
import { getSystemErrorMap } from 'node:util'
import { nodeDisk } from '../host/disk.ts'
import { gitAt } from '../host/git.ts'
import { readStdin } from '../host/stdin.ts'
import { nextChange } from '../host/watch.ts'
import { run } from './run.ts'
import { complain, exit } from './surroundings.ts'

// What is under way goes on to its end: `--fix` leaves no file half done because its report finds no room.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // `triad check | head` closes the pipe early: there is nobody left to write to, and nothing wrong.
    if (error.code === 'EPIPE') process.exit()
    if (process.exitCode !== exit.failed && stream === process.stdout)
      complain(process.stderr, `the output could not be written: ${reasonOf(error)}`)
    process.exitCode = exit.failed
  })

const now = new Date()
const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
  .map((it) => String(it).padStart(2, '0'))
  .join('-')

// This file runs from its bundle only, `dist/cli.cjs`, beside which the templates and the pages lie.
const templateFolder = join(__dirname, '../templates')
const pageFolder = join(__dirname, '../docs/rules')

async function ask(question: string): Promise<string> {
  const { createInterface } = await import('node:readline/promises')
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  const answer = await terminal.question(question)
  terminal.close()
  return answer
}

run(process.argv.slice(2), {
  cwd: process.cwd(),
  env: process.env,
  stdout: process.stdout,
  stderr: process.stderr,
  disk: nodeDisk(),
  gitAt,
  readStdin,
  nextChange,
  today,
  templateFolder,
  pageFolder,
  ask: process.stdin.isTTY && process.stdout.isTTY ? ask : null,
}).then(
  // The exit code is set rather than forced: output to a pipe may still be on its way.
  (code) => {
    process.exitCode = process.exitCode === exit.failed ? exit.failed : code
  },
  (error: unknown) => {
    console.error('triad: this is a fault in triad itself, not in your documents:', error)
    process.exitCode = exit.failed
  },
)

/** Why the system refused, in its own words: `no space left on device`. */
function reasonOf({ errno, message }: NodeJS.ErrnoException): string {
  return (errno !== undefined && getSystemErrorMap().get(errno)?.[1]) || message
}
