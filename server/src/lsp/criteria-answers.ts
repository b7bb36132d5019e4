import type { WorkspaceEdit } from 'vscode-languageserver'
import { fixesIn } from '../features/findings.ts'
import emptyAcceptanceCriteria from '../rules/empty-acceptance-criteria.ts'
import missingAcceptanceCriteria from '../rules/missing-acceptance-criteria.ts'
import { linesOf } from '../text/lines.ts'
import { spanOf } from './convert.ts'
import type { Answering } from './language/answering.ts'
import { editFor, textAt } from './language/edit.ts'
import type { AddCriteriaParams } from './protocol.ts'

/** The rules whose first repair writes acceptance criteria. */
const rules = [missingAcceptanceCriteria, emptyAcceptanceCriteria]

/** The edit that writes the criteria that are missing at a place; null where none are. */
export function criteriaEdit(
  { session, client }: Answering,
  { uri, position }: AddCriteriaParams,
): WorkspaceEdit | null {
  const place = session.place(uri)
  const text = place && textAt(place)
  if (!place || text === null) return null
  const span = spanOf(text, linesOf(text), { start: position, end: position })
  const found = fixesIn(place.folder.workspace, place.path, span).find(({ finding }) =>
    rules.includes(finding.rule),
  )
  const [fix] = found?.fixes ?? []
  return fix ? editFor(session, client, place, fix) : null
}
