import { basename, dirname } from 'node:path'
import {
  type Connection,
  DidChangeWatchedFilesNotification,
  type FileSystemWatcher,
} from 'vscode-languageserver'
import type { Host } from '../host/host.ts'
import type { Client } from './capabilities.ts'
import { rootOf, uriOfLocal } from './uri.ts'

/**
 * What the client is asked to watch: documents, what says which of them count and who owns them, and anything that comes or goes: of a
 * folder that is moved, nothing else is told than that.
 */
const [creation, deletion] = [1, 4]
const watchers: readonly FileSystemWatcher[] = [
  { globPattern: '**/*.{md,markdown,mdx}' },
  { globPattern: '**/{.gitignore,.gitmodules}' },
  { globPattern: '**/.git/info/exclude' },
  { globPattern: '**/{triad.yaml,CODEOWNERS}' },
  { globPattern: '**', kind: creation | deletion },
]

/** Asks the client, where it can, to tell what happens in the folders that are open. */
export async function watch(connection: Connection, client: Client): Promise<void> {
  if (client.watchedFiles)
    await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: [...watchers] })
}

/** Asks it to tell, too, when files outside of the folders `uris` change that say what is ignored in them, or who owns it. */
export async function watchOutside(
  connection: Connection,
  client: Client,
  host: Host,
  uris: readonly string[],
): Promise<void> {
  if (!client.watchedFiles || !client.relativePatterns) return
  const roots = uris.flatMap((uri) => rootOf(uri).local ?? [])
  const files = new Set((await Promise.all(roots.map((root) => host.rulesOutside(root)))).flat())
  if (files.size === 0) return
  await connection.client.register(DidChangeWatchedFilesNotification.type, {
    watchers: [...files].map((file) => ({
      globPattern: { baseUri: uriOfLocal(dirname(file)), pattern: basename(file) },
    })),
  })
}
