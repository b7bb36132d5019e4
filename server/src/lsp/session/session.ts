import type { TextDocumentContentChangeEvent } from 'vscode-languageserver'
import { type Config, defaultConfig } from '../../domain/config/config.ts'
import { configPath } from '../../features/config.ts'
import { parse } from '../../reading/document/document.ts'
import { entryAt, workspaceOf } from '../../workspace/workspace.ts'
import { nameOf, normal, type Root, rootOf } from '../uri.ts'
import { setBeside } from './beside.ts'
import { holdsCodeOwners, lookAtOwners } from './code-owners.ts'
import { configOf } from './configuration.ts'
import { admit, foldersAround, look, lookAtConfiguration, rescan, touch } from './disk.ts'
import { applyChanges, type OpenDocument } from './documents.ts'
import { type Checked, type Folder, newFolder, put, reconfigure } from './folder.ts'
import { type Listed, listedAt } from './listing.ts'
import { lookAtDisk } from './look-at-disk.ts'
import { settle, settleOne } from './settle.ts'
import {
  type Place,
  placeInFolders,
  placeOf,
  type SessionOptions,
  type State,
  track,
  uriOf,
} from './state.ts'

/**
 * All that changes while the server runs: the folders with their workspaces, and the documents that are
 * open. Everything else is computed from a `Workspace`, which never changes. Whatever happened, and in
 * whatever order, once a session has settled it is in the state that a fresh one would be in.
 * URIs may come in any spelling.
 */
export interface Session {
  readonly folders: readonly Folder[]
  /** The documents that are open in no folder. */
  readonly loose: readonly Folder[]
  setRoots(uris: readonly string[]): void
  configure(config: Config): void
  open(uri: string, version: number, text: string): void
  /** Ignored, and logged, where the document is not open or the change is older than what is known of it. */
  change(uri: string, version: number, changes: readonly TextDocumentContentChangeEvent[]): void
  close(uri: string): void
  /** Something happened to these files or folders; what, the file system tells. */
  touched(uris: readonly string[]): void
  /** Reads these folders, or what lies around these places, as a whole. */
  rescan(uris: readonly string[]): void
  /** Reads what lies on disk, where nobody tells what happened to it, and takes over what differs. */
  lookAtDisk(): void
  /**
   * Resolves when a document can be checked: at least by itself where it is open; where it is not, as `ready` does.
   */
  checkable(uri: string): Promise<void>
  /** Resolves when as much is known of a document as will be: its folder is read, its place is clear. */
  ready(uri: string): Promise<void>
  /** Resolves when every document is known: each folder has been read once, and what changed since. */
  read(): Promise<void>
  /** Resolves when nothing is under way any more. */
  settled(): Promise<void>
  document(uri: string): OpenDocument | undefined
  place(uri: string): Place | null
  uriOf(place: Place): string
  /** What is found in a document, checked now if need be; null where it is no artifact that is read. */
  checked(uri: string): Checked | null
  /** What is listed of a document: its own findings where it is open, else without what all of its kind lack. */
  listed(uri: string): Listed | null
  dispose(): void
}

export function createSession(options: SessionOptions): Session {
  const state: State = {
    options,
    open: new Map(),
    loose: new Map(),
    scans: new Map(),
    looks: new Map(),
    admissions: new Map(),
    work: new Set(),
    folders: [],
    config: defaultConfig,
    templates: new Map(),
    pumping: false,
  }
  function checked(given: string): Checked | null {
    const place = placeOf(state, normal(given))
    if (!place) return null
    settleOne(state, place)
    return place.folder.checked.get(place.path) ?? null
  }
  return {
    get folders() {
      return state.folders
    },
    get loose() {
      return [...state.loose.values()].map(({ folder }) => folder)
    },
    setRoots: (uris) => setRoots(state, uris),
    configure(config) {
      state.config = config
      for (const folder of foldersOf(state)) reconfigure(folder, configOf(state, folder))
      settle(state, null)
    },
    open: (given, version, text) => open(state, { uri: given, version, text, parsed: parse(text) }),
    change: (given, version, changes) => change(state, given, version, changes),
    close: (given) => close(state, normal(given)),
    touched: (uris) => touch(state, uris.map(normal)),
    rescan(uris) {
      const folders = uris.flatMap((uri) => foldersAround(state, normal(uri)))
      for (const folder of new Set(folders)) rescan(state, folder)
    },
    lookAtDisk: () => lookAtDisk(state),
    async checkable(given) {
      const uri = normal(given)
      const folder = placeInFolders(state, uri)?.folder
      if (!folder || !state.open.has(uri)) return ready(state, uri)
      // Somebody may close the folder before that is known.
      await Promise.race([folder.configured.opened, folder.scanning])
      await state.admissions.get(uri)
      await state.looks.get(uri)
    },
    ready: (given) => ready(state, normal(given)),
    async read() {
      const { folders, admissions, looks } = state
      const scans = folders.filter((folder) => !folder.scanned).map((folder) => folder.scanning)
      await Promise.all([...scans, ...admissions.values(), ...looks.values()])
    },
    async settled() {
      while (state.work.size > 0) await Promise.all(state.work)
    },
    document: (given) => state.open.get(normal(given)),
    place: (given) => placeOf(state, normal(given)),
    uriOf: (place) => uriOf(state, place),
    checked,
    listed(given) {
      const own = checked(given)
      const place = placeOf(state, normal(given))
      return !own || !place || state.open.has(normal(given))
        ? own
        : listedAt(place.folder, place.path, state.options.say)
    },
    dispose() {
      for (const { abort } of state.scans.values()) abort.abort()
      state.folders = []
    },
  }
}

async function ready(state: State, uri: string): Promise<void> {
  const folder = placeInFolders(state, uri)?.folder
  if (folder && !folder.scanned) await folder.scanning
  await state.admissions.get(uri)
  await state.looks.get(uri)
}

/** The names of folders that say what the documents of a workspace are. */
const aroundOf = ({ options }: State, { uri, local }: Root): string =>
  local === null ? nameOf(uri) : options.host.foldersAround(local)

const foldersOf = (state: State): Folder[] => [
  ...state.folders,
  ...[...state.loose.values()].map(({ folder }) => folder),
]

function setRoots(state: State, uris: readonly string[]): void {
  const { config, templates, options } = state
  const roots = new Map(uris.map(rootOf).map((root) => [root.uri, root]))
  const gone = state.folders.filter((folder) => !roots.has(folder.root.uri))
  for (const folder of gone) state.scans.get(folder)?.abort.abort()
  const fresh = new Set<Folder>()
  state.folders = [...roots.values()].map((root) => {
    const known = state.folders.find((folder) => folder.root.uri === root.uri)
    if (known) return known
    const folder = newFolder(
      root,
      workspaceOf([], { config, templates, today: options.today(), around: aroundOf(state, root) }),
    )
    fresh.add(folder)
    return folder
  })
  setBeside(state.folders)
  // A folder in a folder takes its documents out of the one around it, and gives them back when it goes.
  const moved = [...gone, ...fresh].map((folder) => folder.root.uri)
  for (const folder of state.folders)
    if (fresh.has(folder) || moved.some((uri) => uri.startsWith(`${folder.root.uri}/`))) rescan(state, folder)

  const alone = [...state.loose].flatMap(([uri, { folder }]) => (folder.checked.size > 0 ? uri : []))
  state.loose.clear()
  for (const [uri, document] of state.open) home(state, uri, document)
  const left = gone.flatMap((folder) =>
    [...folder.checked.keys()].map((path) => uriOf(state, { folder, path })),
  )
  const documents = new Set([...alone, ...left])
  options.onChange({ documents, overview: true, outward: true, edited: null })
  settle(state, null)
}

function open(state: State, document: OpenDocument): void {
  const uri = normal(document.uri)
  state.open.set(uri, document)
  home(state, uri, document, uri)
  settle(state, uri)
}

/**
 * Puts an open document where it belongs: into its folder, or into a workspace of its own. `edited` as for `settle`.
 */
function home(state: State, uri: string, document: OpenDocument, edited: string | null = null): void {
  const place = placeInFolders(state, uri)
  if (place) {
    if (place.path === configPath) lookAtConfiguration(state, place.folder)
    else if (holdsCodeOwners(place.path)) lookAtOwners(state, place.folder)
    else admit(state, uri, edited)
    return
  }
  if (uri.endsWith(`/${configPath}`) || uri.endsWith('/CODEOWNERS')) return
  // The names of a document and of its folder say what it is, as they would in a workspace.
  const [, around = uri, path = ''] =
    /^(.*?)[/:]?([^/:]*\/[^/:]*|[^/:]*)$/.exec(decodeURIComponent(uri)) ?? []
  const workspace = workspaceOf([[path, document.parsed]], {
    config: state.config,
    today: state.options.today(),
    partial: true,
  })
  const folder = newFolder({ uri: around, local: null }, workspace)
  state.loose.set(uri, { folder, path })
  // No scan brings it the templates.
  const brought = state.options.host.templates().then((templates) => {
    folder.workspace = { ...folder.workspace, templates }
  })
  state.admissions.set(uri, track(state, brought))
}

function change(
  state: State,
  given: string,
  version: number,
  changes: readonly TextDocumentContentChangeEvent[],
): void {
  const uri = normal(given)
  const before = state.open.get(uri)
  if (!before || version <= before.version) {
    const why = before ? `it is at version ${before.version} already` : 'it is not open'
    state.options.log(`A change to version ${version} of ${given} is ignored: ${why}.`)
    return
  }
  const text = applyChanges(before.text, changes)
  const parsed = parse(text)
  state.open.set(uri, { uri: before.uri, version, text, parsed })
  const place = placeOf(state, uri)
  if (place?.path === configPath) lookAtConfiguration(state, place.folder)
  else if (place && holdsCodeOwners(place.path)) lookAtOwners(state, place.folder)
  // A document that its folder does not list has no entry there.
  if (place && entryAt(place.folder.workspace, place.path)) put(place.folder, place.path, parsed)
  settle(state, uri)
}

function close(state: State, uri: string): void {
  if (!state.open.delete(uri)) return
  state.admissions.delete(uri)
  const place = state.loose.get(uri)
  if (place) {
    state.loose.delete(uri)
    const documents = new Set(place.folder.checked.size > 0 ? [uri] : [])
    state.options.onChange({ documents, overview: documents.size > 0, outward: false, edited: null })
    return
  }
  const { folder, path } = placeInFolders(state, uri) ?? {}
  if (!folder || path === undefined) return
  if (path === configPath) lookAtConfiguration(state, folder)
  else if (holdsCodeOwners(path)) lookAtOwners(state, folder)
  else if (folder.root.local === null) put(folder, path, null)
  else look(state, folder, path)
  settle(state, null)
}
