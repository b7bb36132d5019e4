import { languages } from '../../domain/languages/index.ts'
import { wordsOf } from '../../domain/languages/lookup.ts'
import { lookupKey } from '../../domain/languages/phrases.ts'
import { memo } from '../../text/memo.ts'
import type { Status } from './artifact.ts'

const names = wordsOf(languages, (it) => it.archives)

/**
 * Whether a document lies in an archive: a folder above it is called so, by its whole name but for signs and numbers
 * around it: `archive`, `_archive`, `99-Archive`, `archive-2025`; not `archive-service`.
 */
export const isArchived = (path: string): boolean => isArchive(path.slice(0, path.lastIndexOf('/') + 1))

const isArchive = memo(
  (folder) => folder.split('/').some((name) => names.has(lookupKey(name.replace(around, '')))),
  2000,
  200,
)

const around = /^[^\p{L}]+|[^\p{L}]+$/gu

/** The status of what lies in an archive: what it says, if that is that it is over; else that it was dropped. */
export const statusInArchive = (status: Status | null): Status =>
  status?.stage === 'done' || status?.stage === 'dropped'
    ? status
    : status
      ? { ...status, stage: 'dropped' }
      : { start: 0, end: 0, text: 'archived', stage: 'dropped' }
