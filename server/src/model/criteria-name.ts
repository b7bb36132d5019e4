import { memo } from '../text/memo.ts'
import { phrases } from './phrases/index.ts'
import { bareTitle } from './title.ts'

/** What acceptance criteria are called in any language: the source of a pattern. */
export const criteriaNames = phrases.map((it) => it.criteria).join('|')

const headings = phrases.flatMap((it) => it.criteriaHeading ?? []).join('|')
const wholeName = new RegExp(`^(?:${criteriaNames}|${headings})$`, 'iu')

/** Whether a heading's text announces acceptance criteria. Few headings are the only ones of their name. */
export const announcesCriteria = memo((title) => {
  const bare = bareTitle(title)
  return wholeName.test(bare) || wholeName.test(bare.replace(whose, ''))
})

/** `Story 1.1 Acceptance criteria`, `US-3: Acceptance criteria`, `Back – Acceptance criteria` */
const whose =
  /^(?:(?:user )?story #?[\d.]+|[a-z]{1,5}-?\d[\w.-]*|\p{L}[\p{L} ]{0,20}(?=\s[–—-]\s))\s*[:–—-]?\s*/u
