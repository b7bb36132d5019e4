import { readCodeOwners } from '../../domain/config/code-owners.ts'
import { codeOwnersPaths } from '../../host/code-owners.ts'
import { uriIn, uriOfLocal } from '../uri.ts'
import { configOf } from './configuration.ts'
import { type Folder, reconfigure } from './folder.ts'
import { settle } from './settle.ts'
import { type State, track } from './state.ts'

/** Whether what happens at `path`, a file or a folder, may change whom a repository names for its files. */
export const holdsCodeOwners = (path: string): boolean =>
  codeOwnersPaths.some((it) => it === path || it.startsWith(`${path}/`))

/**
 * Reads anew whom the repository around a folder names for its files, unless somebody asked again meanwhile: what the
 * editor holds counts. Tells whether that is something else than before.
 */
export async function readOwners(state: State, folder: Folder): Promise<boolean> {
  const asked = ++folder.codeOwnersAsked
  const { local, uri } = folder.root
  const { host, log } = state.options
  if (local === null) return false
  const { prefix, files } = await host.codeOwnersPlaces(local)
  let found: Parameters<typeof readCodeOwners>[0] | null = null
  for (const { path, place } of files) {
    // Somebody may have opened or changed it while the disk was read.
    const open = () => state.open.get(prefix === '' ? uriIn(folder.root, path) : uriOfLocal(place))?.text
    const read = open() ?? (await host.readBeside(place))
    const text = open() ?? read
    if (asked !== folder.codeOwnersAsked) return false
    if (typeof text === 'string') found = { path, prefix, text }
    else if (text) log(`${path} of ${uri} ${text.why}, and is not used: it names nobody.`)
    if (found) break
  }
  const before = folder.codeOwners
  if (before?.text === found?.text && before?.path === found?.path && before?.prefix === found?.prefix)
    return false
  folder.codeOwners = found && readCodeOwners(found)
  return true
}

/** Something happened to what a repository says of its files. */
export function lookAtOwners(state: State, folder: Folder): void {
  void track(
    state,
    readOwners(state, folder).then((isOther) => {
      if (isOther) reconfigure(folder, configOf(state, folder))
      settle(state, null)
    }),
  )
}
