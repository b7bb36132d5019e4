import { lookupKey } from './languages/phrases.ts'

/** How far a document is, in the order in which it gets there. */
export const stages = ['draft', 'proposed', 'ready', 'active', 'done', 'dropped'] as const
export type Stage = (typeof stages)[number]

/** The words of a team for stages, as it writes them; its first word for a stage is the one it writes most. */
export type StageWords = Readonly<Partial<Record<Stage, readonly string[]>>>

/** A status as it is compared: letters and digits with one space between them, in small letters. */
export const statusKey = (words: string): string => keyOfWords(lookupKey(words))

/** The same for words that were folded before. */
export const keyOfWords = (key: string): string => key.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim()
