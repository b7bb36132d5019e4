import type { CheckReport } from '../check-report.ts'
import type { Loaded } from '../load.ts'
import type { FailOn } from '../request.ts'
import type { Surroundings } from '../surroundings.ts'

/** What a format may need beside the report. */
export interface Writing {
  readonly surroundings: Surroundings
  readonly loaded: readonly Loaded[]
  /** Of Triad. */
  readonly version: string
  readonly failOn: FailOn
  /** Whether findings alone are told. */
  readonly quiet: boolean
  /** Whether all that was asked about could be read and written. */
  readonly isWhole: boolean
  /** Where the baseline lies, or would: an absolute path. Findings have the same fingerprints as in it. */
  readonly baselinePlace: string
  /** A path of the report as it is seen from the root of the repository: those who host it know files by that. */
  readonly inRepository: (path: string) => string
  /** The page of a rule, Markdown; null where it has none. */
  readonly pageOf: (rule: string) => string | null
}

/** A report of `triad check` as text in one format. */
export type Writer = (report: CheckReport, writing: Writing) => string
