import { isStory } from '../domain/kinds/kind.ts'
import type { Artifact } from '../model/artifact.ts'
import type { Document } from '../model/document.ts'
import { labelsIn } from '../model/labels.ts'
import { childrenOf } from '../model/links.ts'
import { isClosed } from '../model/status.ts'
import type { Workspace } from '../model/workspace.ts'
import { defineRule, optionOf } from './rule.ts'

/** More than this no team keeps in mind while it works on one story. */
const usual = 15

export default defineRule({
  id: 'too-many-criteria',
  severity: 'info',
  summary: `A story has no more than ${usual} acceptance criteria.`,
  why: 'A story with twenty criteria is several stories, and none of them is done before all of them are.',
  repair: 'Split the story: criteria that serve a part of the want belong to a story of their own.',

  options: { max: { default: usual, summary: 'how many criteria a story may have' } },

  *check(artifact, workspace, document) {
    const most = optionOf(workspace, 'too-many-criteria', 'max', usual)
    for (const story of artifact.stories) {
      // Those that stand apart from the only story of a document speak for the document as well.
      const sections = story.sections.filter((section) => section.start < story.end)
      const count = sections.reduce((sum, { criteria }) => sum + criteria.length, 0)
      const [section] = sections
      if (count <= most || !section || isClosed(artifact.status) || isSplit(artifact, workspace, document))
        continue
      yield {
        span: section.label,
        message: `“${story.title.text}” has ${count} acceptance criteria, more than ${most}: consider splitting it.`,
      }
    }
  },
})

/** Whether a story is cut into smaller ones already: others name it as their parent, or it lists them. */
const isSplit = (artifact: Artifact, workspace: Workspace, document: Document): boolean =>
  isStory(artifact.type) &&
  (childrenOf(workspace, artifact).length > 0 ||
    labelsIn(document).some((label) => /^(?:\d+\.\s+)?sub-?(?:tasks|stories)\b/i.test(label)))
