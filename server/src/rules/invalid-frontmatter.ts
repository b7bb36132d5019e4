import { applyEdits, type Edit, plain } from '../text/edit.ts'
import type { Span } from '../text/span.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  id: 'invalid-frontmatter',
  severity: 'error',
  summary: 'Frontmatter is valid YAML.',
  why: 'Other tools stop at the first fault, and lose the owner, the status and everything else in the block.',
  repair: 'Put the value in quotes, add the missing space, or remove the key that stands twice.',
  fixesSafely: true,

  *check({ text, frontmatter }) {
    for (const { span, message, repair } of frontmatter?.faults ?? [])
      yield {
        span,
        message,
        fixes: () => {
          if (!repair || !frontmatter) return []
          const keeps = keepsWords(text, frontmatter.content, repair.edits)
          return [{ ...repair, ...(keeps && { safe: true as const }) }]
        },
      }
  },
})

/** Whether edits of the frontmatter only add or change quotes, brackets and spaces, or take away a line that stands twice. */
function keepsWords(text: string, content: Span, edits: readonly Edit[]): boolean {
  const before = text.slice(content.start, content.end)
  const after = applyEdits(text, edits).slice(content.start, content.end + lengthened(edits))
  if (words(before) === words(after)) return true
  const [edit, ...more] = edits
  if (!edit || more.length > 0 || edit.insert.length > 0) return false
  const removed = text.slice(edit.span.start, edit.span.end).trim()
  return /^[^\r\n]+$/.test(removed) && after.split(/\r\n?|\n/).some((line) => line.trim() === removed)
}

const words = (source: string): string => source.replace(/["'[\]\s\\]/g, '')

const lengthened = (edits: readonly Edit[]): number =>
  edits.reduce((sum, { span, insert }) => sum + plain(insert).length - (span.end - span.start), 0)
