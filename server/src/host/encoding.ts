import { isUtf8 } from 'node:buffer'

/** Why there is no text, as a clause that goes after a path. */
export interface Unread {
  readonly why: string
  /** Whether it could be read, but is no text that people write in the way that is read here. */
  readonly skipped: boolean
  /** What it probably says, where it is text in another encoding. */
  readonly likely?: { readonly encoding: Encoding; readonly text: string }
}

/** An encoding that is told, and not read: `windows-1252` stands for any in which a letter is one byte. */
export type Encoding = 'utf-16le' | 'utf-16be' | 'windows-1252'

/** How far git looks for a NUL to tell a binary file from a text. */
const sniffed = 8_000

/**
 * The text of the first `length` of `bytes`, without a byte order mark, as editors leave it out, so that offsets
 * are those an editor shows; or why it is none, with what it probably says.
 */
export function decode(bytes: Buffer, length: number): string | Unread {
  const content = bytes.subarray(0, length)
  const utf16 = utf16Of(content)
  if (utf16) return unlike('is saved in UTF-16, not in UTF-8', utf16, content)
  const start = isMarked(content) ? 3 : 0
  const text = content.toString('utf8', start)
  const nul = text.indexOf('\0')
  if (nul >= 0 && nul < sniffed) return { why: 'is not text in UTF-8', skipped: true }
  // What stands for bytes that are none of UTF-8 may also be written out. Hardly any text has it, so few are looked at twice.
  if (!text.includes('\uFFFD') || isUtf8(content)) return text
  return unlike(
    isSingleByte(content)
      ? 'is saved in another encoding than UTF-8, perhaps in Windows-1252'
      : 'is saved in another encoding than UTF-8',
    'windows-1252',
    content,
  )
}

/** Whether bytes begin with the byte order mark of UTF-8. */
export const isMarked = (bytes: Buffer): boolean =>
  bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf

const unlike = (why: string, encoding: Encoding, bytes: Buffer): Unread => ({
  why,
  skipped: true,
  likely: { encoding, text: new TextDecoder(encoding).decode(bytes) },
})

/** UTF-16 by its byte order mark; without one, by the NULs that half of its bytes are in the scripts of Europe. */
function utf16Of(bytes: Buffer): Encoding | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const head = bytes.subarray(0, sniffed)
  if (head.length < 4 || head.indexOf(0) < 0) return null
  const nuls = [0, 0]
  for (const [at, byte] of head.entries()) if (byte === 0) nuls[at % 2] = (nuls[at % 2] ?? 0) + 1
  const [even = 0, odd = 0] = nuls
  const half = head.length / 2
  if (odd > half * 0.7 && even === 0) return 'utf-16le'
  if (even > half * 0.7 && odd === 0) return 'utf-16be'
  return null
}

/** Whether letters beyond ASCII stand alone or in pairs, as those of Western languages do where each is one byte. */
function isSingleByte(bytes: Buffer): boolean {
  let run = 0
  for (const byte of bytes) {
    run = byte < 0x80 ? 0 : run + 1
    if (run > 2) return false
  }
  return true
}
