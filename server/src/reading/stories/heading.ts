import { once } from '../../text/once.ts'
import { storyPrefixes, storyWords } from '../lead/words.ts'

/** What a heading says that names a story: `User Story 3 - Title`, `US-12`, `Story 1.1: Title`. */
export const storyHeading = once(
  () =>
    new RegExp(
      [
        String.raw`^(?:(?:${storyWords()})\s*(?:#?\d[\w.]*|[:\-–—])`,
        String.raw`(?:${storyWords()})\s+[A-Z]{1,5}-?\d`,
        String.raw`(?:${storyWords()})\s?[A-Z](?=\s{0,2}(?:[:：.)]|[–—-]\s|$))`,
        String.raw`(?:${storyPrefixes})[-_ ]?\d`,
        String.raw`(?:${storyPrefixes})-[a-z]+-?\d`,
        String.raw`(?:${storyWords()})-\d`,
        // Where no space parts words, a further one may stand right behind: 要件定義書.
        String.raw`\d+(?:\.\d+)*[a-z]?\s+(?:${storyWords()})(?!\p{L}))`,
      ].join('|'),
      'iu',
    ),
)
