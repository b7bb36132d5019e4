import { configPath } from '../../features/config.ts'
import { keys } from '../../reading/document/table.ts'
import { uriIn } from '../uri.ts'
import { lookAtOwners } from './code-owners.ts'
import { look, lookAtConfiguration } from './disk.ts'
import { type Folder, put, putSkipped } from './folder.ts'
import { settle } from './settle.ts'
import { placeInFolders, type State, track } from './state.ts'
import { lookAtTemplates } from './templates.ts'

/** Looks at all that lies on disk, for a client that does not tell what happens there. */
export function lookAtDisk(state: State): void {
  for (const folder of state.folders)
    void track(
      state,
      folder.scanning.then(() => lookAtFolder(state, folder)),
    )
}

async function lookAtFolder(state: State, folder: Folder): Promise<void> {
  const { host } = state.options
  const { local } = folder.root
  if (local === null || !state.folders.includes(folder)) return
  lookAtConfiguration(state, folder)
  lookAtOwners(state, folder)
  lookAtTemplates(state, folder)
  const listed = new Set(await host.list(local))
  const known = [...keys(folder.workspace.entries), ...folder.skipped.keys()]
  for (const path of new Set([...listed, ...known])) {
    const uri = uriIn(folder.root, path)
    if (path === configPath || placeInFolders(state, uri)?.folder !== folder) continue
    // An open document that is new is not on disk yet; one that git ignores by now is no product document.
    if (listed.has(path) || (state.open.has(uri) && (await host.lists(local, path))))
      look(state, folder, path)
    else {
      put(folder, path, null)
      putSkipped(folder, path, null)
    }
  }
  settle(state, null)
}
