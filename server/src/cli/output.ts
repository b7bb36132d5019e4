/** Where something is written to. */
export interface Output {
  write(text: string): unknown
  /** Whether a person reads it. */
  readonly isTTY?: boolean
  /** How wide the terminal is; unknown where there is none. */
  readonly columns?: number
}
