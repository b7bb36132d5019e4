import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { median } from './report.ts'

/** What a run of a program costs as a whole. */
export interface Cost {
  /** Seconds from its start to its end. */
  readonly wall: number
  /** Seconds of all processors together; NaN where this machine does not say. */
  readonly cpu: number
  /** MiB at the most; NaN where this machine does not say. */
  readonly memory: number
}

export type Command = readonly [program: string, ...args: string[]]

/** GNU time, which tells what its child has cost. */
const timer = '/usr/bin/time'
const canTime = existsSync(timer) && spawnSync(timer, ['-f', '%U', 'true']).status === 0

/** Runs a program in the folder `cwd`, what it prints thrown away. */
export function costOf([program, ...args]: Command, cwd: string): Cost {
  const start = performance.now()
  const run = ([name, ...all]: Command) => spawnSync(name, all, { cwd, stdio: 'ignore' })
  const { error, signal } = canTime
    ? run([timer, '-o', told, '-f', '%U %S %M', program, ...args])
    : run([program, ...args])
  if (error ?? signal) throw error ?? new Error(`${program} ended by ${signal}`)
  const wall = (performance.now() - start) / 1000
  const [user = Number.NaN, system = Number.NaN, kilobytes = Number.NaN] = canTime
    ? (readFileSync(told, 'utf8').trim().split('\n').at(-1) ?? '').split(' ').map(Number)
    : []
  return { wall, cpu: user + system, memory: kilobytes / 1024 }
}

const told = join(mkdtempSync(join(tmpdir(), 'triad-bench-cost-')), 'time')

/** A command and the folder it runs in. */
export interface Run {
  readonly command: Command
  readonly cwd: string
}

/**
 * The medians of what `runs` cost, over so many rounds. Each round has all of them, so that a busy machine is busy for
 * all; one before the first fills the caches of the file system.
 */
export function costsOf(runs: readonly Run[], rounds: number): Cost[] {
  const all = runs.map((): Cost[] => [])
  for (let round = -1; round < rounds; round++)
    for (const [at, { command, cwd }] of runs.entries()) {
      const cost = costOf(command, cwd)
      if (round >= 0) all[at]?.push(cost)
    }
  return all.map((costs) => {
    const middle = (part: keyof Cost) => median(costs.map((it) => it[part]))
    return { wall: middle('wall'), cpu: middle('cpu'), memory: middle('memory') }
  })
}
