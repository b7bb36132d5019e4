import type { Host } from '../../host/host.ts'
import type { Say } from '../../text/say.ts'
import type { Client } from '../capabilities.ts'
import type { Patience } from '../patience.ts'
import type { Preferences } from '../session/preferences.ts'
import type { Session } from '../session/session.ts'

/** What an answer needs beside its question. */
export interface Answering {
  readonly session: Session
  readonly client: Client
  readonly host: Host
  /** Today's date, `YYYY-MM-DD`. */
  readonly today: () => string
  readonly say: Say
  /** The URI of the rules' pages, where this client links to them. */
  readonly ruleDocs: string | null
  /** What somebody wants to see, as their settings say now. */
  readonly preferences: () => Preferences
  /** Hears of an edit that is handed out and may concern files that are not open. */
  readonly handedOut: () => void
  /** How long somebody waits who chose a command while the documents are still being read. */
  readonly patience: Patience
}
