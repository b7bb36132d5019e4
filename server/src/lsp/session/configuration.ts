import { join } from 'node:path'
import type { Config } from '../../domain/config/config.ts'
import { configPath, configurationOf, inForce } from '../../features/config.ts'
import type { Unread } from '../../host/read.ts'
import { uriIn } from '../uri.ts'
import { type Folder, putSkipped, reconfigure } from './folder.ts'
import { expectedFor } from './skipped.ts'
import type { State } from './state.ts'

/** What is in force in a folder. */
export const configOf = (state: Pick<State, 'config'>, folder: Folder): Config => ({
  ...inForce(state.config, folder.team),
  codeOwners: folder.codeOwners,
})

/** The text of a folder's `triad.yaml`: what the editor holds counts; null where there is none, else why it is not read. */
async function configText({ open, options }: State, { root }: Folder): Promise<string | Unread | null> {
  const document = open.get(uriIn(root, configPath))
  if (document) return document.text
  return root.local === null ? null : options.host.readBeside(join(root.local, configPath))
}

/** Reads `triad.yaml` anew and takes it over, unless somebody asked again meanwhile; as `takeConfiguration`. */
export async function readConfiguration(state: State, folder: Folder): Promise<boolean> {
  const asked = ++folder.configurationAsked
  const text = await configText(state, folder)
  if (asked !== folder.configurationAsked) return false
  // It may have been opened while the disk was read.
  return takeConfiguration(state, folder, state.open.get(uriIn(folder.root, configPath))?.text ?? text)
}

/**
 * Takes over what `triad.yaml` says now, and tells whether the documents must be read anew: they need not
 * where only rules are set otherwise. A file that cannot be read leaves in force what was.
 */
function takeConfiguration(state: State, folder: Folder, read: string | Unread | null): boolean {
  const fault = typeof read === 'string' ? null : read
  putSkipped(folder, configPath, fault && expectedFor(fault))
  if (fault) return false
  const text = typeof read === 'string' ? read : null
  if (text === (folder.configuration?.text ?? null)) return false
  const before = folder.team
  folder.configuration = text === null ? null : configurationOf(text)
  folder.stale.add(configPath)
  folder.team = text === null ? null : (folder.configuration?.config ?? before)
  if (folder.team === before) return false
  if (essence(before) !== essence(folder.team)) return true
  reconfigure(folder, configOf(state, folder))
  return false
}

/**
 * All of a configuration that makes documents what they are, to compare: whatever it says but what is named here, which
 * only the rules ask for, or which is put on top of what was read. The functions in it do what the data beside them says.
 */
function essence(config: Config | null): string {
  if (!config) return ''
  const { adopted, severities, options, owners, codeOwners, places, idScope, ready, done, board, ...read } =
    config
  return JSON.stringify(read)
}
