import { coalesced } from './coalesce.ts'
import type { Session } from './session.ts'

/** When a client that does not tell of files makes the server look at the disk itself. */
export interface DiskLooks {
  /** Something happened after which the disk may say something else: a document was opened, saved or closed. */
  soon(): void
  /** An edit was handed out that the client may write to files that are not open. */
  handedOut(): void
  /** A document changed in the editor. */
  edited(): void
  cancel(): void
}

/** Milliseconds in which many occasions become one look. */
const wait = 300

const noLooks: DiskLooks = { soon() {}, handedOut() {}, edited() {}, cancel() {} }

/** Looks at the disk for a client that does not watch it; for one that does, there is nothing to do. */
export function createDiskLooks(session: Session, isWatched: boolean): DiskLooks {
  if (isWatched) return noLooks
  const soon = coalesced(() => session.lookAtDisk(), wait)
  // Nobody says when a client has written what it was handed; that it changes a document is a sign of it.
  let isAwaited = false
  return {
    soon,
    handedOut() {
      isAwaited = true
      soon()
    },
    edited() {
      if (isAwaited) soon()
      isAwaited = false
    },
    cancel: soon.cancel,
  }
}
