import { decode } from './encoding.ts'
import type { Unread } from './read.ts'

/** What standard input says, to its end. */
export async function readStdin(): Promise<string | Unread> {
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(chunk)
  const bytes = Buffer.concat(chunks)
  return decode(bytes, bytes.length)
}
