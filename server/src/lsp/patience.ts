import type { Say } from '../text/say.ts'
import { refused } from './refused.ts'

/** Resolves when somebody who waits for an answer should be told something; never once `signal` is aborted. */
export type Patience = (signal: AbortSignal) => Promise<void>

/** Milliseconds that somebody who chose a command waits without a word. */
const atMost = 5000

export const usualPatience: Patience = (signal) =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, atMost)
    signal.addEventListener('abort', () => clearTimeout(timer))
  })

/** Resolves once `reading` does; rejects, with a sentence for people, where patience ends first. */
export async function readInTime(reading: Promise<void>, patience: Patience, say: Say): Promise<void> {
  const over = new AbortController()
  const late = patience(over.signal).then(() => {
    throw refused(say('Triad is still reading the documents of this workspace. Try again in a moment.'))
  })
  try {
    await Promise.race([reading, late])
  } finally {
    over.abort()
  }
}
