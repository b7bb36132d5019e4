import { goTo, isSpace, peek, type Reader, skipSpaces, skipSpacesAndLineEnds, step } from './reader.ts'

/**
 * Reads a link reference definition (CommonMark 4.7). Returns where it ends, with the white space on its last
 * line, and leaves the reader at that line's end; -1 if there is none, the reader being anywhere.
 */
export function readDefinition(reader: Reader): number {
  if (!readLabel(reader) || peek(reader) !== 58) return -1
  step(reader)
  skipSpacesAndLineEnds(reader)
  if (!readDestination(reader)) return -1
  const { segment, at } = reader
  if (!readTitle(reader)) {
    goTo(reader, segment, at)
    skipSpaces(reader)
  }
  return reader.at === reader.end ? reader.at : -1
}

function readLabel(reader: Reader): boolean {
  if (peek(reader) !== 91) return false
  step(reader)
  let size = 0
  let filled = false
  for (;;) {
    const code = peek(reader)
    if (size > 999 || code === -1 || code === 91) return false
    step(reader)
    if (code === 93) return filled
    if (code === 10) continue
    size++
    if (!isSpace(code)) filled = true
    if (code === 92 && isBetween(peek(reader), 91, 93)) {
      step(reader)
      size++
    }
  }
}

function readDestination(reader: Reader): boolean {
  if (peek(reader) === 60) return readEnclosed(reader)
  let balance = 0
  const start = reader.at
  for (;;) {
    const code = peek(reader)
    const ends = code === -1 || code === 10 || isSpace(code) || (code === 41 && balance === 0)
    if (ends) return balance === 0 && reader.at > start
    if ((code < 32 && code !== 0) || code === 127) return false
    if (code === 40) balance++
    if (code === 41) balance--
    step(reader)
    if (code === 92) {
      const escaped = peek(reader)
      if (escaped === 40 || escaped === 41 || escaped === 92) step(reader)
    }
  }
}

function readEnclosed(reader: Reader): boolean {
  step(reader)
  for (;;) {
    const code = peek(reader)
    if (code === -1 || code === 10 || code === 60) return false
    step(reader)
    if (code === 62) return true
    if (code === 92) {
      const escaped = peek(reader)
      if (escaped === 60 || escaped === 62 || escaped === 92) step(reader)
    }
  }
}

/** Reads white space, a title, and white space up to the end of the line; false if that is not what stands there. */
function readTitle(reader: Reader): boolean {
  const before = peek(reader)
  if (before !== 10 && !isSpace(before)) return false
  skipSpacesAndLineEnds(reader)
  const open = peek(reader)
  if (open !== 34 && open !== 39 && open !== 40) return false
  const close = open === 40 ? 41 : open
  step(reader)
  for (;;) {
    const code = peek(reader)
    if (code === -1) return false
    step(reader)
    if (code === close) break
    if (code === 92) {
      const escaped = peek(reader)
      if (escaped === close || escaped === 92) step(reader)
    }
  }
  skipSpaces(reader)
  return reader.at === reader.end
}

const isBetween = (code: number, low: number, high: number): boolean => code >= low && code <= high
