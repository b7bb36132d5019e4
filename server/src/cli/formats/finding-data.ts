import { invalidConfiguration } from '../../features/config.ts'
import type { Fix } from '../../rules/rule.ts'
import { plain } from '../../text/edit.ts'
import { inEnglish } from '../../text/message.ts'
import type { CheckedFile } from '../check-report.ts'
import { type Range, rangesIn } from './place.ts'

/** The findings of a document as data for programs, which rely on the shape: what it has stays. */
export function findingsData(file: CheckedFile) {
  const { path, text, findings, fixTitles } = file
  const rangeOf = rangesIn(text)
  return findings.map((finding) => ({
    path,
    rule: finding.rule.id,
    severity: finding.severity,
    message: inEnglish(finding.message),
    // All that it stands for, where nearly all documents of a kind lack the same.
    ...(finding.documents && { documents: finding.documents }),
    // Whether a change brought it to a document that it did not touch.
    ...(file.isUntouched && { isUntouched: true }),
    range: rangeOf(finding.span),
    fixes: fixTitles(finding),
    edits: file.fixes(finding).map((fix) => fixData(fix, rangeOf)),
    page: finding.rule === invalidConfiguration ? null : `docs/rules/${finding.rule.id}.md`,
  }))
}

/** A repair: what goes where in the document, and the document that it creates, if any. */
const fixData = ({ title, edits, create }: Fix, rangeOf: (span: Fix['edits'][number]['span']) => Range) => ({
  title: inEnglish(title),
  changes: edits.map(({ span, insert }) => ({ range: rangeOf(span), text: plain(insert) })),
  ...(create && { create: { path: create.path, text: create.text } }),
})
