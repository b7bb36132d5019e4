import { join } from 'node:path'
import { configPath } from '../../features/config.ts'
import { isMarkdown } from '../../host/walk.ts'
import { keys } from '../../model/table.ts'
import { entryAt } from '../../model/workspace.ts'
import { uriIn } from '../uri.ts'
import { configOf, readConfiguration } from './configuration.ts'
import { type Folder, put, putAll } from './folder.ts'
import { scan } from './scan.ts'
import { settle } from './settle.ts'
import { placeInFolders, type Scanning, type State, track } from './state.ts'
import { holdsTemplates, lookAtTemplates, readTemplates, templatesIn } from './templates.ts'

/** More files than this at once are no work of a person, and the client may not have told of all of them. */
const burst = 500

/** Reads a whole folder anew. Where a scan of it is under way, another one follows. */
export function rescan(state: State, folder: Folder): void {
  const running = state.scans.get(folder)
  if (running) running.again = true
  else {
    const scanning: Scanning = { abort: new AbortController(), touched: new Set(), again: false }
    state.scans.set(folder, scanning)
    folder.scanning = track(state, scanFolder(state, folder, scanning))
  }
}

async function scanFolder(state: State, folder: Folder, scanning: Scanning): Promise<void> {
  const { host, log, progress, today } = state.options
  try {
    do {
      scanning.again = false
      scanning.touched.clear()
      state.templates = await host.templates()
      const start = performance.now()
      await readConfiguration(state, folder)
      await readTemplates(state, folder)
      const workspace = await scan(
        host,
        folder.root,
        { config: configOf(state, folder), templates: state.templates, today: today() },
        (path) => placeInFolders(state, uriIn(folder.root, path))?.folder === folder,
        progress(folder.root),
        scanning.abort.signal,
      )
      putAll(folder, {
        ...workspace,
        config: configOf(state, folder),
        templates: templatesIn(state, folder),
      })
      folder.scanned = true
      log(
        `Read ${workspace.entries.size} documents of ${folder.root.uri} in ${Math.round(performance.now() - start)} ms.`,
      )
      for (const uri of state.open.keys())
        if (placeInFolders(state, uri)?.folder === folder) admit(state, uri)
      for (const path of [...scanning.touched]) lookAround(state, folder, path)
    } while (scanning.again)
  } catch (error) {
    // Somebody closed the folder.
    if (!scanning.abort.signal.aborted) throw error
  } finally {
    state.scans.delete(folder)
  }
  settle(state, null)
}

/**
 * Puts the text of an open document in place of what is on disk, once it is sure that its folder lists it:
 * what git ignores is no product document in the editor either.
 */
export function admit(state: State, uri: string): void {
  const { folder, path } = placeInFolders(state, uri) ?? {}
  if (!folder || path === undefined) return
  const { local } = folder.root
  if (local === null || entryAt(folder.workspace, path)) {
    putOpen(state, uri, folder, path)
    return
  }
  const asked: Promise<void> = track(
    state,
    state.options.host.lists(local, path).then((listed) => {
      if (state.admissions.get(uri) !== asked) return
      state.admissions.delete(uri)
      if (!listed || placeInFolders(state, uri)?.folder !== folder) return
      putOpen(state, uri, folder, path)
      settle(state, null)
    }),
  )
  state.admissions.set(uri, asked)
}

function putOpen({ open }: State, uri: string, folder: Folder, path: string): void {
  const document = open.get(uri)
  if (document) put(folder, path, document.text)
}

/** Reads the document at `path` anew, unless it is open: then what the editor holds counts. */
export function look(state: State, folder: Folder, path: string): void {
  const uri = uriIn(folder.root, path)
  state.scans.get(folder)?.touched.add(path)
  const seen: Promise<void> = track(
    state,
    readListed(state, folder, path).then((text) => {
      if (state.looks.get(uri) !== seen) return
      state.looks.delete(uri)
      if (state.open.has(uri) || placeInFolders(state, uri)?.folder !== folder) return
      put(folder, path, text)
      settle(state, null)
    }),
  )
  state.looks.set(uri, seen)
}

async function readListed(
  { options: { host } }: State,
  { root: { local }, workspace }: Folder,
  path: string,
): Promise<string | null> {
  if (local === null) return null
  const listed = entryAt(workspace, path) !== undefined || (await host.lists(local, path))
  return listed ? host.read(join(local, path)) : null
}

/** Reads `triad.yaml` anew, and the whole folder where that changes what its documents are. */
export function lookAtConfiguration(state: State, folder: Folder): void {
  const uri = uriIn(folder.root, configPath)
  const seen: Promise<void> = track(
    state,
    readConfiguration(state, folder).then((isOther) => {
      if (state.looks.get(uri) === seen) state.looks.delete(uri)
      if (isOther) rescan(state, folder)
      settle(state, null)
    }),
  )
  state.looks.set(uri, seen)
}

/** Something happened to the files and folders at these normal URIs. */
export function touch(state: State, uris: readonly string[]): void {
  const places = uris.flatMap((uri) => placeInFolders(state, uri) ?? [])
  const crowded = new Set<Folder>()
  if (places.length > burst) for (const { folder } of places) crowded.add(folder)
  for (const { folder, path } of places) if (/(^|\/)\.gitignore$/.test(path)) crowded.add(folder)
  for (const folder of state.folders)
    if (uris.some((uri) => `${folder.root.uri}/`.startsWith(`${uri}/`))) crowded.add(folder)
  for (const folder of crowded) rescan(state, folder)
  for (const { folder, path } of places) {
    if (crowded.has(folder)) continue
    lookAround(state, folder, path)
  }
}

/** Looks at the document at `path`; where that is none, at what is known below it, as below a folder. */
function lookAround(state: State, folder: Folder, path: string): void {
  if (holdsTemplates(path)) lookAtTemplates(state, folder)
  if (path === configPath) lookAtConfiguration(state, folder)
  else if (isMarkdown(path)) look(state, folder, path)
  else {
    state.scans.get(folder)?.touched.add(path)
    for (const known of keys(folder.workspace.entries))
      if (known.startsWith(`${path}/`)) look(state, folder, known)
  }
}
