/** As many values as these are no arguments of one call where little of the stack is left. */
export const tooMany = 20_000

/**
 * Calls `run` where so little of the stack is left that `tooMany` arguments do not fit on it, as 130,000 do not fit on
 * a whole one: what would end a run on a large document does so on one that is read in no time.
 */
export function onLittleStack<T>(run: () => T): T {
  try {
    Math.max(...Array<number>(tooMany).fill(0))
  } catch {
    return run()
  }
  return deeper(100, run)
}

const deeper = <T>(frames: number, run: () => T): T =>
  frames === 0 ? onLittleStack(run) : deeper(frames - 1, run)
