import { isStory } from '../domain/kinds/kind.ts'
import { languages } from '../domain/languages/index.ts'
import { patternOf } from '../domain/languages/pattern.ts'
import { lookupKey } from '../domain/languages/phrases.ts'
import type { Artifact } from '../reading/artifact/artifact.ts'
import type { Document } from '../reading/document/document.ts'
import { labelsIn } from '../reading/document/labels.ts'
import { isClosed } from '../reading/fields/status.ts'
import { message } from '../text/message.ts'
import { childrenOf } from '../workspace/links.ts'
import type { Workspace } from '../workspace/workspace.ts'
import { defineRule, optionOf } from './rule.ts'

/** More than this no team keeps in mind while it works on one story. */
const usual = 15

export default defineRule({
  id: 'too-many-criteria',
  severity: 'info',
  summary: `A story has no more than ${usual} acceptance criteria.`,
  why: 'A story with twenty criteria is really several stories, and none of them is done until all of them are.',
  repair: 'Split the story: move the criteria for one part of it to a story of its own.',

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
        message: message(
          '“{0}” has {1} acceptance criteria, more than {2}: consider splitting it.',
          story.title.text,
          count,
          most,
        ),
      }
    }
  },
})

const partsName = new RegExp(
  String.raw`^(?:\d+\.\s+)?(?:${patternOf(languages.flatMap(({ story }) => story.parts))})`,
  'iu',
)

/** Whether a story is cut into smaller ones already: others name it as their parent, or it lists them. */
const isSplit = (artifact: Artifact, workspace: Workspace, document: Document): boolean =>
  isStory(artifact.type) &&
  (childrenOf(workspace, artifact).length > 0 ||
    labelsIn(document).some((label) => partsName.test(lookupKey(label))))
