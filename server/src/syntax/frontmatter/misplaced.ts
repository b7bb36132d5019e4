import { lineStart, nextLine } from '../../text/line.ts'
import { message } from '../../text/message.ts'
import type { Frontmatter } from '../nodes.ts'
import type { YamlFault } from './block.ts'

/** The fault of a block that does not begin its document, with the edits that move what stands before it below it. */
export function misplaced(text: string, { start, end, before }: Frontmatter): YamlFault {
  const open = lineStart(text, start)
  const comments = text.slice(before.start, open).trim()
  const close = text.slice(0, end).trimEnd().length - 3
  const rest = nextLine(text, end)
  return {
    span: { start, end: start + 3 },
    message: message('Frontmatter must start on the first line; here other tools read it as text.'),
    repair: {
      title: message('Move it to the top'),
      edits: [
        { span: { start: before.start, end: start }, insert: [] },
        ...(lineStart(text, close) < close
          ? [{ span: { start: lineStart(text, close), end: close }, insert: [] }]
          : []),
        ...(comments === ''
          ? []
          : [{ span: { start: rest, end: rest }, insert: [`${rest === end ? '\n' : ''}${comments}\n`] }]),
      ],
    },
  }
}
