import { inEnglish } from '../../text/message.ts'
import type { CheckedFile } from '../check-report.ts'

/** How many documents a sentence names. */
const mostNamed = 5

/**
 * What is said of a finding in one line, with the other documents that it stands for, and that the change brought it
 * where its document is not changed itself; `shown` are their paths as people know them.
 */
export function saidOf(
  { path, isUntouched }: CheckedFile,
  { message, documents = [] }: CheckedFile['findings'][number],
  shown: (path: string) => string = (path) => path,
): string {
  const others = documents.filter((it) => it !== path).map(shown)
  const more = others.length > mostNamed ? ` and ${others.length - mostNamed} more` : ''
  const also = others.length > 0 ? ` Also: ${others.slice(0, mostNamed).join(', ')}${more}.` : ''
  return inEnglish(message) + also + (isUntouched ? ` ${changedElsewhere}` : '')
}

/** Behind the message of a finding in a document that is not changed itself. */
export const changedElsewhere = '(A change elsewhere causes this.)'
