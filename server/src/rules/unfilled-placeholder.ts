import type { Artifact, Placeholder } from '../reading/artifact/artifact.ts'
import { isSettled } from '../reading/fields/status.ts'
import { isForm } from '../reading/placeholders/form.ts'
import { byChapter, isLeftInHead } from '../reading/placeholders/placeholders.ts'
import { criteriaOf } from '../reading/story.ts'
import { replace } from '../text/edit.ts'
import { message } from '../text/message.ts'
import type { Span } from '../text/span.ts'
import { defineRule, type Report } from './rule.ts'

export default defineRule({
  id: 'unfilled-placeholder',
  severity: 'warning',
  summary: 'No document that is ready has placeholders left.',
  why: 'What is still open when work begins is decided by accident.',
  repair: 'Fill it in, or remove it; in a draft it is only a reminder.',

  *check(artifact, _workspace, document) {
    const { placeholders, status } = artifact
    if (placeholders.length === 0 || status?.stage === 'dropped') return
    const severity = isSettled(status) ? 'warning' : 'info'
    // Criteria that hold nothing else are a finding of their own.
    const empty = [
      ...artifact.stories.map((story) => criteriaOf(story)),
      artifact.criteria.flatMap((it) => it.criteria),
    ]
      .filter((criteria) => criteria.every((it) => it.placeholder && !isForm(artifact, it)))
      .flat()
    const open = outside(placeholders, empty).filter(
      (it) => !(status?.stage === 'done' && isLeftInHead(document, it)) && !isTask(artifact, it),
    )
    const groups = open.length > many ? byChapter(document, open) : open.map((it) => [it])
    for (const group of groups)
      if (group.length > many) yield { severity, ...aboutAll(group) }
      else for (const placeholder of group) yield { severity, ...aboutOne(placeholder) }
  },
})

/** Whether a `TODO` heads what a plan still has to do: `- TODO: extend the pier`. */
const isTask = ({ planned, text }: Artifact, it: Placeholder): boolean =>
  planned.length > 0 && it.text === 'TODO' && /^:?[*_]{0,3}\s+[\p{L}\d]/u.test(text.slice(it.end, it.end + 8))

/** The placeholders, which are in order, that stand in none of `spans`; thousands of both are gone through once. */
function outside(placeholders: readonly Placeholder[], spans: readonly Span[]): readonly Placeholder[] {
  const inOrder = [...spans].sort((a, b) => a.start - b.start)
  let next = 0
  let covered = -1
  return placeholders.filter((it) => {
    for (; next < inOrder.length && (inOrder[next] as Span).start <= it.start; next++)
      covered = Math.max(covered, (inOrder[next] as Span).end)
    return it.end > covered
  })
}

/** More than this in one chapter are one finding. */
const many = 4

const aboutOne = (placeholder: Placeholder): Report => ({
  span: placeholder,
  message: message('“{0}” still has to be filled in.', placeholder.text),
  fixes: () => [{ title: message('Fill it in'), edits: [fillIn(placeholder, 0)] }],
})

const aboutAll = (group: readonly Placeholder[]): Report => ({
  span: group[0] as Placeholder,
  message: group.every((it) => it.text === group[0]?.text)
    ? message('{0} places in this section are still “{1}”.', group.length, group[0]?.text ?? '')
    : message(
        '{0} places in this section still have to be filled in, such as “{1}”.',
        group.length,
        group[0]?.text ?? '',
      ),
  fixes: () => [{ title: message('Fill in all {0}', group.length), edits: group.map(fillIn) }],
})

const fillIn = (placeholder: Placeholder, index: number) =>
  replace(placeholder, { stop: index + 1, text: placeholder.text })
