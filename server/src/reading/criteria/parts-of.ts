import type { Part } from '../parts/part.ts'
import { withoutMetadata } from './metadata.ts'
import { isChapter } from './names.ts'

/**
 * What criteria stand in; where a whole document is about them, its chapters on other things are left out, and what its
 * head says of the document: `**Version:** 1.0`.
 */
export const partsOf = (text: string, { depth, parts }: Part): readonly Part[] =>
  depth > 1
    ? parts
    : withoutMetadata(text, parts).filter(
        ({ kind, head }) => kind !== 'section' || !isChapter(text.slice(head.start, head.end)),
      )
