import { plainText } from '../../syntax/inline.ts'
import { memo } from '../../text/memo.ts'
import type { Span } from '../../text/span.ts'

/** No name is longer; what is, is prose. */
const longest = 200

/** What tools let people hang on a heading: `{#ac}`, `{: .note }`, ` ^ac`, `:emoji:`, an anchor; and roman numbers. */
const attached =
  /\{[:#.][^{}]{0,80}\}\s*$|\s\^[\w-]{1,40}\s*$|:[a-z][a-z0-9_+-]{1,40}:|<a\s[^>]{0,80}>(?:<\/a>)?|^\s*[IVXLC]{1,6}[.)]\s/g

/** The words of a name without markup and without what is hung on it. */
export const bareWords = memo((name) =>
  plainText(mayHang.test(name) ? name.replace(attached, ' ') : name).trim(),
)
const mayHang = /[{^:<]|^\s*[IVXLC]/

/** The same of the text in `span`. */
export const wordsIn = (text: string, { start, end }: Span): string =>
  bareWords(text.slice(start, Math.min(end, start + longest)))
