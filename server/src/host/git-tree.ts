import type { Git } from './git.ts'

/** What git keeps of a repository at one time: the blobs by their paths, and the folders that are other repositories. */
export interface Tree {
  /** Paths from the root of the repository, with `/`; symbolic links are left out, as nothing follows them. */
  readonly files: ReadonlyMap<string, Buffer>
  readonly submodules: readonly string[]
}

/** A commit's tree, or what is staged, as far as `wanted` says; null where git has not all of it. */
export function readTree(
  git: Git,
  commit: string | 'staged',
  wanted: (path: string) => boolean,
): Tree | null {
  const answer =
    commit === 'staged'
      ? git(['ls-files', '-z', '--stage'])
      : git(['ls-tree', '-r', '-z', '--full-tree', commit])
  if (answer?.code !== 0) return null
  const submodules: string[] = []
  const wantedFiles: { readonly path: string; readonly id: string }[] = []
  for (const line of answer.stdout.toString().split('\0')) {
    // `100644 blob ID<tab>PATH` of a tree, `100644 ID STAGE<tab>PATH` of the index.
    const [, mode, id, stage = '0', path = ''] =
      /^(\d{6}) (?:blob |commit )?([0-9a-f]{40,64})(?: (\d))?\t(.*)$/s.exec(line) ?? []
    // Of a file that is yet to be merged, stage 2 is ours.
    if (id === undefined || (stage !== '0' && stage !== '2')) continue
    if (mode === '160000') submodules.push(path)
    else if (mode?.startsWith('100') && wanted(path)) wantedFiles.push({ path, id })
  }
  const blobs = readBlobs(
    git,
    wantedFiles.map(({ id }) => id),
  )
  if (!blobs) return null
  return { files: new Map(wantedFiles.map(({ path, id }) => [path, blobs.get(id) as Buffer])), submodules }
}

/** The contents of blobs by their ids; null where git lacks one. */
function readBlobs(git: Git, ids: readonly string[]): ReadonlyMap<string, Buffer> | null {
  const found = new Map<string, Buffer>()
  const asked = [...new Set(ids)]
  if (asked.length === 0) return found
  const answer = git(['cat-file', '--batch'], asked.map((id) => `${id}\n`).join(''))
  if (answer?.code !== 0) return null
  let at = 0
  for (const id of asked) {
    // `ID blob SIZE`, the contents, and a line end behind them.
    const end = answer.stdout.indexOf(10, at)
    const [, size] = /^[0-9a-f]+ blob (\d+)$/.exec(answer.stdout.toString('latin1', at, end)) ?? []
    if (size === undefined) return null
    found.set(id, answer.stdout.subarray(end + 1, end + 1 + Number(size)))
    at = end + 1 + Number(size) + 1
  }
  return found
}
