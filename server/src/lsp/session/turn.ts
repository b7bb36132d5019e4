/** Milliseconds of work until others get their turn: short enough that nobody who waits for an answer notices. */
export const turn = 8

/** Resolves once those who waited had their turn. */
export const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))
