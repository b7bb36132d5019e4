import type { Span } from '../../text/span.ts'
import { beginsWithRole } from '../sentence/opening.ts'
import { readSentence } from '../sentence/read.ts'
import { firstLook } from './first-look.ts'

/**
 * Whether a line of a text, but in code and quotes, begins a story sentence that says who wants what: too little to call
 * its document an artifact, and enough to ask the team about a folder of such documents.
 */
export function beginsStory(text: string): boolean {
  if (!firstLook(text).begins) return false
  let fence: string | null = null
  for (const match of text.matchAll(line)) {
    const { 0: signs, 1: mark, index } = match
    if (mark) fence = fence === null ? mark : fence === mark ? null : fence
    else if (fence === null) {
      const start = index + signs.length
      const span = { start, end: Math.min(text.length, start + longest) }
      if (beginsWithRole(text, span) && isWhole(text, span)) return true
    }
  }
  return false
}

function isWhole(text: string, { start, end }: Span): boolean {
  const blank = /\r?\n[ \t]*\r?\n/.exec(text.slice(start, end))
  const sentence = readSentence(text, [{ start, end: blank ? start + blank.index : end }])
  return sentence?.role != null && sentence.want !== null
}

/** UTF-16 units of a sentence that are looked at. */
const longest = 400

/** The start of a line, with the signs of a list, or of a fence of code. */
const line = /^[ \t]{0,12}(?:(```|~~~)|(?:[-*+]|\d{1,3}[.)])?[ \t]{0,4})/gm
