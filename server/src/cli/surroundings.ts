import type { Disk } from '../host/disk.ts'
import type { Git } from '../host/git.ts'
import type { Unread } from '../host/read.ts'
import type { Besides, Watched } from '../host/watch.ts'
import type { Output } from './output.ts'
import { printable } from './style.ts'

export type { Output } from './output.ts'

/** Everything the command line takes from the process it runs in, so that a test can hand in its own. */
export interface Surroundings {
  /** The working directory, an absolute path. */
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly stdout: Output
  readonly stderr: Output
  readonly disk: Disk
  /** Asks git about the repository at an absolute folder; where somebody asks what changed, and nowhere else. */
  readonly gitAt: (top: string) => Git
  /** What standard input says, to its end. */
  readonly readStdin: () => Promise<string | Unread>
  /** Waits for a change to what is read in folders, absolute ones, and `besides`; nothing is missed from the call on. */
  readonly nextChange: (folders: readonly string[], besides: Besides) => Promise<Watched>
  /** Today's date, `YYYY-MM-DD`. */
  readonly today: string
  /** Where the templates of new documents lie, an absolute path. */
  readonly templateFolder: string
  /** Where the pages of the rules lie, an absolute path. */
  readonly pageFolder: string
  /** Asks the person at the terminal; null where nobody is there. */
  readonly ask: ((question: string) => Promise<string>) | null
}

/** Exit codes, as the help page has them. */
export const exit = { clean: 0, found: 1, failed: 2 } as const

/** A line for the person at the terminal: what is wrong, where, and what to do about it. */
export const complain = (to: Output, message: string): unknown => to.write(`triad: ${printable(message)}\n`)
