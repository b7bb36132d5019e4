import { htmlOf } from './html.ts'
import { reportJson } from './json.ts'
import { markdownOf } from './markdown.ts'
import { mermaidOf } from './mermaid.ts'
import type { Report } from './report.ts'

export type ReportFormat = 'html' | 'md' | 'json' | 'mermaid'

/** The formats of a report; where one says the path of a document, `shown` is how it is written. */
export const writers: Readonly<
  Record<ReportFormat, (report: Report, shown: (path: string) => string) => string>
> = { html: htmlOf, md: markdownOf, json: reportJson, mermaid: mermaidOf }
