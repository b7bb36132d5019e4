import { join } from 'node:path'
import { defaultConfig } from '../../domain/config/config.ts'
import type { Host } from '../../host/host.ts'
import type { Unread } from '../../host/read.ts'
import type { Faults } from '../../host/walk.ts'
import { type Workspace, type WorkspaceOptions, workspaceBuilder } from '../../workspace/workspace.ts'
import type { Root } from '../uri.ts'
import { type Skipped, skippedFor } from './skipped.ts'
import { nextTurn, turn } from './turn.ts'

/** Hears how far a scan is. Nobody needs to be told of one that is over at once. */
export interface Progress {
  /** Documents read, of how many; the number of all is null while they are still being looked for. */
  report(done: number, all: number | null): void
  done(): void
}

/** What a scan found. */
export interface Scanned {
  readonly workspace: Workspace
  /** By path, the documents that are there and are not read. */
  readonly skipped: ReadonlyMap<string, Skipped>
}

/** A workspace with every document below `root` that `belongs` to it; rejects once `signal` is aborted. */
export async function scan(
  host: Host,
  root: Root,
  options: WorkspaceOptions,
  belongs: (path: string) => boolean,
  progress: Progress,
  signal: AbortSignal,
  faults: Faults,
): Promise<Scanned> {
  const skipped = new Map<string, Skipped>()
  try {
    if (root.local === null)
      return { workspace: workspaceBuilder({ ...options, partial: true }).finish(), skipped }
    const { local } = root
    const listed = await host.list(local, (found) => progress.report(found, null), signal, faults)
    const paths = listed.filter(belongs)
    const builder = workspaceBuilder(options)
    let read = 0
    let until = performance.now() + turn
    for await (const [path, text] of texts(host, local, paths)) {
      if (signal.aborted) break
      if (typeof text === 'string') builder.add(path, text)
      else if (text)
        skipped.set(path, skippedFor(path, text, options.config ?? defaultConfig, options.around ?? ''))
      progress.report(++read, paths.length)
      if (performance.now() < until) continue
      await nextTurn()
      until = performance.now() + turn
    }
    signal.throwIfAborted()
    return { workspace: builder.finish(), skipped }
  } finally {
    progress.done()
  }
}

/** So many documents are asked for at once where each takes its time: a disk elsewhere has them all on the way. */
const together = 64

/** Milliseconds in which a disk of this computer gives a document; and how often one may take longer. */
const slow = 2
const exceptions = 20

/**
 * The texts of the documents at `paths`, in this order. They are read one by one while that is as fast as from a disk
 * of this computer: to ask for each and be told costs more than it takes.
 */
async function* texts(
  host: Host,
  local: string,
  paths: readonly string[],
): AsyncGenerator<readonly [path: string, text: string | Unread | null]> {
  let at = 0
  for (let late = 0; host.readAtOnce && late < exceptions && at < paths.length; at++) {
    const path = paths[at] as string
    const start = performance.now()
    const text = host.readAtOnce(join(local, path))
    if (performance.now() - start > slow) late++
    yield [path, text]
  }
  for (; at < paths.length; at += together) {
    const some = paths.slice(at, at + together)
    const read = await Promise.all(some.map((path) => host.read(join(local, path))))
    for (const [i, path] of some.entries()) yield [path, read[i] ?? null]
  }
}
