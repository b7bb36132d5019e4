import { isSettled } from '../model/status.ts'
import { replace } from '../text/edit.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  id: 'unfilled-placeholder',
  severity: 'warning',
  summary: 'Nothing is left to be filled in once a document is ready.',
  why: 'What is still open when work begins gets decided by accident.',
  repair: 'Fill it in, or take it out; in a draft it is only a reminder.',

  *check(artifact) {
    const severity = isSettled(artifact.status) ? 'warning' : 'info'
    // Criteria that hold nothing else are a finding of their own.
    const empty = artifact.stories.flatMap((story) =>
      story.sections.flatMap((section) => section.criteria.filter((criterion) => criterion.placeholder)),
    )
    for (const placeholder of artifact.placeholders) {
      if (empty.some((it) => it.start <= placeholder.start && placeholder.end <= it.end)) continue
      yield {
        span: placeholder,
        severity,
        message: `\`${placeholder.text}\` is still to be filled in.`,
        fixes: () => [
          { title: 'Fill it in', edits: [replace(placeholder, { stop: 1, text: placeholder.text })] },
        ],
      }
    }
  },
})
