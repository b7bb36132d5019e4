import { htmlOf } from './html.ts'
import { reportJson } from './json.ts'
import { markdownOf } from './markdown.ts'
import { mermaidOf } from './mermaid.ts'
import type { Report } from './report.ts'

export type ReportFormat = 'html' | 'md' | 'json' | 'mermaid'

/** The formats of a report. */
export const writers: Readonly<Record<ReportFormat, (report: Report) => string>> = {
  html: htmlOf,
  md: markdownOf,
  json: reportJson,
  mermaid: mermaidOf,
}
