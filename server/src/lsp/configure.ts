import type { Connection } from 'vscode-languageserver'
import type { Client } from './capabilities.ts'

/** Finds out what the client's settings are: the value of its section `triad`. */
export interface Configure {
  /** Asks the client, where it can be asked. */
  ask(): void
  /** The client said that its settings changed, and, where it pushes them, to what. */
  pushed(settings: unknown): void
}

/**
 * Calls `take` with the settings whenever they are others. What a client pushed holds at once, and for good where it
 * cannot be asked, refuses, never answers or has nothing to answer; else its answer holds. What came in answer to an
 * older question does not replace what is newer.
 */
export function createConfigure(
  connection: Connection,
  { configuration }: Client,
  take: (settings: unknown) => void,
): Configure {
  let asked = 0
  let newest = 0
  let known: unknown
  let taken: string | undefined

  function hold(settings: unknown): void {
    const now = JSON.stringify(settings ?? null)
    if (now === taken) return
    taken = now
    take(settings)
  }

  async function ask(): Promise<void> {
    if (!configuration) return
    const mine = ++asked
    const answer = await connection.workspace.getConfiguration('triad').catch(() => null)
    if (mine < newest) return
    newest = mine
    hold(answer ?? known)
  }

  return {
    ask: () => void ask(),
    pushed(settings) {
      // From a client that can be asked, nothing is only a word that something changed.
      if (!configuration || (settings !== undefined && settings !== null)) {
        known = settings
        newest = asked + 1
        hold(known)
      }
      void ask()
    },
  }
}
