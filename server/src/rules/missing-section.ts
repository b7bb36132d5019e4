import { sectionExample } from '../domain/examples.ts'
import type { KindSection } from '../domain/kinds/kind.ts'
import type { Artifact } from '../reading/artifact/artifact.ts'
import { nounOf, thisOne } from '../reading/artifact/noun.ts'
import { isPartByName } from '../reading/artifact/place.ts'
import { isRequirementList } from '../reading/artifact/requirements.ts'
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

  lack: {
    has: ({ sectionsLacked }) => sectionsLacked?.length === 0,
    none: (many, kind) =>
      message('None of {0} has all of the sections {1}.', many, namesOf(kind?.sections ?? [])),
    most: (some, many, kind) =>
      message('{0} of {1} do not have all of the sections {2}.', some, many, namesOf(kind?.sections ?? [])),
  },

  *check(artifact) {
    const { status, text, sectionsLacked } = artifact
    if (!sectionsLacked || isClosed(status) || !artifact.saysItsKind) return
    // How far it is, or how it is built, is told beside the document that holds them.
    if (isRequirementList(artifact) || isPartByName(artifact.path)) return
    const count = sectionsLacked.length
    if (count === 0) return
    const names = namesOf(sectionsLacked)
    yield {
      span: artifact.head,
      message:
        count > 1
          ? message('{0} has no sections {1}.', thisOne(artifact), names)
          : message('{0} has no section {1}.', thisOne(artifact), names),
      fixes: () => [
        {
          title: count > 1 ? message('Add {0} sections', count) : message('Add a section {0}', names),
          edits: [insertAt(text.trimEnd().length, ...sections(artifact, sectionsLacked))],
        },
      ],
    }
  },
})

const namesOf = (sections: readonly KindSection[]) =>
  allOf(sections.map(({ title }) => message('“{0}”', title)))

function sections(artifact: Artifact, missing: readonly KindSection[]): Insertion {
  return missing.flatMap(({ title }, index) => [
    `\n\n## ${title}\n\n`,
    { stop: index + 1, text: sectionExample(nounOf(artifact)) },
  ])
}
