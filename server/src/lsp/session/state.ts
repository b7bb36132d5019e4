import type { Config } from '../../domain/config/config.ts'
import type { Host } from '../../host/host.ts'
import type { Say } from '../../text/say.ts'
import { pathIn, type Root, uriIn } from '../uri.ts'
import type { OpenDocument } from './documents.ts'
import type { Folder } from './folder.ts'
import type { Progress } from './scan.ts'

/** What a session needs of the world. */
export interface SessionOptions {
  readonly host: Host
  /** Today's date, `YYYY-MM-DD`. */
  readonly today: () => string
  /** The URI of the folder with the rules' pages; null where findings do not link to them. */
  readonly ruleDocs: string | null
  /** In the client's language. */
  readonly say: Say
  readonly progress: (root: Root) => Progress
  readonly log: (message: string) => void
  /** Hears of every change, after it is done. */
  readonly onChange: (change: Change) => void
}

/** What changed for those who look on. */
export interface Change {
  /** The documents in which something else is found than before, as normal URIs. */
  readonly documents: ReadonlySet<string>
  /** Whether the overview shows something else. */
  readonly overview: boolean
  /** Whether other documents show something else of one. */
  readonly outward: boolean
  /** The document whose edit it was; null where it was no edit in the editor. */
  readonly edited: string | null
}

/** A document, and the workspace it stands in. */
export interface Place {
  readonly folder: Folder
  readonly path: string
}

/** A scan that is under way. */
export interface Scanning {
  readonly abort: AbortController
  /** The paths of documents and folders that changed meanwhile: the scan may have read them before. */
  readonly touched: Set<string>
  /** Whether another one was asked for meanwhile. */
  again: boolean
}

/** Everything that changes while the server runs. URIs are normal ones. */
export interface State {
  readonly options: SessionOptions
  readonly open: Map<string, OpenDocument>
  /** Open documents that lie in no folder, each in a workspace of its own. */
  readonly loose: Map<string, Place>
  readonly scans: Map<Folder, Scanning>
  /** By document: the newest look at it on disk; what an older one saw no longer counts. */
  readonly looks: Map<string, Promise<void>>
  /** By document: the question whether it is one that its folder lists, or, without a folder, what its templates are. */
  readonly admissions: Map<string, Promise<void>>
  readonly work: Set<Promise<void>>
  folders: readonly Folder[]
  config: Config
  templates: ReadonlyMap<string, string>
  pumping: boolean
}

/** The place of a document in the innermost folder around it. */
export function placeInFolders({ folders }: Pick<State, 'folders'>, uri: string): Place | null {
  let best: Place | null = null
  for (const folder of folders) {
    const path = pathIn(folder.root, uri)
    if (path !== null && (best === null || folder.root.uri.length > best.folder.root.uri.length))
      best = { folder, path }
  }
  return best
}

export const placeOf = (state: State, uri: string): Place | null =>
  state.loose.get(uri) ?? placeInFolders(state, uri)

export function uriOf({ loose }: State, { folder, path }: Place): string {
  for (const [uri, place] of loose) if (place.folder === folder) return uri
  return uriIn(folder.root, path)
}

/** Keeps `task` in mind until it is over, so that one can wait for it; a failure goes to the log. */
export function track(state: State, task: Promise<unknown>): Promise<void> {
  const done: Promise<void> = task
    .then(
      () => {},
      (error: unknown) =>
        state.options.log(error instanceof Error ? (error.stack ?? error.message) : `${error}`),
    )
    .finally(() => state.work.delete(done))
  state.work.add(done)
  return done
}
