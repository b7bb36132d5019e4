import type { Placeholder } from '../model/artifact.ts'
import { byChapter } from '../model/placeholders.ts'
import { isSettled } from '../model/status.ts'
import { criteriaOf } from '../model/story.ts'
import { replace } from '../text/edit.ts'
import { defineRule, type Report } from './rule.ts'

export default defineRule({
  id: 'unfilled-placeholder',
  severity: 'warning',
  summary: 'Nothing is left to be filled in once a document is ready.',
  why: 'What is still open when work begins gets decided by accident.',
  repair: 'Fill it in, or take it out; in a draft it is only a reminder.',

  *check(artifact, _workspace, document) {
    const { placeholders, status } = artifact
    if (placeholders.length === 0 || status?.stage === 'dropped') return
    const severity = isSettled(status) ? 'warning' : 'info'
    // Criteria that hold nothing else are a finding of their own.
    const empty = [
      ...artifact.stories.map((story) => criteriaOf(story)),
      artifact.criteria.flatMap((it) => it.criteria),
    ]
      .filter((criteria) => criteria.every((it) => it.placeholder))
      .flat()
    const open = placeholders.filter(
      ({ start, end }) => !empty.some((it) => it.start <= start && end <= it.end),
    )
    const groups = open.length > many ? byChapter(document, open) : open.map((it) => [it])
    for (const group of groups)
      if (group.length > many) yield { severity, ...aboutAll(group) }
      else for (const placeholder of group) yield { severity, ...aboutOne(placeholder) }
  },
})

/** More than this in one chapter are one finding. */
const many = 4

const aboutOne = (placeholder: Placeholder): Report => ({
  span: placeholder,
  message: `\`${placeholder.text}\` is still to be filled in.`,
  fixes: () => [{ title: 'Fill it in', edits: [fillIn(placeholder, 0)] }],
})

const aboutAll = (group: readonly Placeholder[]): Report => ({
  span: group[0] as Placeholder,
  message: group.every((it) => it.text === group[0]?.text)
    ? `${group.length} places in this section are still \`${group[0]?.text}\`.`
    : `${group.length} places in this section are still to be filled in, such as \`${group[0]?.text}\`.`,
  fixes: () => [{ title: `Fill in all ${group.length}`, edits: group.map(fillIn) }],
})

const fillIn = (placeholder: Placeholder, index: number) =>
  replace(placeholder, { stop: index + 1, text: placeholder.text })
