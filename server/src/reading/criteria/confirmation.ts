import { languages } from '../../domain/languages/index.ts'
import { wordsOf } from '../../domain/languages/lookup.ts'
import { lookupKey } from '../../domain/languages/phrases.ts'
import { memo } from '../../text/memo.ts'
import { bareTitle } from '../bare-title.ts'
import { bareWords } from '../lead/name.ts'
import type { Part } from '../parts/part.ts'

/** No such name is longer, with its number and its markup; UTF-16 units. */
const longest = 40

const confirmations = wordsOf(languages, (it) => it.criteria.confirmation.names)
const others = wordsOf(languages, (it) => it.criteria.confirmation.beside)

const keyOf = (name: string): string => lookupKey(bareTitle(bareWords(name)))
const isConfirmation = memo((name) => confirmations.has(keyOf(name)))
const isOther = memo((name) => others.has(keyOf(name)))

/** Whether the part at `at` is the last of a story's card, conversation and confirmation, and so holds its criteria. */
export function isConfirmationAt(text: string, parts: readonly Part[], at: number): boolean {
  const part = parts[at]
  return (
    part !== undefined &&
    isCalled(text, part, isConfirmation) &&
    parts.slice(0, at).some((it) => it.kind === part.kind && isCalled(text, it, isOther))
  )
}

const isCalled = (text: string, { kind, head }: Part, is: (name: string) => boolean): boolean =>
  (kind === 'section' || kind === 'label') &&
  head.end - head.start <= longest &&
  is(text.slice(head.start, head.end))
