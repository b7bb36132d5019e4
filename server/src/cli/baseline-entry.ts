/** Findings that are known, so that only new ones are reported. Paths are relative to the folder of its file. */
export interface Baseline {
  /** The folders and documents whose findings it holds, with `/`; `.` is the folder of its file. None lies in another. */
  readonly covers: readonly string[]
  readonly entries: readonly Entry[]
}

/** One finding. A line that only moves, and a story with an id that is only reworded, keep it. */
export interface Entry {
  readonly path: string
  readonly rule: string
  /** Of rule, path, the story's id or the line, and the how manieth of these it is: 16 hexadecimal digits. */
  readonly hash: string
}
