/** Where documents come from: the file system under node, or the client where there is none. */
export interface Host {
  /**
   * The Markdown documents below `root`, an absolute folder: paths relative to it, with `/`, sorted.
   * `onProgress` hears how many were found so far. Rejects with the signal's reason once it is aborted.
   */
  list(root: string, onProgress?: (found: number) => void, signal?: AbortSignal): Promise<string[]>
  /** Whether `list` would give `path` (relative to `root`, with `/`) if there were a document at it. */
  lists(root: string, path: string): Promise<boolean>
  /** The text of the document at an absolute path; null where there is none, or none that can be read as text. */
  read(path: string): Promise<string | null>
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
