import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { environment, root } from '../../../.ci/setup.mjs'

/** What `npm start` does, while it runs. */
export interface Started {
  /** Where the window is. */
  readonly address: string
  /** The folder that is open in it. */
  readonly folder: string
  /** What it has printed so far. */
  output(): string
  /** The programs that run for it, and the hosts they have connected to. */
  connections(): { readonly program: string; readonly host: string }[]
  /** Stops it as Ctrl+C does, and waits for its end; its exit code. */
  stop(): Promise<number | null>
}

/** Runs what `npm start` runs, until it says where it is; writes whom it connects to into the file `log`. */
export async function startAsPeopleDo(log: string): Promise<Started> {
  const watching = `--require=${join(import.meta.dirname, 'connections.cjs')}`
  const child = spawn('node', ['.ci/start.mjs', '--no-open'], {
    cwd: root,
    env: { ...environment, TRIAD_CONNECTIONS: log, NODE_OPTIONS: watching },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  process.once('exit', () => child.kill('SIGINT'))
  let said = ''
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  const address = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk
      const [found] = /http:\/\/127\.0\.0\.1:\S+(?=\n)/.exec(said) ?? []
      if (found) resolve(found)
    })
    void ended.then(() => reject(new Error(`It ended before it was open.\n${said}`)))
  })
  return {
    address,
    folder: new URL(address).searchParams.get('folder') ?? '',
    output: () => said,
    connections: () =>
      readFileSync(log, 'utf8')
        .trimEnd()
        .split('\n')
        .map((it) => JSON.parse(it)),
    stop() {
      child.kill('SIGINT')
      return ended
    },
  }
}
