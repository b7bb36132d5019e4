import { sectionExample } from '../domain/examples.ts'
import type { KindSection } from '../domain/kinds/kind.ts'
import { sectionsNamed } from '../domain/section-words.ts'
import type { Artifact } from '../reading/artifact/artifact.ts'
import { nounOf } from '../reading/artifact/noun.ts'
import { labelsIn } from '../reading/document/labels.ts'
import { isDateField } from '../reading/fields/dates.ts'
import { isClosed } from '../reading/fields/status.ts'
import { type Insertion, insertAt } from '../text/edit.ts'
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
    const names = missing.map(({ title }) => `“${title}”`)
    const last = names.pop()
    const list = names.length > 0 ? `${names.join(', ')} and ${last}` : last
    yield {
      span: artifact.head,
      message: `This ${nounOf(artifact)} has no ${names.length > 0 ? 'sections' : 'section'} ${list}.`,
      fixes: () => [
        {
          title: missing.length === 1 ? `Add a section ${last}` : `Add ${missing.length} sections`,
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
