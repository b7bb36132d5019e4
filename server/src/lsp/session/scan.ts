import { join } from 'node:path'
import { defaultConfig } from '../../domain/config/config.ts'
import type { Host } from '../../host/host.ts'
import type { Faults } from '../../host/walk.ts'
import { type Workspace, type WorkspaceOptions, workspaceBuilder } from '../../workspace/workspace.ts'
import type { Root } from '../uri.ts'
import { type Skipped, skippedFor } from './skipped.ts'

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
    // Each document is understood as soon as it is there, so that between two of them others get their turn.
    await Promise.all(
      paths.map(async (path) => {
        const text = signal.aborted ? null : await host.read(join(local, path))
        if (signal.aborted) return
        if (typeof text === 'string') builder.add(path, text)
        else if (text)
          skipped.set(path, skippedFor(path, text, options.config ?? defaultConfig, options.around ?? ''))
        progress.report(++read, paths.length)
      }),
    )
    signal.throwIfAborted()
    return { workspace: builder.finish(), skipped }
  } finally {
    progress.done()
  }
}
