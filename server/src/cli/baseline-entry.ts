/** Findings that are known, so that only new ones are reported. Paths are relative to the folder of its file. */
export interface Baseline {
  /** The folders and documents whose findings it holds, with `/`; `.` is the folder of its file. None lies in another. */
  readonly covers: readonly string[]
  readonly entries: readonly Entry[]
}

/**
 * One finding. A line that only moves, and a story with an id that is only reworded, keep it. What nearly all documents
 * of a kind lack in a folder is one, too: as long as it is known, so is what a further document lacks of it there.
 */
export interface Entry {
  /** Of a document; of a folder, with a `/` at its end, for what documents lack together. */
  readonly path: string
  readonly rule: string
  /**
   * Of rule, path, the story's id or the line, and the how manieth of these it is; or of rule, folder and kind: 16
   * hexadecimal digits.
   */
  readonly hash: string
}
