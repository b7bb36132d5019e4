import type { CodeOwnersPlaces } from './code-owners.ts'
import type { Unread } from './read.ts'
import type { Faults } from './walk.ts'

/** Where documents come from: the file system under node, or the client where there is none. */
export interface Host {
  /**
   * The Markdown documents below `root`, an absolute folder: paths relative to it, with `/`, sorted.
   * `onProgress` hears how many were found so far. Rejects with the signal's reason once it is aborted.
   */
  list(
    root: string,
    onProgress?: (found: number) => void,
    signal?: AbortSignal,
    faults?: Faults,
  ): Promise<string[]>
  /** What of `list` lies below the folder at `path` (relative to `root`, with `/`); nothing where that is no folder. */
  listBelow(root: string, path: string): Promise<string[]>
  /** Whether `list` would give `path` (relative to `root`, with `/`) if there were a document at it. */
  lists(root: string, path: string): Promise<boolean>
  /** The absolute paths of files outside of `root` that say what `list` leaves out, or who owns what, be they there or not. */
  rulesOutside(root: string): Promise<string[]>
  /** The names of the folders that `root` lies in, its own as the last, as far as they can say what a document is. */
  foldersAround(root: string): string
  /** Where files may lie that say who owns what is below `root`, an absolute folder, be they there or not. */
  codeOwnersPlaces(root: string): Promise<CodeOwnersPlaces>
  /** The text of the document at an absolute path; null where there is none, else why it is not read. */
  read(path: string): Promise<string | Unread | null>
  /** The same where a host can tell without delay; then nothing else happens meanwhile. */
  readonly readAtOnce?: (path: string) => string | Unread | null
  /** The same of a file that is no document, such as `triad.yaml`. */
  readBeside(path: string): Promise<string | Unread | null>
  /**
   * Writes a text in place of what is at an absolute path, which stays whole where that fails. Null once it is
   * written, else why it is not, as a clause that goes after the path.
   */
  write(path: string, text: string): Promise<string | null>
  /** The templates of new documents, by artifact type id. */
  templates(): Promise<ReadonlyMap<string, string>>
  /**
   * The templates that a team keeps below `root`, an absolute folder, by the names of their files without `.md`.
   * What is left out is told to `log`, a sentence each: what, where, what to do.
   */
  teamTemplates(root: string, log: (message: string) => void): Promise<ReadonlyMap<string, string>>
}
