import { memo } from '../text/memo.ts'

/** A heading's text as names are compared: no numbers, emoji, brackets or colon around it, in lower case. */
export const bareTitle = memo((title) =>
  plainTitle.test(title)
    ? title.toLowerCase()
    : title
        // No name is longer, and the patterns take quadratic time in what is.
        .slice(0, 200)
        .replace(/\([^)]*\)|（[^）]*）|\[[^\]]*\]/g, ' ')
        .replace(/^[^\p{L}]+|[^\p{L}\p{N}]+$/gu, '')
        .replace(/\s+/g, ' ')
        .toLowerCase(),
)

/** What most titles are: there is nothing to take off. */
const plainTitle = /^[a-z][a-z0-9']*(?:[ -][a-z0-9']*[a-z0-9])*$/i
