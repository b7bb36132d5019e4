import { sectionExample } from '../domain/examples.ts'
import type { KindSection } from '../domain/kinds/kind.ts'
import { sectionsNamed } from '../domain/section-words.ts'
import type { Artifact } from '../reading/artifact/artifact.ts'
import { nounOf, thisOne } from '../reading/artifact/noun.ts'
import { isRequirementList } from '../reading/artifact/requirements.ts'
import { labelsIn } from '../reading/document/labels.ts'
import { isDateField } from '../reading/fields/dates.ts'
import { isClosed } from '../reading/fields/status.ts'
import { type Insertion, insertAt } from '../text/edit.ts'
import { allOf, message } from '../text/message.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  id: 'missing-section',
  severity: 'info',
  summary: 'Every document has the sections that its kind needs.',
  why: 'If readers do not find what they look for, each of them has to ask.',
  repair: 'Add the section, or give the text that says it a heading of that name.',

  *check(artifact, _workspace, document) {
    const { type, status, text } = artifact
    if (type.sections.length === 0 || isClosed(status) || !artifact.saysItsKind) return
    if (isRequirementList(artifact)) return
    const labels = labelsIn(document)
    // A page of prose, or one that is only begun, has no sections to be missed among.
    if (labels.length < 2) return
    const named = sectionsNamed(type.id, type.sections, labels)
    const folded = labels.map((label) => label.toLowerCase())
    const isThere = ({ id, title }: KindSection) =>
      named.has(id) ||
      folded.some((label) => label.includes(title.toLowerCase())) ||
      (id === 'date' &&
        artifact.frontmatter?.fields.some((field) => /date/i.test(field.key) || isDateField(field)))
    const missing = type.sections.filter((section) => !isThere(section))
    if (missing.length === 0) return
    const names = allOf(missing.map(({ title }) => message('“{0}”', title)))
    const count = missing.length
    yield {
      span: artifact.head,
      message:
        count > 1
          ? message('{0} has no sections {1}.', thisOne(artifact), names)
          : message('{0} has no section {1}.', thisOne(artifact), names),
      fixes: () => [
        {
          title: count > 1 ? message('Add {0} sections', count) : message('Add a section {0}', names),
          edits: [insertAt(text.trimEnd().length, ...sections(artifact, missing))],
        },
      ],
    }
  },
})

function sections(artifact: Artifact, missing: readonly KindSection[]): Insertion {
  return missing.flatMap(({ title }, index) => [
    `\n\n## ${title}\n\n`,
    { stop: index + 1, text: sectionExample(nounOf(artifact)) },
  ])
}
