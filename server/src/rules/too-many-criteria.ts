import { defineRule } from './rule.ts'

/** More than this no team keeps in mind while it works on one story. */
const most = 15

export default defineRule({
  id: 'too-many-criteria',
  severity: 'info',
  summary: `A story has no more than ${most} acceptance criteria.`,
  why: 'A story with twenty criteria is several stories, and none of them is done before all of them are.',
  repair: 'Split the story: criteria that serve a part of the want belong to a story of their own.',

  *check(artifact) {
    for (const story of artifact.stories) {
      // Those that stand apart from the only story of a document speak for the document as well.
      const sections = story.sections.filter((section) => section.start < story.end)
      const count = sections.reduce((sum, { criteria }) => sum + criteria.length, 0)
      const [section] = sections
      if (count <= most || !section) continue
      yield {
        span: section.label,
        message: `This story has ${count} acceptance criteria; with more than ${most} it is better split.`,
      }
    }
  },
})
