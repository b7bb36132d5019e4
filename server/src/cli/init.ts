import { join, resolve } from 'node:path'
import { proposedConfig } from '../features/adopt.ts'
import { configPath } from '../features/config.ts'
import { foldersAround } from '../host/around.ts'
import { workspaceOf } from '../workspace/workspace.ts'
import { complain, exit, type Surroundings } from './surroundings.ts'

/** `triad init`: shows a `triad.yaml` made from what is there, and writes it where that is wanted. */
export async function runInit(
  { path, yes }: { readonly path: string; readonly yes: boolean },
  { cwd, disk, stdout, stderr, ask }: Surroundings,
): Promise<number> {
  const folder = resolve(cwd, path)
  const kind = disk.kind(folder)
  if (kind !== 'folder') {
    complain(
      stderr,
      `${path} ${typeof kind === 'string' ? 'is no folder' : kind.why}. Name the folder of your documents.`,
    )
    return exit.failed
  }
  const place = join(folder, configPath)
  // `triad init > triad.yaml` makes it empty before Triad starts.
  if (disk.exists(place) && disk.read(place) !== '') {
    complain(
      stderr,
      `${path === '.' ? configPath : `${path}/${configPath}`} is there already; edit it, or take it away first.`,
    )
    return exit.failed
  }
  const documents: [string, string][] = []
  for (const document of disk.list(folder)) {
    const text = disk.read(join(folder, document))
    if (typeof text === 'string') documents.push([document, text])
    else complain(stderr, `${join(path, document)} ${text.why}; skipped.`)
  }
  const proposal = proposedConfig(workspaceOf(documents, { around: foldersAround(folder, disk.exists) }))
  stdout.write(proposal)
  if (!yes) {
    if (!ask) return exit.clean
    const answer = await ask(`\nWrite this to ${place}? [y/N] `)
    if (!/^\s*y(?:es)?\s*$/i.test(answer)) return exit.clean
  }
  const fault = disk.write(place, proposal)
  if (fault) {
    complain(stderr, `${place} ${fault.why}.`)
    return exit.failed
  }
  complain(stderr, `wrote ${place}`)
  return exit.clean
}
