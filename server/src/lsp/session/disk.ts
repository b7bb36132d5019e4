import { join } from 'node:path'
import { configPath } from '../../features/config.ts'
import type { Unread } from '../../host/read.ts'
import { type Faults, isMarkdown, isNeverEntered } from '../../host/walk.ts'
import { keys, values } from '../../reading/document/table.ts'
import { entryAt, withConfig, workspaceOf } from '../../workspace/workspace.ts'
import { uriIn, uriOfLocal } from '../uri.ts'
import { holdsCodeOwners, lookAtOwners, readOwners } from './code-owners.ts'
import { concernsAll, isAtOrBelow } from './concern.ts'
import { configOf, readConfiguration } from './configuration.ts'
import { type Folder, put, putAll, putSkipped } from './folder.ts'
import { scan } from './scan.ts'
import { settle } from './settle.ts'
import { skippedFor } from './skipped.ts'
import { type Place, placeInFolders, type Scanning, type State, track } from './state.ts'
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
      // A look that is under way may end after the scan, with what it saw before.
      for (const uri of state.looks.keys()) {
        const place = placeInFolders(state, uri)
        if (place?.folder === folder) scanning.touched.add(place.path)
      }
      state.templates = await host.templates()
      const start = performance.now()
      folder.rulesOutside = await rulesOutside(state, folder)
      await readConfiguration(state, folder)
      await readOwners(state, folder)
      await readTemplates(state, folder)
      readOpenFirst(state, folder)
      const { workspace, skipped } = await scan(
        host,
        folder.root,
        {
          config: configOf(state, folder),
          templates: state.templates,
          today: today(),
          around: folder.workspace.around,
        },
        (path) => placeInFolders(state, uriIn(folder.root, path))?.folder === folder,
        progress(folder.root),
        scanning.abort.signal,
        faultsTo(log, folder),
      )
      const before = folder.workspace
      const current = withConfig(workspace, configOf(state, folder))
      putAll(folder, { ...current, templates: templatesIn(state, folder) }, skipped)
      for (const uri of state.open.keys()) {
        const place = placeInFolders(state, uri)
        if (place?.folder !== folder) continue
        // What is new and not saved yet is there in the meantime as it was.
        if (
          entryAt(before, place.path) &&
          !entryAt(folder.workspace, place.path) &&
          folder.root.local !== null
        ) {
          putOpen(state, uri, folder, place.path)
          admitListed(state, uri, place, folder.root.local)
        } else admit(state, uri)
      }
      folder.scanned = true
      log(
        `Read ${workspace.entries.size} documents of ${folder.root.uri} in ${Math.round(performance.now() - start)} ms.`,
      )
      lookAround(state, folder, [...scanning.touched])
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
 * Once it is known how a team works, what is open in a folder is read so, and checked by itself, while all the others
 * are still to be read.
 */
function readOpenFirst(state: State, folder: Folder): void {
  if (folder.scanned || folder.configured.isOpen) return
  const { around, entries, today } = folder.workspace
  const open = [...values(entries)].map(({ path, text, document }) => [path, document ?? text] as const)
  const templates = templatesIn(state, folder)
  const workspace = workspaceOf(open, { config: configOf(state, folder), templates, today, around })
  putAll(folder, workspace, folder.skipped)
  folder.configured.open()
  settle(state, null)
}

async function rulesOutside({ options }: State, { root }: Folder): Promise<ReadonlySet<string>> {
  const files = root.local === null ? [] : await options.host.rulesOutside(root.local)
  return new Set(files.map(uriOfLocal))
}

/** Tells the log what a listing leaves out. */
const faultsTo = (log: (message: string) => void, { root }: Folder): Faults => ({
  folder: (path, { why }) => log(`The folder ${uriIn(root, path)} ${why}; its documents are not read.`),
  patterns: (file, { why }) => log(`${file} ${why}, and is not used: nothing is ignored by it.`),
})

/**
 * Puts the text of an open document in place of what is on disk, once it is sure that its folder lists it:
 * what git ignores is no product document in the editor either. `edited` as for `settle`.
 */
export function admit(state: State, uri: string, edited: string | null = null): void {
  const { folder, path } = placeInFolders(state, uri) ?? {}
  if (!folder || path === undefined) return
  const { local } = folder.root
  if (local === null || entryAt(folder.workspace, path)) putOpen(state, uri, folder, path)
  else admitListed(state, uri, { folder, path }, local, edited)
}

/** Puts an open document into its folder where that lists it by now, and takes it out where it does not. */
function admitListed(
  state: State,
  uri: string,
  { folder, path }: Place,
  local: string,
  edited: string | null = null,
): void {
  const asked: Promise<void> = track(
    state,
    state.options.host.lists(local, path).then((listed) => {
      if (state.admissions.get(uri) !== asked) return
      state.admissions.delete(uri)
      if (placeInFolders(state, uri)?.folder !== folder) return
      if (listed) putOpen(state, uri, folder, path)
      else put(folder, path, null)
      settle(state, edited)
    }),
  )
  state.admissions.set(uri, asked)
}

function putOpen({ open }: State, uri: string, folder: Folder, path: string): void {
  const document = open.get(uri)
  if (document) put(folder, path, document.parsed)
}

/** Reads the document at `path` anew; where it is open, what the editor holds counts. */
export function look(state: State, folder: Folder, path: string): void {
  const uri = uriIn(folder.root, path)
  state.scans.get(folder)?.touched.add(path)
  const seen: Promise<void> = track(
    state,
    readListed(state, folder, path).then((read) => {
      if (state.looks.get(uri) !== seen) return
      state.looks.delete(uri)
      if (placeInFolders(state, uri)?.folder !== folder) return
      const text = typeof read === 'string' ? read : null
      const fault = typeof read === 'string' ? null : read
      putSkipped(
        folder,
        path,
        fault && skippedFor(path, fault, configOf(state, folder), folder.workspace.around),
      )
      if (!state.open.has(uri)) put(folder, path, text)
      settle(state, null)
    }),
  )
  state.looks.set(uri, seen)
}

async function readListed(
  { options: { host } }: State,
  { root: { local }, workspace }: Folder,
  path: string,
): Promise<string | Unread | null> {
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
  const crowded = new Set(
    state.folders.filter(({ root, rulesOutside }) =>
      uris.some((uri) => rulesOutside.has(uri) || concernsAll(root.uri, uri)),
    ),
  )
  const documents = places.filter(({ path }) => isMarkdown(path) && !isNeverEntered(path))
  if (documents.length > burst) for (const { folder } of documents) crowded.add(folder)
  for (const folder of crowded) rescan(state, folder)
  for (const folder of new Set(places.map((it) => it.folder)))
    if (!crowded.has(folder))
      lookAround(
        state,
        folder,
        places.flatMap((it) => (it.folder === folder && !isNeverEntered(it.path) ? it.path : [])),
      )
}

/** The folders to read anew where something happened at or around `uri`, a normal one. */
export function foldersAround(state: State, uri: string): Folder[] {
  const around = placeInFolders(state, uri)?.folder
  return state.folders.filter((folder) => folder === around || isAtOrBelow(folder.root.uri, uri))
}

/** Looks at the documents at `paths`; where there may be a folder, at what is known and at what lies below it. */
function lookAround(state: State, folder: Folder, paths: readonly string[]): void {
  if (paths.some(holdsTemplates)) lookAtTemplates(state, folder)
  if (paths.includes(configPath)) lookAtConfiguration(state, folder)
  if (paths.some(holdsCodeOwners)) lookAtOwners(state, folder)
  const [documents, others] = [paths.filter(isMarkdown), paths.filter((it) => !isMarkdown(it))]
  for (const path of documents) look(state, folder, path)
  const places = new Set(others.filter((it) => it !== configPath))
  if (places.size === 0) return
  for (const place of places) state.scans.get(folder)?.touched.add(place)
  for (const known of [...keys(folder.workspace.entries), ...folder.skipped.keys()])
    if (isBelow(known, places)) look(state, folder, known)
  // What is open need not be on disk: only the folders on the way to it say whether it counts.
  for (const uri of state.open.keys()) {
    const place = placeInFolders(state, uri)
    if (place?.folder === folder && folder.root.local !== null && isBelow(place.path, places))
      admitListed(state, uri, place, folder.root.local)
  }
  for (const place of places) if (!isBelow(place, places)) void track(state, lookBelow(state, folder, place))
}

function isBelow(path: string, places: ReadonlySet<string>): boolean {
  for (let end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1))
    if (places.has(path.slice(0, end))) return true
  return false
}

/** Looks at what nobody knows yet in the folder at `path`, which may have been moved there; where it is none, at nothing. */
async function lookBelow(state: State, folder: Folder, path: string): Promise<void> {
  const { local } = folder.root
  if (local === null) return
  const found = await state.options.host.listBelow(local, path)
  const fresh = found.filter((it) => {
    const uri = uriIn(folder.root, it)
    // What is open is known from the editor, and perhaps not from disk.
    const isKnown = entryAt(folder.workspace, it) !== undefined && !state.open.has(uri)
    return !isKnown && placeInFolders(state, uri)?.folder === folder
  })
  if (!state.folders.includes(folder)) return
  if (fresh.length > burst) rescan(state, folder)
  else for (const it of fresh) look(state, folder, it)
}
